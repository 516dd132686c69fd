import { describe, expect, it } from 'vitest'
import { box, bottom, right } from '../geometry.ts'
import { besideName, countOfChecks, dock } from './dock.ts'

const card = box(100, 50, 325, 99)
const low = box(0, 0, 162, 40)
const many = (n: number) => Array.from({ length: n }, (_, nth) => nth)

describe('a dock', () => {
  it.each([1, 2, 4, 6, 7, 12, 13, 62, 1000])('holds each of %i instances, or counts it', (n) => {
    const { placed, more } = dock(many(n), card)
    expect(placed.length + more).toBe(n)
  })

  it.each(
    [1, 2, 4, 6, 7, 12, 13, 47, 62, 1000].flatMap((n) => [
      { n, card },
      { n, card: low },
    ]),
  )('keeps $n instances inside its card of $card.height px, none upon another', ({ n, card }) => {
    const { placed, moreBox } = dock(many(n), card)
    const boxes = [...placed.map((one) => one.box), ...(moreBox ? [moreBox] : [])]
    for (const one of boxes) {
      expect(one.x).toBeGreaterThanOrEqual(card.x)
      expect(right(one)).toBeLessThanOrEqual(right(card))
      expect(bottom(one)).toBeLessThanOrEqual(bottom(card))
    }
    for (const [nth, one] of boxes.entries())
      for (const other of boxes.slice(nth + 1))
        expect(one.x >= right(other) || other.x >= right(one) || one.y >= bottom(other) || other.y >= bottom(one)).toBe(
          true,
        )
  })

  it('names up to twelve, and draws more as dots', () => {
    expect(dock(many(6), card)).toMatchObject({ shape: 'chips', more: 0 })
    expect(dock(many(12), card)).toMatchObject({ shape: 'chips' })
    expect(dock(many(13), card)).toMatchObject({ shape: 'dots', more: 0 })
  })

  it('has a place for the one that is looked at, however many stand before it', () => {
    expect(dock(many(1000), card, { looked: 999 }).placed.map(({ item }) => item)).toContain(999)
    expect(dock(many(4), card, { looked: 3 }).placed.map(({ item }) => item)).toEqual([0, 1, 2, 3])
  })

  it('leaves a name as much room as it needs, and rather cuts the names of a few than hides one of them', () => {
    const name = 90
    for (const { box: chip } of dock(many(4), card, { name }).placed)
      expect(chip.width).toBeGreaterThanOrEqual(name + besideName)
    expect(dock(many(5), card, { name })).toMatchObject({ more: 0 })
    expect(dock(many(9), card, { name })).toMatchObject({ placed: { length: 3 }, more: 6 })
  })

  it('uses all its rows before it cuts names further', () => {
    const { placed, more } = dock(many(3), box(0, 0, 300, 100), { name: 190 })
    expect(more).toBe(0)
    expect(new Set(placed.map(({ box: chip }) => chip.y)).size).toBe(2)
    for (const { box: chip } of placed) expect(chip.width).toBeGreaterThan(130)
  })

  it('has room to say how many checks pass, as far as nobody becomes a number for it', () => {
    const name = 40
    const [only] = dock([1], card, { name, checked: true }).placed
    expect(only?.box.width).toBe(name + besideName + countOfChecks)
    const crowd = { name: 60, checked: true } as const
    expect(dock(many(4), card, crowd).placed[0]?.box.width).toBe(60 + besideName + countOfChecks)
    expect(dock(many(6), card, crowd)).toMatchObject({ more: dock(many(6), card, { name: 60 }).more })
  })

  it('leaves the icon of the state away before it cuts a name', () => {
    const [name, narrow] = [40, box(0, 0, 194, 100)]
    const { placed, more } = dock(many(3), narrow, { name })
    expect(more).toBe(0)
    for (const { box: chip } of placed) expect(chip.width).toBeGreaterThanOrEqual(name + besideName - 15)
  })

  it('has a place for at least one instance or the number, however small its card is', () => {
    const { placed, more, moreBox } = dock(many(3), box(0, 0, 150, 40))
    expect(placed.length + more).toBe(3)
    expect(moreBox).toBeDefined()
  })
})
