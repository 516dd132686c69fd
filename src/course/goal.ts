import type { LogWindow } from './logWindow.ts'

/** The loss that puts a goal out of reach unless something is taken back. */
export type Loss =
  | { readonly kind: 'filesGone'; readonly files: readonly string[] }
  /** by the playground's own button, which AWS does not have */
  | { readonly kind: 'faultCleared' }

/**
 * A goal: something to bring about, any way that works. Its sentence is made from its kind and what it is asked with.
 */
export interface Goal {
  readonly kind: string
  readonly params: unknown
  readonly met: (since: LogWindow) => boolean
  /** what has put it out of reach, where that is certain */
  readonly lost: (since: LogWindow) => Loss | undefined
}

/**
 * Makes the goals of one subject. `Params` says each kind and what it is asked with; a kind's test answers whether the
 * log since the step's beginning shows it, and `loss` what puts one out of reach.
 */
export const goalsOf =
  <Params>() =>
  <K extends keyof Params & string>(
    kind: K,
    test: (params: Params[K], since: LogWindow) => boolean,
    loss: (params: Params[K], since: LogWindow) => Loss | undefined = () => undefined,
  ) =>
  (params: Params[K]): Goal => ({
    kind,
    params,
    met: (since) => test(params, since),
    lost: (since) => (test(params, since) ? undefined : loss(params, since)),
  })
