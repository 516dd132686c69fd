import type { Answer } from '#course/session.ts'

/** The progress in one lesson on this device, the last time it was taken. */
export interface Progress {
  /** when it was solved first, in real milliseconds since 1970 */
  readonly solvedAt?: number | undefined
  /** the highest hint that was opened at each step */
  readonly hints: Readonly<Record<string, number>>
  readonly answers: Readonly<Record<string, Answer>>
}

/** Progress by lesson: kept on this device, apart from every account. */
export interface AllProgress {
  /** nothing until it has been read */
  readonly lessons?: Readonly<Record<string, Progress>>
}
