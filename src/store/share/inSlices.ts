import type { RealClock } from '../surroundings.ts'

/** The watch of somebody who waits for long work: is told how much of it is done, from 0 to 1, and may end it. */
export interface Watched {
  /** without one, the work is done at a stretch */
  readonly clock?: RealClock
  readonly onPart?: (part: number) => void
  readonly signal?: AbortSignal
}

/** real milliseconds after which the page gets its turn */
const slice = 40

/** Does long work in slices between which the page goes on. Answers nothing where it was ended by the one who waits. */
export async function inSlices<T>(
  work: Generator<number, T>,
  { clock, onPart, signal }: Watched,
): Promise<{ readonly done: T } | undefined> {
  let since = clock?.now() ?? 0
  for (let step = work.next(); ; step = work.next()) {
    if (signal?.aborted) return undefined
    if (step.done === true) return { done: step.value }
    if (!clock || clock.now() - since < slice) continue
    onPart?.(step.value)
    await new Promise<void>((go) => clock.after(0, go))
    since = clock.now()
  }
}
