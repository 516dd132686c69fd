import type { Answer, Session } from '#course/session.ts'
import { isRecord } from '#lib/record.ts'
import { createStore } from 'zustand/vanilla'
import { readAnswers, readNumbers } from './session.ts'
import { readRecord, writeStored } from '../saved/storage.ts'

/** What became of one lesson on this device, the last time it was taken. */
export interface Progress {
  /** when it was solved first, in real milliseconds since 1970 */
  readonly solvedAt?: number | undefined
  /** the highest hint that was opened at each step */
  readonly hints: Readonly<Record<string, number>>
  readonly answers: Readonly<Record<string, Answer>>
}

const key = 'ec2-playground/progress'

/** What this device remembers; what is odd is passed over. */
export function readProgress(): Readonly<Record<string, Progress>> {
  const stored = Object.entries(readRecord(key))
  return Object.fromEntries(stored.flatMap(([id, value]) => (isRecord(value) ? [[id, readOne(value)]] : [])))
}

function readOne({ solvedAt, hints, answers }: Readonly<Record<string, unknown>>): Progress {
  return {
    solvedAt: typeof solvedAt === 'number' && Number.isFinite(solvedAt) ? solvedAt : undefined,
    hints: readNumbers(hints),
    answers: readAnswers(answers),
  }
}

/** Progress by lesson: kept on this device, apart from every account. */
export const progress = createStore<Readonly<Record<string, Progress>>>(readProgress)

/** Writes down how far a lesson is; what was solved once stays so. */
export function noteProgress({ lesson, hints, answers }: Session, solved: boolean): void {
  const before = progress.getState()[lesson]
  const solvedAt = before?.solvedAt ?? (solved ? Date.now() : undefined)
  progress.setState({ [lesson]: { solvedAt, hints, answers } })
  writeStored(key, JSON.stringify(progress.getState()))
}
