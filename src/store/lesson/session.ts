import type { Answer, Guide, Session } from '#course/session.ts'
import { array, boolean, fallback, type GenericSchema, object, optional, picklist, string } from 'valibot'
import { readRecord, type RecordKind } from '../saved/readRecord.ts'
import { count, entriesOf } from '../saved/shapes.ts'
import { forget, readStored, writeStored } from '../saved/storage.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { sessionKey } from './keys.ts'
import type { Own } from './learning.ts'

/** A lesson that was begun on this device and not left. */
export interface StoredSession {
  readonly session: Session
  readonly own?: Own | undefined
}

const texts = array(string())

/** The highest hint that was opened, or where something was done, by step. */
export const sizes = entriesOf(count)

const answer: GenericSchema<unknown, Answer> = object({
  picked: texts,
  sure: fallback(boolean(), false),
  from: count,
  truth: fallback(optional(texts), undefined),
})

export const answers = entriesOf(answer)

export const guides = ['free', 'question', 'steps'] as const satisfies readonly Guide[]

/** The shape of a session on this device. */
export const sessionShape = object({
  lesson: string(),
  guide: fallback(optional(picklist(guides)), undefined),
  from: count,
  shown: entriesOf(array(count)),
  done: sizes,
  answers,
  skipped: fallback(texts, []),
  hints: sizes,
})

const kept: RecordKind<StoredSession> = {
  key: sessionKey,
  schema: object({
    session: sessionShape,
    own: fallback(optional(object({ size: count, now: count })), undefined),
  }),
}

/** The lesson that was going on when the page was left; nothing where that is damaged. */
export const readSession = (storage: DeviceStorage): StoredSession | undefined => readRecord(storage, kept)

/** Answers what was written, to know it again. */
export function writeSession(storage: DeviceStorage, stored: StoredSession): string {
  const text = JSON.stringify(stored)
  writeStored(storage, kept.key, text)
  return text
}

/** Removes the session that was written here; another tab's stays. */
export function forgetSession(storage: DeviceStorage, written: string | undefined): void {
  if (written !== undefined && readStored(storage, kept.key) === written) forget(storage, kept.key)
}
