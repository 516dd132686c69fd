/** A part of the page that did not come over the network: no bug, and nothing is lost. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
}

export const isNotLoaded = (error: unknown): boolean => error instanceof NotLoaded

/**
 * A part of the page that comes when it is first asked for: one promise for whoever asks. Where it does not come it is asked
 * for a second time at once, and fails with `NotLoaded` after that; then the next to ask begins anew.
 */
export function part<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined
  return () =>
    (coming ??= load()
      .catch(load)
      .catch((cause: unknown) => {
        coming = undefined
        throw new NotLoaded('A part of the page did not come', { cause })
      }))
}

/** A part as something that is drawn waits for it: it fails for good, until somebody has it fetched again. */
export interface Awaiting<T> {
  readonly get: () => Promise<T>
  readonly forget: () => void
  /** it, once it is there: for a first frame that is not to be drawn without it */
  readonly here: () => T | undefined
}

export function awaiting<T>(load: () => Promise<T>): Awaiting<T> {
  let coming: Promise<T> | undefined
  let here: T | undefined
  return {
    get: () => (coming ??= load().then((come) => (here = come))),
    forget: () => {
      coming = undefined
    },
    here: () => here,
  }
}
