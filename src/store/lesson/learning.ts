import type { Lesson } from '#course/lesson.ts'
import type { Session } from '#course/session.ts'
import type { TakenAway } from '#course/takenAway.ts'
import type { History } from '#engine/history/history.ts'

/** The end of one's own story, while a solution is shown in its place. */
export interface Own {
  readonly size: number
  readonly now: number
}

/** The lesson that is going on, and how far somebody is in it. */
export interface Learning {
  readonly lesson?: Lesson | undefined
  readonly session?: Session | undefined
  /** where one's own story ends, while the solution is shown in its place */
  readonly own?: Own | undefined
  /** the lesson that is on its way */
  readonly coming?: string | undefined
  /** why a lesson that somebody wanted is not there */
  readonly trouble?: Trouble | undefined
  /** the step that somebody wants to see, until it is in sight */
  readonly wanted?: string | undefined
  /** what a link wanted a lesson to be guided by, and nobody knows */
  readonly oddGuide?: string | undefined
  readonly reading?: Reading | undefined
  /** the session as this tab wrote it last: any other was put there by another tab */
  readonly written?: string | undefined
  /** the worked example whose last part is still being looked at: what comes next waits */
  readonly scene?: string | undefined
  /** what somebody took away that a later step needs, as far as it was looked for */
  readonly taken?: TakenAway | undefined
  /** whether time stands still because a step wanted it so, not because somebody had paused */
  readonly stopped?: boolean
  /** how far the lesson was before it was begun anew: that can be taken back until something is done in it */
  readonly before?: { readonly session: Session; readonly history: History } | undefined
}

export type Trouble = { readonly kind: 'unknown'; readonly id: string } | { readonly kind: 'full' }

/** The reading of the story for a lesson. */
export interface Reading {
  /** the story that was read last: else only when it grows or is cut is there anything to read */
  readonly judged?: History | undefined
  /** reads no more */
  readonly end: () => void
}
