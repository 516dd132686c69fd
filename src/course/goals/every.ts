import type { Goal } from '../goal.ts'
import type { AccessGoals } from './access.ts'
import type { BillGoals } from './bill.ts'
import type { CreditGoals } from './credits.ts'
import type { DiskGoals } from './disks.ts'
import type { FaultGoals } from './faults.ts'
import type { ImageGoals } from './images.ts'
import type { InstanceGoals } from './instances.ts'
import type { MysteryGoals } from './mysteries.ts'
import type { NetworkGoals } from './network.ts'
import type { WatchGoals } from './watch.ts'

/** Every kind of goal there is, with what it is asked with. */
type GoalParams = InstanceGoals &
  DiskGoals &
  ImageGoals &
  NetworkGoals &
  WatchGoals &
  FaultGoals &
  MysteryGoals &
  BillGoals &
  AccessGoals &
  CreditGoals

/** The kinds of goals. */
export type GoalKind = keyof GoalParams

/** The sentences of a language for each goal: the checklist's text comes from what is checked. */
export type GoalSentences = { readonly [K in keyof GoalParams]: (params: GoalParams[K]) => string }

/** A goal's line in the checklist. Only `goalsOf` makes goals, so that the kind and its params belong together. */
export function goalSentence({ kind, params }: Goal, sentences: GoalSentences): string {
  const say = sentences[kind as keyof GoalParams] as (params: unknown) => string
  return say(params)
}
