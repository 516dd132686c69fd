// Writes src/facts/catalogue.data.ts from the fact tables: node e2e/support/facts.mjs
// Run it by hand when the tables change; neither the build nor the page needs the tables.
import { readFileSync, writeFileSync } from 'node:fs'

const facts = new URL('../../src/facts/', import.meta.url)

/** The tables have no quoted cell and no comma within one; a row of another length would show that they have now. */
const read = (file) => {
  const [head, ...lines] = readFileSync(new URL(`tables/${file}`, facts), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    if (cells.length !== columns.length) throw new Error(`${file}: ${cells.length} cells in ${line}`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]))
  })
}

/** '0.0058' → '5800', on the digits so that no rounding can hide. */
const microUsd = (text) => {
  if (text === '') return ''
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  const fraction = match?.[2]?.replace(/0+$/, '') ?? ''
  if (match === null || fraction.length > 6) throw new Error(`not a whole number of micro-dollars: ${text}`)
  const micro = BigInt(match[1] + fraction.padEnd(6, '0'))
  if (micro <= 0n || micro > 10n ** 12n) throw new Error(`not a believable price: ${text}`)
  return String(micro)
}

/** 'apne2-az1;apne2-az3' → '13'; a current type that a Region does not list is offered nowhere in it: '0'. */
const zones = (text, prefix, listed) => {
  if (text === '') return listed ? '0' : ''
  return text
    .split(';')
    .map((id) => {
      const match = new RegExp(`^${prefix}-az(\\d)$`).exec(id)
      if (match === null) throw new Error(`not a zone of ${prefix}: ${id}`)
      return match[1]
    })
    .join('')
}

const flag = (text) => {
  if (!['true', 'false', ''].includes(text)) throw new Error(`not a flag: ${text}`)
  return text.slice(0, 1)
}
const flags = [
  'bareMetal',
  'burstable',
  'hibernationSupported',
  'autoRecoverySupported',
  'freeTierEligible',
  'freeTierEligibleLegacy',
  'efaSupported',
  'spotSupported',
  'dedicatedHosts',
]

const rows = (file, listed) =>
  read(file).map((row) => {
    if (row.instanceType !== `${row.family}.${row.size}`) throw new Error(`name and family differ: ${row.instanceType}`)
    const kept = { ...row }
    for (const column of flags) kept[column] = flag(row[column])
    for (const region of ['us_east_1', 'ap_northeast_2'])
      kept[`onDemandUsdHour_${region}`] = microUsd(row[`onDemandUsdHour_${region}`])
    kept.azIds_us_east_1 = zones(row.azIds_us_east_1, 'use1', listed)
    kept.azIds_ap_northeast_2 = zones(row.azIds_ap_northeast_2, 'apne2', listed)
    return kept
  })

const all = [...rows('instance-types.csv', true), ...rows('instance-types-previous.csv', false)]
const byFamily = new Map()
for (const row of all) byFamily.set(row.family, [...(byFamily.get(row.family) ?? []), row])

// Columns that differ within most families come first, so that a row's tail is empty and can be cut.
const names = Object.keys(all[0]).filter((name) => !['instanceType', 'family', 'size'].includes(name))
const differing = (name) =>
  [...byFamily.values()].filter((group) => new Set(group.map((row) => row[name])).size > 1).length
const columns = ['size', ...names.sort((a, b) => differing(b) - differing(a))]

const usual = (group, column) => {
  const counts = new Map()
  for (const row of group) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0][0]
}
const line = (cells) => cells.join(',').replace(/,+$/, '')

const lines = [columns.join(',')]
for (const [family, group] of byFamily) {
  const defaults = columns.map((column) => (column === 'size' ? family : usual(group, column)))
  lines.push(`@${line(defaults)}`)
  for (const row of group)
    lines.push(
      line(
        columns.map((column, index) => {
          const value = row[column]
          if (/[,@`\\$\n]/.test(value) || value === '-') throw new Error(`cell cannot be written: ${value}`)
          if (column === 'size') return value
          return value === defaults[index] ? '' : value || '-'
        }),
      ),
    )
}

const text = `// Written by \`node e2e/support/facts.mjs\` from the fact tables of November 2026; not edited by hand.
// First line: columns, by the tables' names. \`@\` line: a family and what is usual in it. Then its sizes, in order: an
// empty cell is the family's usual value, \`-\` is no value. Prices are micro-dollars per hour; zones are the digits of
// zone ids, 0 for none; t and f are true and false.
export const table = \`${lines.join('\n')}\`
`
writeFileSync(new URL('catalogue.data.ts', facts), text)
