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

/** The rows in which every word of the search stands somewhere, in capitals or not. */
export function found<Row>(rows: readonly Row[], fields: readonly Field<Row>[], search: string): readonly Row[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const all = fields.map((field) => field.text(row).toLowerCase()).join('\n')
    return words.every((word) => all.includes(word))
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
