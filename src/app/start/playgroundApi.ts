import { iso } from '#lib/time.ts'
import { part } from '#store/load.ts'
import type { Studio } from '#store/studio.ts'
import type { PlaygroundApi } from '#parts/scripts/playground.d.ts'

const scripts = part(() => import('./createPlaygroundApi.ts'))

/** The functions of the page for scripts; what they do is loaded when a script first calls one. */
export function playgroundApi(studio: Studio): PlaygroundApi {
  // made once: a file, a variable or a host key of one call is there for the next
  const behind = part(async () => (await scripts()).createPlaygroundApi(studio))
  return {
    ask: async (request) => (await behind()).ask(request),
    actions: async () => (await behind()).actions(),
    advance: async (seconds) => (await behind()).advance(seconds),
    now: () => iso(studio.playground.getState().history.now),
    aws: async (line) => (await behind()).aws(line),
    ssh: async (line) => (await behind()).ssh(line),
    log: async () => (await behind()).log(),
    on: async (kind: unknown, callback?: unknown) => (await behind()).on(kind, callback),
    reset: async (beginning) => (await behind()).reset(beginning),
  }
}
