import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { type Care, ranks, type Token, tokensOf } from './searchable.ts'
import type { Item, Shelf } from './shelf.ts'

export interface Found {
  readonly items: readonly Item[]
  /** how many there are, shown or not */
  readonly count: number
}

/** so many lines are shown at most: whoever wants another one types more */
export const mostShown = 50

/** The selected thing comes before others that are found as well: as much as a whole word before a part of one. */
const selectedBonus = 2

/**
 * The lines that answer to a question, the best first; every word of it has to be found in the deed or in its thing.
 */
export function find(shelves: readonly Shelf[], query: string, most = mostShown): Found {
  const tokens = tokensOf(query)
  const strict = findTokens(shelves, tokens, 'strict', most)
  if (strict.count > 0) return strict
  // some of it may be typed with the keyboard set to the other language
  const swapped = findTokens(shelves, tokensOf(query, otherKeyboard), 'strict', most)
  return swapped.count > 0 ? swapped : findTokens(shelves, tokens, 'loose', most)
}

const otherKeyboard = (word: string): readonly string[] =>
  [convertHangulToQwerty(word), convertQwertyToHangul(word)].filter((other) => other !== word)

type Place = readonly [shelf: Shelf, deed: number, thing: number]

function findTokens(shelves: readonly Shelf[], tokens: readonly Token[], care: Care, most: number): Found {
  /** the first places of each score */
  const places: Place[][] = []
  let count = 0
  for (const shelf of shelves) {
    const deeds = tokens.map((token) => ranks(shelf.deeds, token, care))
    const things = tokens.map((token) => ranks(shelf.things, token, care))
    for (const thing of selectedFirst(shelf))
      for (let deed = 0; deed < shelf.deeds.length; deed++) {
        const score = scoreOf(deeds, things, deed, thing)
        if (score === 0) continue
        count++
        const ofScore = (places[thing === shelf.selected ? score + selectedBonus : score] ??= [])
        if (ofScore.length < most) ofScore.push([shelf, deed, thing])
      }
  }
  const best = places.toReversed().flatMap((ofScore) => ofScore ?? [])
  return { items: best.slice(0, most).map(([shelf, deed, thing]) => shelf.at(deed, thing)), count }
}

function* selectedFirst({ things, selected }: Shelf): Generator<number> {
  if (selected !== undefined) yield selected
  for (let thing = 0; thing < things.length; thing++) if (thing !== selected) yield thing
}

/** 0 where a word is in neither. */
function scoreOf(deeds: readonly Int8Array[], things: readonly Int8Array[], deed: number, thing: number): number {
  let sum = 0
  for (let nth = 0; nth < deeds.length; nth++) {
    const rank = Math.max(deeds[nth]?.[deed] ?? 0, things[nth]?.[thing] ?? 0)
    if (rank === 0) return 0
    sum += rank
  }
  return sum
}
