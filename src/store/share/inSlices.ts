/** Somebody who waits for long work: is told how much of it is done, from 0 to 1, and may end it. */
export interface Watched {
  readonly onPart?: (part: number) => void
  readonly signal?: AbortSignal
}

/** real milliseconds after which the page gets its turn */
const slice = 40

/** Does long work in slices between which the page goes on. Answers nothing where it was ended by the one who waits. */
export async function unhurried<T>(
  work: Generator<number, T>,
  { onPart, signal }: Watched,
): Promise<{ readonly done: T } | undefined> {
  let since = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (signal?.aborted) return undefined
    if (step.done === true) return { done: step.value }
    if (performance.now() - since < slice) continue
    onPart?.(step.value)
    await new Promise((go) => setTimeout(go))
    since = performance.now()
  }
}
