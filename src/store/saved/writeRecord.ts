import type { DeviceStorage } from '../surroundings.ts'
import { type Kept, writeStored } from './storage.ts'

/** Keeps a record on this device as JSON. What reads it is `readRecord.ts`, which a first visit does without. */
export const writeRecord = (storage: DeviceStorage, key: string, value: unknown): Kept =>
  writeStored(storage, key, JSON.stringify(value))
