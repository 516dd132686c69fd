import { type Box, box } from '../geometry.ts'

/** px */
const card = { tallest: 48, least: 26, gap: 9, tight: 5 } as const
const free = 32

/** The rack of an instance's volumes, one below the other. */
export interface Rack {
  readonly placed: readonly { readonly item: string; readonly box: Box }[]
  /** one line each, where they are many */
  readonly slim: boolean
  readonly more: number
  readonly moreBox: Box | undefined
  /** the place for another one */
  readonly free: Box
}

/** Places volumes in the order given; however many there are, each is there or counted, and there is a place for another. */
export function rack(ids: readonly string[], area: Box): Rack {
  const room = area.height - free - card.gap
  const roomy = ids.length * (card.tallest + card.gap) <= room + card.gap
  const gap = roomy ? card.gap : card.tight
  const fitting = Math.max(1, Math.floor((room + gap) / (card.least + gap)))
  const shown = roomy || ids.length <= fitting ? ids.length : fitting - 1
  const lines = shown === ids.length ? shown : fitting
  const height = Math.min(card.tallest, (room + gap) / Math.max(lines, 1) - gap)
  const at = (nth: number) => box(area.x, area.y + nth * (height + gap), area.width, height)
  const below = at(lines).y
  return {
    placed: ids.slice(0, shown).map((item, nth) => ({ item, box: at(nth) })),
    slim: height < 42,
    more: ids.length - shown,
    moreBox: shown < ids.length ? at(shown) : undefined,
    free: box(area.x, below, area.width, free),
  }
}
