import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '#parts/anyText.ts'
import { type Field, found, ordered, widestRows } from './column.ts'

interface Thing {
  readonly name: string
  readonly size: number
}
const fields: readonly Field<Thing>[] = [
  { id: 'name', head: 'Name', text: ({ name }) => name },
  { id: 'size', head: 'Size', text: ({ size }) => `${size} GiB`, amount: ({ size }) => size },
]
const things: readonly Thing[] = [
  { name: 'web-10', size: 8 },
  { name: 'db-1', size: 100 },
  { name: 'web-2', size: 8 },
]
const names = (rows: readonly Thing[]) => rows.map(({ name }) => name)

it('finds the rows that have every word, in any column and any case', () => {
  expect(names(found(things, fields, ' WEB  8 '))).toEqual(['web-10', 'web-2'])
  expect(names(found(things, fields, 'web 100'))).toEqual([])
  expect(found(things, fields, '  ')).toBe(things)
})

it('looks into one column where the search names it, by the beginning of its name', () => {
  expect(names(found(things, fields, 'size=8'))).toEqual(['web-10', 'web-2'])
  expect(names(found(things, fields, 'Name = 10'))).toEqual(['web-10'])
  expect(names(found(things, fields, 'size=1 db'))).toEqual(['db-1'])
  expect(names(found(things, fields, 'colour=red'))).toEqual([])
})

it('takes whatever is looked for as words: nothing is a pattern, and a row is found by what stands in it', () => {
  const search = fc.oneof(anyText, fc.constantFrom('(', '[a-', '\\', '.*', '=', '==', 'size=', '=8', '^web'))
  fc.assert(
    fc.property(search, anyText, (typed, name) => {
      const named: readonly Thing[] = [...things, { name, size: 1 }]
      const rows = found(named, fields, typed)
      expect(named).toEqual(expect.arrayContaining([...rows]))
      const words = typed
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
      if (!typed.includes('='))
        for (const row of named) {
          const says = `${row.name}\n${row.size} GiB`.toLowerCase()
          if (rows.includes(row)) expect(words.every((word) => says.includes(word))).toBe(true)
        }
      if (name.trim() !== '' && !/[\s=]/.test(name))
        expect(found(named, fields, name)).toContainEqual({ name, size: 1 })
    }),
  )
})

it('knows which row needs most room in each column', () => {
  expect(names(widestRows(things, fields).flatMap((row) => row ?? []))).toEqual(['web-10', 'db-1'])
})

it('sorts names by the numbers in them and sizes by size, and leaves equal ones as they came', () => {
  expect(names(ordered(things, fields, { id: 'name', down: false }))).toEqual(['db-1', 'web-2', 'web-10'])
  expect(names(ordered(things, fields, { id: 'size', down: true }))).toEqual(['db-1', 'web-10', 'web-2'])
  expect(ordered(things, fields, undefined)).toBe(things)
})
