import type { Answer, Session } from '#course/session.ts'
import { isRecord } from '#lib/record.ts'
import { readRecord, writeStored } from '../saved/storage.ts'
import type { Studio } from '../studio.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { readAnswers, readNumbers } from './session.ts'

/** What became of one lesson on this device, the last time it was taken. */
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

const key = 'ec2-playground/progress'

/** What this device remembers; what is odd is passed over. */
export function readProgress(storage: DeviceStorage): Readonly<Record<string, Progress>> {
  const stored = Object.entries(readRecord(storage, key))
  return Object.fromEntries(stored.flatMap(([id, value]) => (isRecord(value) ? [[id, readOne(value)]] : [])))
}

function readOne({ solvedAt, hints, answers }: Readonly<Record<string, unknown>>): Progress {
  return {
    solvedAt: typeof solvedAt === 'number' && Number.isFinite(solvedAt) ? solvedAt : undefined,
    hints: readNumbers(hints),
    answers: readAnswers(answers),
  }
}

/** Reads it once; from then on the page itself knows. */
export function takeUpProgress({ progress, storage }: Studio): Readonly<Record<string, Progress>> {
  const lessons = progress.getState().lessons ?? readProgress(storage)
  progress.setState({ lessons })
  return lessons
}

/** Writes down how far a lesson is; what was solved once stays so. */
export function noteProgress(studio: Studio, { lesson, hints, answers }: Session, solved: boolean): void {
  const before = takeUpProgress(studio)
  const solvedAt = before[lesson]?.solvedAt ?? (solved ? studio.clock.date() : undefined)
  const lessons = { ...before, [lesson]: { solvedAt, hints, answers } }
  studio.progress.setState({ lessons })
  writeStored(studio.storage, key, JSON.stringify(lessons))
}
