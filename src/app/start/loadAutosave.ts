import { part } from '#store/load.ts'

/** The autosave of the account on this device: it comes with how accounts behave, after the first paint. */
export const loadAutosave = part(() => import('#store/saved/autosave.ts'))
