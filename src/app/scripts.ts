import type { Answer, Request } from '#api/answer.ts'
import { actions } from '#api/ask.ts'
import { findRegion, type RegionName } from '#facts/regions.ts'
import { iso, second } from '#lib/time.ts'
import { ask, letPass, pause, playground, startAnew } from '#store/playground.ts'

/** What a script in the page can do: the same requests as every button, and time on a string. */
export interface ScriptDoor {
  /** Asks as any button does; the answer is plain JSON. */
  readonly ask: (request: Request) => Promise<Answer>
  /** All actions with their parameters. */
  readonly actions: typeof actions
  /** Moves simulated time; from then on the page's own clock stands still. */
  readonly advance: (seconds: number) => Promise<string>
  /** Simulated now, ISO. */
  readonly now: () => string
  /** A new account. */
  readonly reset: (beginning?: { readonly region?: RegionName; readonly seed?: string }) => Promise<string>
}

declare global {
  interface Window {
    playground?: ScriptDoor
  }
}

const copy = <T>(value: T): T => structuredClone(value)
const now = () => iso(playground.getState().history.now)

/** Puts `window.playground` up. */
export function openScriptDoor(): void {
  window.playground = {
    ask: (request) => Promise.resolve(copy(ask(readRequest(request)))),
    actions,
    advance: (seconds) => {
      if (!Number.isFinite(seconds) || seconds < 0)
        return Promise.reject(new Error('advance(seconds) takes a number of seconds that is not negative'))
      pause()
      letPass(playground.getState().history.now + Math.round(seconds * second))
      return Promise.resolve(now())
    },
    now,
    reset: (beginning = {}) => {
      const region = findRegion(beginning.region ?? 'ap-northeast-2')
      if (!region) return Promise.reject(new Error(`There is no Region ${String(beginning.region)} here`))
      startAnew(region.name, String(beginning.seed ?? 'first').slice(0, 60))
      return Promise.resolve(now())
    },
  }
}

/** A script may hand in anything; what is not a request asks for an action that does not exist. */
function readRequest(value: unknown): Request {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const { action, params } = given
  const plain: unknown = params === undefined ? {} : JSON.parse(JSON.stringify(params))
  const isRecord = typeof plain === 'object' && plain !== null && !Array.isArray(plain)
  return { action: typeof action === 'string' ? action : String(action), params: isRecord ? { ...plain } : {} }
}
