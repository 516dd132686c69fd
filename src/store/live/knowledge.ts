import type { Knowledge } from '#api/handlerOf.ts'
import { part } from '../load.ts'

const known = part(() => import('#facts/aws/known.ts'))
let loaded: Knowledge | undefined

/** Loads what AWS knows: wanted when somebody asks by a name that nobody here knows. */
export async function loadKnowledge(): Promise<void> {
  loaded = (await known()).knownActions
}

/** What AWS knows, if anybody has wanted it yet. */
export const knowledge = (): Knowledge | undefined => loaded
