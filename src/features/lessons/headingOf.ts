import type { Session } from '#course/session.ts'

/** The headings that may stand over predictions that came out. */
export interface Headings {
  readonly settled: string
  readonly answered: string
}

/**
 * The heading over predictions that came out: what happened, or, where a question was about no happening and came out
 * with its answer, just the answer.
 */
export const headingOf = (
  { answers, done }: Pick<Session, 'answers' | 'done'>,
  ids: readonly string[],
  { settled, answered }: Headings,
): string => (ids.every((id) => done[id] === answers[id]?.from) ? answered : settled)
