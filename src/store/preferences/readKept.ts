import {
  boolean,
  fallback,
  type GenericSchema,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { speeds } from '../live/playground.ts'
import { readRecord } from '../saved/readRecord.ts'
import type { DeviceStorage } from '../surroundings.ts'
import { folds, languages, preferencesKey, speedKey, themes, views } from './kept.ts'

const known = <S extends GenericSchema>(schema: S) => fallback(optional(schema), undefined)

const preferences = {
  key: preferencesKey,
  schema: object({
    language: known(picklist(languages)),
    theme: known(picklist(themes)),
    view: known(picklist(views)),
    selected: known(string()),
    tab: known(string()),
    details: known(picklist(['open', 'folded'])),
    learning: known(boolean()),
    timeline: known(picklist(folds)),
    terminalTall: known(pipe(number(), minValue(10), maxValue(90))),
    letterKeys: known(boolean()),
  }),
}

const speed = {
  key: speedKey,
  schema: object({
    playing: fallback(boolean(), true),
    speed: fallback(optional(picklist(speeds)), undefined),
  }),
}

/** The preferences that this device remembers; anything odd in them is passed over. */
export const readPreferences = (storage: DeviceStorage) => readRecord(storage, preferences)

/** The speed at which time ran when the page was left, and whether it did. */
export const readSpeed = (storage: DeviceStorage) => readRecord(storage, speed)
