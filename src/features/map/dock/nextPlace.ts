/** Where something stands, in px. */
export interface Place {
  readonly left: number
  readonly top: number
}

/** Which of the places in rows an arrow key leads to from one of them; nothing where it is no such key. */
export function nextPlace(places: readonly Place[], here: number, key: string): number | undefined {
  const last = places.length - 1
  const from = places[here]
  if (!from) return undefined
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, here + 1)
    case 'ArrowLeft':
      return Math.max(0, here - 1)
    case 'ArrowDown':
      return inRow(places, here, ({ top }) => top - from.top)
    case 'ArrowUp':
      return inRow(places, here, ({ top }) => from.top - top)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

/** px: closer than this is the same row, as a number stands a little higher than a dot */
const sameRow = 6

/** The nearest in the next row that way; here where there is none. */
function inRow(places: readonly Place[], here: number, away: (place: Place) => number): number {
  const left = places[here]?.left ?? 0
  const rows = places.map(away).filter((far) => far > sameRow)
  if (rows.length === 0) return here
  const row = Math.min(...rows)
  let best = here
  let least = Infinity
  places.forEach((place, nth) => {
    if (Math.abs(away(place) - row) > sameRow || Math.abs(place.left - left) >= least) return
    best = nth
    least = Math.abs(place.left - left)
  })
  return best
}
