import { part } from '#store/load.ts'

/** How the account is kept on this device: comes with how accounts behave, after the first paint. */
export const keeping = part(() => import('#store/saved/autosave.ts'))
