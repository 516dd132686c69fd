import type { Answer } from '#course/session.ts'

/** The progress in one lesson on this device, the last time it was taken. */
export interface Progress {
  /** when it was solved first, in real milliseconds since 1970 */
  readonly solvedAt?: number | undefined
  /** the highest hint that was opened at each step */
  readonly hints: Readonly<Record<string, number>>
  readonly answers: Readonly<Record<string, Answer>>
  /** where it was left in its middle, with its story kept; nothing while it goes on, and once it is over */
  readonly left?: Left | undefined
}

/** The place at which a lesson was left. */
export interface Left {
  /** the step that was to be done, from 1 */
  readonly step: number
  readonly of: number
  /** in real milliseconds since 1970 */
  readonly at: number
}

/** Progress by lesson: kept on this device, apart from every account. */
export interface AllProgress {
  /** nothing until it has been read */
  readonly lessons?: Readonly<Record<string, Progress>>
}
