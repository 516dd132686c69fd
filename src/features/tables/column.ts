import type { ReactNode } from 'react'

/** A column of a resource table: what stands in it as words, for finding and sorting, and how it looks. */
export interface Field<Row> {
  readonly id: string
  readonly head: string
  readonly text: (row: Row) => string
  /** how it looks, where it looks like more than its words */
  readonly cell?: (row: Row) => ReactNode
  /** sorts by size instead of by letters */
  readonly amount?: (row: Row) => number
  readonly wraps?: boolean
}

export interface Order {
  readonly id: string
  readonly down: boolean
}

/**
 * The rows in which every word of the search stands somewhere, in capitals or not. `state=running` looks into one
 * column only, by its name or the beginning of it, spaces left out.
 */
export function found<Row>(rows: readonly Row[], fields: readonly Field<Row>[], search: string): readonly Row[] {
  const words = search
    .toLowerCase()
    .replaceAll(/\s*=\s*/g, '=')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  const wishes = words.map((word) => wishOf(word, fields))
  return rows.filter((row) =>
    wishes.every(({ among, text }) => among.some((field) => field.text(row).toLowerCase().includes(text))),
  )
}

function wishOf<Row>(word: string, fields: readonly Field<Row>[]) {
  const [name = '', ...rest] = word.split('=')
  const named = (field: Field<Row>) =>
    [field.id, field.head.replaceAll(' ', '')].some((one) => one.toLowerCase().startsWith(name))
  const field = rest.length > 0 && name !== '' ? fields.find(named) : undefined
  return field ? { among: [field], text: rest.join('=') } : { among: fields, text: word }
}

/** The rows with the longest words in them, one for each column. */
export function widestRows<Row>(rows: readonly Row[], fields: readonly Field<Row>[]): readonly (Row | undefined)[] {
  return fields.map(({ text }) => {
    let widest: Row | undefined
    let most = -1
    for (const row of rows) {
      const { length } = text(row)
      if (length > most) [widest, most] = [row, length]
    }
    return widest
  })
}

/** The rows in this order; equal ones stay as they came. Numbers inside names count: web-2 before web-10. */
export function ordered<Row>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  order: Order | undefined,
): readonly Row[] {
  const field = fields.find((one) => one.id === order?.id)
  if (!field || !order) return rows
  const { text, amount } = field
  const compare = amount
    ? (a: Row, b: Row) => amount(a) - amount(b)
    : (a: Row, b: Row) => text(a).localeCompare(text(b), undefined, { numeric: true })
  return rows.toSorted((a, b) => (order.down ? compare(b, a) : compare(a, b)))
}
