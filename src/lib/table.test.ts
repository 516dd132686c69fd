import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drop, dueRows, empty, get, list, pack, put, soonest, type Table, unpack } from './table.ts'

interface Thing {
  readonly name: string
  readonly due?: number | undefined
}

const step = fc.record({
  id: fc.integer({ min: 0, max: 40 }).map((n) => `i-${n}`),
  due: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
  drop: fc.boolean(),
})

describe('a table', () => {
  it('answers like a Map, lists in order of insertion, and knows the row that is due first', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let table: Table<Thing> = empty()
        const model = new Map<string, Thing>()
        for (const { id, due, drop: gone } of steps) {
          if (gone) {
            table = drop(table, id)
            model.delete(id)
          } else {
            const thing = { name: id, due }
            table = put(table, id, thing)
            model.set(id, thing)
          }
        }
        expect(list(table)).toEqual([...model.values()])
        expect(table.size).toBe(model.size)
        for (const [id, thing] of model) expect(get(table, id)).toBe(thing)
        const dues = [...model.values()].flatMap((thing) => (thing.due === undefined ? [] : [thing.due]))
        expect(soonest(table)?.due).toBe(dues.length ? Math.min(...dues) : undefined)
        expect(
          dueRows(table)
            .map(({ due }) => due)
            .toSorted((a, b) => a - b),
        ).toEqual(dues.toSorted((a, b) => a - b))
        expect(pack(unpack(pack(table)))).toEqual(pack(table))
      }),
    )
  })

  it('does not change the table it came from', () => {
    const before = put(empty<Thing>(), 'a', { name: 'first' })
    put(before, 'a', { name: 'second' })
    drop(before, 'a')
    expect(get(before, 'a')?.name).toBe('first')
  })
})
