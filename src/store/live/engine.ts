import { must } from '#lib/never.ts'
import { part } from '../load.ts'

type Behaviour = typeof import('./behaviour.ts')

const history = part(() => import('#engine/history/history.ts'))
const api = part(() => import('#api/handle.ts'))
const behaviour = part(() => import('./behaviour.ts'))
let loaded: Behaviour | undefined

/** Loads how accounts behave. The page shows an account to which nothing has happened before that, and takes no click. */
export async function loadEngine(): Promise<void> {
  // one file after the other: all of them at once are one long task
  await history()
  await api()
  loaded = await behaviour()
}

/** The behaviour of accounts. Asked for only by what happens after `loadEngine`: a bug where it is not. */
export const engine = (): Behaviour => must(loaded, 'the engine, which is loaded before anything can happen')

/** The same where the page is drawn, which may be before. */
export const engineIfLoaded = (): Behaviour | undefined => loaded
