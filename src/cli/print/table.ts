import {
  byCodePoint,
  CliError,
  type Dict,
  isDict,
  isList,
  isNothing,
  isScalar,
  pythonString,
  type Value,
} from '../value.ts'
import { widthOf } from './wide.ts'

/** A titled part of a table: either rows below headers, or rows alone. */
interface Section {
  readonly title: string
  readonly level: number
  headers: readonly string[]
  rows: (readonly string[])[]
  columns: number | undefined
  widths: number[]
}

/** Around a cell: two blanks before, two after or one and an edge. */
const padding = 4

const newSection = (title: string, level: number): Section => ({
  title,
  level,
  headers: [],
  rows: [],
  columns: undefined,
  widths: [],
})

/** The looks of a table: the edges around what is within, its cells, and what stands after each piece that is written. */
interface Paint {
  readonly edge: string
  readonly cell: (text: string) => string
  readonly end: string
}

const plain: Paint = { edge: '|', cell: (text) => text, end: '' }
const off = '\u001b[0m'
/** `--color on`, as the CLI's library colours: it takes the colour back after each piece, however small */
export const inColour: Paint = {
  edge: `\u001b[2m\u001b[33m|${off}`,
  cell: (text) => `\u001b[1m\u001b[34m${text}${off}`,
  end: off,
}

/** A table under the operation's name, with a section for each structure and list within; no wider than the terminal if it can be. */
export function printTable(title: string, value: Value, terminalWidth = 80, paint: Paint = plain): string {
  const sections: Section[] = []
  if (!build(sections, title, value, 0)) return ''
  let drawn: readonly Section[] = sections
  let width = widest(drawn)
  if (width > terminalWidth) {
    drawn = sections.map(turned)
    width = widest(drawn)
  }
  return `${'-'.repeat(width)}\n${paint.end}${drawn.map((section) => sectionText(section, width, paint)).join('')}`
}

const current = (sections: readonly Section[]): Section => {
  const last = sections.at(-1)
  if (!last) throw new CliError("'NoneType' object has no attribute 'add_row'")
  return last
}

function build(sections: Section[], title: string | undefined, value: Value, level: number): boolean {
  if (isNothing(value)) return false
  if (title !== undefined) sections.push(newSection(title, level))
  if (isList(value)) buildList(sections, title, value, level)
  else if (isDict(value)) buildDict(sections, value, level)
  return true
}

function buildList(sections: Section[], title: string | undefined, items: readonly Value[], level: number): void {
  if (isDict(items[0])) return buildStructures(sections, title ?? '', items, level)
  for (const item of items) {
    // a structure after something else shows its names, as Python goes through it
    const cells = isDict(item) ? Object.keys(item) : isList(item) ? item : [item]
    if (cells.every(isScalar)) addRow(current(sections), cells)
    else build(sections, undefined, item, 0)
  }
}

const keysOf = (dict: Dict, scalar: boolean) =>
  Object.keys(dict)
    .filter((key) => isScalar(dict[key]) === scalar)
    .toSorted(byCodePoint)

function buildDict(sections: Section[], dict: Dict, level: number): void {
  const headers = keysOf(dict, true)
  const [only] = headers
  if (headers.length === 1 && only !== undefined) addRow(current(sections), [only, dict[only] ?? null])
  else if (headers.length > 1) {
    addHeaders(current(sections), headers)
    addRow(
      current(sections),
      headers.map((key) => dict[key] ?? null),
    )
  }
  for (const key of keysOf(dict, false)) build(sections, key, dict[key] ?? null, level + 1)
}

function buildStructures(sections: Section[], title: string, items: readonly Value[], level: number): void {
  const dicts = items.map((item) => {
    if (!isDict(item))
      throw new CliError(
        isList(item) ? 'list indices must be integers or slices, not dict' : 'string indices must be integers',
      )
    return item
  })
  const union = (scalar: boolean) => [...new Set(dicts.flatMap((dict) => keysOf(dict, scalar)))].toSorted(byCodePoint)
  const headers = union(true)
  const nested = union(false)
  addHeaders(current(sections), headers)
  for (const [nth, dict] of dicts.entries()) {
    if (nth > 0 && nested.length > 0) {
      sections.push(newSection(title, level))
      addHeaders(current(sections), headers)
    }
    addRow(
      current(sections),
      headers.map((key) => (Object.hasOwn(dict, key) ? (dict[key] ?? null) : '')),
    )
    for (const key of nested) if (Object.hasOwn(dict, key)) build(sections, key, dict[key] ?? null, level + 1)
  }
}

function addHeaders(section: Section, headers: readonly string[]): void {
  widen(section, headers)
  section.columns ??= headers.length
  section.headers = headers
}

function addRow(section: Section, values: readonly Value[]): void {
  section.columns ??= values.length
  if (values.length !== section.columns)
    throw new CliError(`Row should have ${section.columns} elements, instead it has ${values.length}`)
  const row = values.map(pythonString)
  section.rows.push(row)
  widen(section, row)
}

function widen(section: Section, texts: readonly string[]): void {
  section.widths =
    section.widths.length === 0
      ? texts.map(widthOf)
      : section.widths.map((width, i) => Math.max(width, widthOf(texts[i] ?? '')))
}

function widest(sections: readonly Section[]): number {
  return Math.max(
    ...sections.map(({ title, level, widths }) =>
      Math.max(widthOf(title) + 2 + 2 * level, widths.reduce((sum, width) => sum + width + padding, 0) + 2 + 2 * level),
    ),
  )
}

/** A section of one row below headers, as rows of name and value. */
function turned(section: Section): Section {
  const [row, ...others] = section.rows
  if (!row || others.length > 0 || section.headers.length === 0) return section
  const upright = newSection(section.title, section.level)
  for (const [i, header] of section.headers.entries()) addRow(upright, [header, row[i] ?? ''])
  return upright
}

/** Half to even, as Python rounds. */
function rounded(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  if (rest !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

/** Columns that fill the width together: each in proportion, then one more or less where the sum is off. */
function columnWidths({ widths }: Section, width: number): readonly number[] {
  const plain = widths.map((one) => one + padding)
  if (plain.length === 0) return plain
  const scale = width / plain.reduce((sum, one) => sum + one, 0)
  const scaled = plain.map((one) => rounded(scale * one))
  let off = scaled.reduce((sum, one) => sum + one, 0) - width
  while (off !== 0) {
    const places = off > 0 ? scaled.keys() : [...scaled.keys()].toReversed()
    for (const i of places) {
      const step = off > 0 ? -1 : 1
      scaled[i] = (scaled[i] ?? 0) + step
      off += step
      if (off === 0) break
    }
  }
  return scaled
}

const blanks = (count: number) => ' '.repeat(Math.max(0, count))

function centred(text: string, width: number, left: string): string {
  const own = widthOf(text)
  const before = Math.floor(width / 2) - Math.floor(own / 2) - 1
  // where the text has no room, Python counts the blanks that there are not
  return `${left}${blanks(before)}${text}${blanks(width - 1 - (left.length + before + own))}|`
}

function leftAligned(text: string, width: number, left: string, cell: Paint['cell']): string {
  const own = widthOf(text)
  const before = width - (own + 2 + left.length + 1) >= 0 ? 2 : 0
  return `${left}${blanks(before)}${cell(text)}${blanks(width - (left.length + before + own) - 1)}|`
}

function sectionText(section: Section, whole: number, paint: Paint): string {
  const width = whole - 2 * section.level
  const { end } = paint
  const edge = `${paint.edge.repeat(section.level)}${end}`
  const line = (text: string) => `${edge}${text}${end}${edge}\n${end}`
  let text = ''
  const { title, headers, rows } = section
  if (title !== '') {
    text += line(centred(title, width, '|'))
    if (headers.length === 0 && rows.length === 0) text += line(`+${'-'.repeat(width - 2)}+`)
  }
  const widths = columnWidths(section, width)
  const rule = line(
    widths.map((one, i) => `${i === 0 ? '+' : ''}${'-'.repeat(Math.max(0, one - (i === 0 ? 2 : 1)))}+`).join(''),
  )
  const cells = (row: readonly string[], draw: typeof centred) =>
    line(widths.map((one, i) => (i < row.length ? draw(row[i] ?? '', one, i === 0 ? '|' : '') : '')).join(''))
  const coloured: typeof centred = (one, wide, left) => leftAligned(one, wide, left, paint.cell)
  if (headers.length > 0) text += rule + cells(headers, centred)
  if (rows.length > 0 && widths.length > 0) text += rule + rows.map((row) => cells(row, coloured)).join('') + rule
  return text
}
