import { iso } from '#lib/time.ts'
import { part } from '#store/load.ts'
import type { Studio } from '#store/studio.ts'
import type { ScriptDoor } from './scripts.ts'

const scripts = part(() => import('./scripts.ts'))

/** The script door of the page; what stands behind it is loaded when a script first knocks. */
export function scriptDoor(studio: Studio): ScriptDoor {
  const behind = async () => (await scripts()).openScripts(studio)
  return {
    ask: async (request) => (await behind()).ask(request),
    actions: async () => (await behind()).actions(),
    advance: async (seconds) => (await behind()).advance(seconds),
    now: () => iso(studio.playground.getState().history.now),
    reset: async (beginning) => (await behind()).reset(beginning),
  }
}
