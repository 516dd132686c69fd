import type { GoalSentences } from '#course/goals/every.ts'
import type { Lesson, LessonText, PredictStep, PredictText } from '#course/lesson.ts'

/** A lesson as the list shows it, in the reader's language. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly question: string
  /** of a learner's time; not known until the lesson has been fetched */
  readonly minutes?: number | undefined
}

/** A lesson that is on its way; `again` where it did not come. */
export interface Coming {
  /** which one of the index, from 1 */
  readonly nth: number
  /** how many lessons there are */
  readonly all: number
  readonly listed: Listed
  readonly again?: (() => void) | undefined
}

/** The lesson that is going on, with all that is said about it in the reader's language. */
export interface Running {
  /** which one of the index, from 1 */
  readonly nth: number
  /** how many lessons there are */
  readonly all: number
  readonly listed: Listed
  readonly lesson: Lesson
  readonly text: LessonText
  readonly sentences: GoalSentences
  readonly next?: Listed | undefined
}

/** A question of an earlier lesson, asked again, with the answers of that lesson's own solution. */
export interface AskedAgain {
  readonly title: string
  readonly step: PredictStep
  readonly text: PredictText
  readonly truth: readonly string[]
}

/** The trouble for which a lesson could not be opened. */
export type Trouble = { readonly kind: 'unknown'; readonly id: string } | { readonly kind: 'full' }
