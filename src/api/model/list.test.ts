import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { registry } from '../registry.ts'

const file = new URL('../../engine/MODEL.md', import.meta.url)
const [begin, end] = ['<!-- kept: made from the code by src/api/model/list.test.ts -->', '<!-- end of kept -->']

/** The lines of the list of what each action takes and nothing depends on, by name. */
function keptLines(): string {
  const lines = Object.entries(registry).flatMap(([action, { keeps }]) => {
    const names = Object.entries(keeps).map(([path, place]) => {
      const only = typeof place === 'object' ? ` (only ${place.only.map((one) => JSON.stringify(one)).join(', ')})` : ''
      return `\`${path}\`${only}`
    })
    return names.length > 0 ? [`- **${action}**: ${names.join(', ')}`] : []
  })
  return lines.join('\n')
}

it('MODEL.md names everything that is taken and changes nothing (KEPT=write writes it)', () => {
  const text = readFileSync(file, 'utf8')
  const [before = '', rest = ''] = text.split(begin)
  const [said = '', after = ''] = rest.split(end)
  if (process.env['KEPT'] === 'write') writeFileSync(file, `${before}${begin}\n\n${keptLines()}\n\n${end}${after}`)
  else expect(said.trim()).toBe(keptLines())
})
