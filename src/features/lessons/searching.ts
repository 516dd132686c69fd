import type { Search } from '#course/help.ts'

/** milliseconds of work between two pauses: a frame has sixteen */
const slice = 8

/** Searches bit by bit while nothing else is to do, and tells what was found; what it returns ends the search. */
export function searching<Found>(search: Search<Found>, tell: (found: Found) => void): () => void {
  const goOn = () => {
    const until = performance.now() + slice
    for (;;) {
      const { done, value } = search.next()
      if (done) return tell(value)
      if (performance.now() > until) break
    }
    timer = window.setTimeout(goOn)
  }
  let timer = window.setTimeout(goOn, 50)
  return () => window.clearTimeout(timer)
}
