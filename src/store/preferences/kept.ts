import { part } from '../load.ts'
import { readStored } from '../saved/storage.ts'
import type { DeviceStorage } from '../surroundings.ts'
import type { Fold, Language, Theme, View } from './preferencesState.ts'

export const preferencesKey = 'ec2-playground/desk'
export const speedKey = 'ec2-playground/pace'

export const languages = ['ko', 'en'] as const satisfies readonly Language[]
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]
export const folds = ['auto', 'open', 'folded'] as const satisfies readonly Fold[]
export const views = ['map', 'list', 'messages', 'log'] as const satisfies readonly View[]

const readers = part(() => import('./readKept.ts'))

/** The readers of kept preferences, loaded where there is something to read: a first visit has nothing. */
export const readersFor = (storage: DeviceStorage, key: string) =>
  readStored(storage, key) === undefined ? Promise.resolve(undefined) : readers()
