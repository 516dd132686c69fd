import type { BillGoals } from './goals/bill.ts'
import type { CreditGoals } from './goals/credits.ts'
import type { DiskGoals } from './goals/disks.ts'
import type { FaultGoals } from './goals/faults.ts'
import type { ImageGoals } from './goals/images.ts'
import type { InstanceGoals } from './goals/instances.ts'
import type { MysteryGoals } from './goals/mysteries.ts'
import type { NetworkGoals } from './goals/network.ts'
import type { WatchGoals } from './goals/watch.ts'
import type { Since } from './since.ts'

/** Every kind of goal there is, with what it is asked with. */
export type GoalParams = InstanceGoals &
  DiskGoals &
  ImageGoals &
  NetworkGoals &
  WatchGoals &
  FaultGoals &
  MysteryGoals &
  BillGoals &
  CreditGoals

/** What a language says of each goal: the checklist's text comes from what is checked. */
export type GoalSentences = { readonly [K in keyof GoalParams]: (params: GoalParams[K]) => string }

/** Why a goal cannot be reached any more unless something is taken back. */
export type Loss =
  | { readonly kind: 'filesGone'; readonly files: readonly string[] }
  /** by the playground's own button, which AWS does not have */
  | { readonly kind: 'faultCleared' }

/** Something to bring about, any way that works. */
export interface Goal {
  readonly kind: keyof GoalParams
  readonly met: (since: Since) => boolean
  /** what has put it out of reach, where that is certain */
  readonly lost: (since: Since) => Loss | undefined
  readonly said: (sentences: GoalSentences) => string
}

/** A kind of goal: its test makes goals of whatever it is asked with; `loss` says what puts one out of reach. */
export const goal =
  <K extends keyof GoalParams>(
    kind: K,
    test: (params: GoalParams[K], since: Since) => boolean,
    loss: (params: GoalParams[K], since: Since) => Loss | undefined = () => undefined,
  ) =>
  (params: GoalParams[K]): Goal => ({
    kind,
    met: (since) => test(params, since),
    lost: (since) => (test(params, since) ? undefined : loss(params, since)),
    said: (sentences) => sentences[kind](params),
  })
