import type { Answer, Session } from '#course/session.ts'
import { isRecord } from '#lib/record.ts'
import { forget, readRecord, writeStored } from '../saved/storage.ts'
import type { DeviceStorage } from '../surroundings.ts'
import type { Own } from './learning.ts'

/** A lesson that was begun on this device and not left. */
export interface StoredSession {
  readonly session: Session
  readonly own?: Own | undefined
}

const key = 'ec2-playground/lesson'

export const writeSession = (storage: DeviceStorage, stored: StoredSession): void =>
  void writeStored(storage, key, JSON.stringify(stored))

export const forgetSession = (storage: DeviceStorage): void => forget(storage, key)

/** The lesson that was going on when the page was left; nothing where that is damaged. */
export function readSession(storage: DeviceStorage): StoredSession | undefined {
  const { session, own } = readRecord(storage, key)
  const read = isRecord(session) ? sessionOf(session) : undefined
  return read && { session: read, own: readOwn(own) }
}

function sessionOf({ lesson, from, ...rest }: Readonly<Record<string, unknown>>): Session | undefined {
  if (typeof lesson !== 'string' || !isSize(from)) return undefined
  return {
    lesson,
    from,
    shown: entriesOf(rest['shown'], (sizes) => (Array.isArray(sizes) && sizes.every(isSize) ? sizes : undefined)),
    done: readNumbers(rest['done']),
    answers: readAnswers(rest['answers']),
    skipped: textsOf(rest['skipped']) ?? [],
    hints: readNumbers(rest['hints']),
  }
}

function readOwn(value: unknown): Own | undefined {
  if (!isRecord(value)) return undefined
  const { size, now } = value
  return isSize(size) && isSize(now) ? { size, now } : undefined
}

export const readNumbers = (value: unknown): Readonly<Record<string, number>> =>
  entriesOf(value, (one) => (isSize(one) ? one : undefined))

export const readAnswers = (value: unknown): Readonly<Record<string, Answer>> => entriesOf(value, answerOf)

function answerOf(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined
  const picked = textsOf(value['picked'])
  const from = value['from']
  return picked && isSize(from)
    ? { picked, sure: value['sure'] === true, from, truth: textsOf(value['truth']) }
    : undefined
}

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined

/** What can be read of each; what is odd is passed over. */
const entriesOf = <T>(value: unknown, read: (one: unknown) => T | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([id, one]) => {
      const known = read(one)
      return known === undefined ? [] : [[id, known]]
    }),
  )
