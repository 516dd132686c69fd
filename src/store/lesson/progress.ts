import type { Session } from '#course/session.ts'
import { fallback, finite, type GenericSchema, number, object, optional, pipe } from 'valibot'
import { readRecord, type RecordKind } from '../saved/readRecord.ts'
import { writeRecord } from '../saved/writeRecord.ts'
import { count, entriesOf } from '../saved/shapes.ts'
import type { Studio } from '../studio.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { progressKey } from './keys.ts'
import { answers, sizes } from './session.ts'
import type { Left, Progress } from './progressState.ts'

type All = Readonly<Record<string, Progress>>

const progress: GenericSchema<unknown, Progress> = object({
  solvedAt: fallback(optional(pipe(number(), finite())), undefined),
  hints: sizes,
  answers,
  left: fallback(optional(object({ step: count, of: count, at: count })), undefined),
})

const kept: RecordKind<All> = {
  key: progressKey,
  schema: entriesOf(progress),
}

/** The progress that this device remembers, by lesson; what is odd is passed over. */
export const readProgress = (storage: DeviceStorage): All => readRecord(storage, kept) ?? {}

/** Reads it once; from then on the page itself knows. */
export function takeUpProgress({ progress, storage }: Studio): All {
  const lessons = progress.getState().lessons ?? readProgress(storage)
  progress.setState({ lessons })
  return lessons
}

/** Writes down how far a lesson is; what was solved once stays so, and what another tab has written too. */
export function noteProgress(studio: Studio, { lesson, hints, answers }: Session, solved: boolean): void {
  const before = merged(takeUpProgress(studio), readProgress(studio.storage))
  const solvedAt = before[lesson]?.solvedAt ?? (solved ? studio.clock.date() : undefined)
  const lessons = { ...before, [lesson]: { solvedAt, hints, answers } }
  studio.progress.setState({ lessons })
  writeRecord(studio.storage, kept.key, lessons)
}

/** Writes down where a lesson was left; with undefined, that there is nothing to go on with. */
export function noteLeft(studio: Studio, lesson: string, left: Left | undefined): void {
  const before = merged(takeUpProgress(studio), readProgress(studio.storage))
  const lessons = { ...before, [lesson]: { hints: {}, answers: {}, ...before[lesson], left } }
  studio.progress.setState({ lessons })
  writeRecord(studio.storage, kept.key, lessons)
}

/**
 * The progress of this page and of the device as one: what is kept is newer than what this page knows of other lessons;
 * solved is what is solved in either.
 */
function merged(known: All, stored: All): All {
  const newer = Object.entries(stored).map(([lesson, one]) => [
    lesson,
    { ...one, solvedAt: earlier(known[lesson]?.solvedAt, one.solvedAt) },
  ])
  return { ...known, ...Object.fromEntries(newer) }
}

const earlier = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)
