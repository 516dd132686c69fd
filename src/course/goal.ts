import type { Since } from './since.ts'

/** Something to bring about, any way that works. Its sentence is made from its kind and what it is asked with. */
export interface Goal {
  readonly kind: string
  readonly params: unknown
  readonly met: (since: Since) => boolean
}

/**
 * Makes the goals of one subject. `Params` says each kind and what it is asked with; a kind's test answers whether the
 * log since the step's beginning shows it.
 */
export const goalsOf =
  <Params>() =>
  <K extends keyof Params & string>(kind: K, test: (params: Params[K], since: Since) => boolean) =>
  (params: Params[K]): Goal => ({ kind, params, met: (since) => test(params, since) })
