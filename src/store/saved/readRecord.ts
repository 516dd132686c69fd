import { type GenericSchema, safeParse } from 'valibot'
import type { DeviceStorage } from '../surroundings.ts'
import { readStored } from './storage.ts'

/** A record that this device keeps as JSON: its key, and the one description of its shape. */
export interface RecordKind<T> {
  readonly key: string
  readonly schema: GenericSchema<unknown, T>
}

/** The record that is kept; undefined where there is none, or where it is odd as a whole. */
export function readRecord<T>(storage: DeviceStorage, { key, schema }: RecordKind<T>): T | undefined {
  try {
    const read = safeParse(schema, JSON.parse(readStored(storage, key) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
