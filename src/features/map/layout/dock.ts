import type { Box } from '../geometry.ts'

/** px */
const sizes = {
  mouse: { chip: { height: 24, gap: 4, row: 2, least: 82 }, dot: { size: 14, pitch: 18 } },
  // a finger is wider than a pointer
  touch: { chip: { height: 34, gap: 8, row: 8, least: 96 }, dot: { size: 18, pitch: 28 } },
} as const
const inside = { x: 10, top: { mouse: 32, touch: 38 }, bottom: 7 } as const
const lowest = 62
/** more instances than this stand as dots */
export const mostChips = 12

/** The dock of a state: its instances by name, or as dots; those that have no place are a number. */
export interface Dock<T> {
  readonly shape: 'chips' | 'dots'
  readonly placed: readonly { readonly item: T; readonly box: Box }[]
  /** how many have no place, and where the number that says so stands */
  readonly more: number
  readonly moreBox: Box | undefined
}

/** px: of a chip, beside its name: its edges, the icon of its state and the mark of its checks */
export const besideName = 51
/** of it, the icon of its state and the gap behind it: a narrow chip lets the card around it say that */
export const stateIcon = 15
/** px: of how many checks pass, behind their mark */
export const countOfChecks = 26
/** px: a name that is wider than this beside what stands with it is cut, however much room there is */
const widest = 210
/** up to so many rather have their names cut than be a number */
const few = 6

/** Wanted of a chip where no name has room to be whole. */
const cut = 'cut'

interface DockAs<T> {
  /** the one that is looked at: it has a place whatever the order */
  readonly looked?: T | undefined
  readonly by?: keyof typeof sizes | undefined
  /** px: the widest of their names */
  readonly name?: number | undefined
  /** whether there are checks to be told in numbers, as far as there is room for them */
  readonly checked?: boolean | undefined
}

/** Places the instances of a state in its card, in the order given, each as wide as its name needs it. */
export function dock<T>(
  items: readonly T[],
  card: Box,
  { looked, by = 'mouse', name = 0, checked = false }: DockAs<T> = {},
): Dock<T> {
  if (checked && name + besideName <= widest) {
    const numbered = docked(items, card, looked, by, name + besideName + countOfChecks)
    if (numbered.more === 0) return numbered
  }
  const whole = docked(items, card, looked, by, Math.min(widest, name + besideName))
  if (whole.more === 0 || items.length > few) return whole
  const bare = docked(items, card, looked, by, name + besideName - stateIcon)
  return bare.more === 0 ? bare : docked(items, card, looked, by, cut)
}

function docked<T>(
  items: readonly T[],
  card: Box,
  looked: T | undefined,
  by: keyof typeof sizes,
  wanted: number | typeof cut,
): Dock<T> {
  const { chip, dot } = sizes[by]
  // a low card has no row below its name: they stand beside it
  const low = card.height < lowest
  const left = low ? card.width / 2 : inside.x
  const top = low ? (card.height - chip.height) / 2 : inside.top[by]
  const width = card.width - left - inside.x
  const height = low ? chip.height : card.height - top - inside.bottom
  const dots = items.length > mostChips
  const least = dots ? dot.pitch : (wanted === cut ? chip.least : Math.max(chip.least, wanted)) + chip.gap
  const tall = dots ? dot.pitch : chip.height + chip.row
  const slack = dots ? dot.pitch - dot.size : chip.row
  const fitting = Math.max(1, Math.floor((width + (dots ? slack : chip.gap)) / least))
  const rows = Math.max(1, Math.floor((height + slack) / tall))
  // names that are cut stand in all rows that there are, as each is the wider for it
  const needed = wanted === cut ? Math.ceil(items.length / rows) : items.length
  const columns = dots ? fitting : Math.min(fitting, Math.max(needed, 1))
  const widestHere = wanted === cut ? widest : Math.max(chip.least, wanted)
  const slot = dots ? dot.size : Math.min(widestHere, (width + chip.gap) / columns - chip.gap)
  const size = { width: slot, height: dots ? dot.size : chip.height }
  const at = (nth: number): Box => ({
    ...size,
    x: card.x + left + (nth % columns) * (dots ? dot.pitch : slot + chip.gap),
    y: card.y + top + Math.floor(nth / columns) * tall,
  })
  const room = columns * rows
  // the number takes the place of what would be last, and of dots two more, as it is wider than they are
  const shown = items.length <= room ? items.length : Math.max(0, room - (dots ? 3 : 1))
  const more = items.length - shown
  const first = items.slice(0, shown)
  const hidden = looked !== undefined && shown > 0 && items.indexOf(looked) >= shown
  const here = hidden ? [...first.slice(0, -1), looked] : first
  return {
    shape: dots ? 'dots' : 'chips',
    placed: here.map((item, nth) => ({ item, box: at(nth) })),
    more,
    moreBox: more === 0 ? undefined : dots ? round(at(shown), 3 * dot.pitch - 4, dot.pitch) : at(shown),
  }
}

/** The box of a number among dots, which is higher than they are, as far as their rows leave room for it. */
const round = ({ x, y, height }: Box, width: number, pitch: number): Box => ({
  x,
  y: y - (Math.min(pitch, 20) - height) / 2,
  width,
  height: Math.min(pitch, 20),
})
