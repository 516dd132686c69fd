import type { Request } from '#api/answer.ts'
import { leftIn } from '#api/model/left.ts'
import { findTaughtRegion, type RegionName } from '#facts/regions.ts'
import type { Ended } from '#cli/host.ts'
import { entriesFrom } from '#engine/history/log.ts'
import { iso, second } from '#lib/time.ts'
import { isRecord } from '#lib/record.ts'
import { longestSeed } from '#store/live/playground.ts'
import { askByName } from '#store/live/askByName.ts'
import { part } from '#store/load.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass, pause } from '#store/live/time.ts'
import type { Studio } from '#store/studio.ts'
import type { PlaygroundApi, PlaygroundEvent } from '#parts/scripts/playground.d.ts'
import { loadWords } from '../language/loadWords.ts'

/** The same with `on` as any script may call it. */
type AnyApi = Omit<PlaygroundApi, 'on'> & {
  readonly on: (kind: unknown, callback?: unknown) => Promise<() => void>
}

const handle = part(() => import('#api/handle.ts'))
const shellPart = part(() => import('#cli/shell/shell.ts'))
const sessionPart = part(() => import('#cli/shell/session.ts'))
const hostPart = part(() => import('#parts/terminal/shellHost.ts'))

const copy = <T>(value: T): T => structuredClone(value)

/** a year: a script that asks for more has most likely mistaken milliseconds for seconds */
const longestAdvance = 366 * 86_400

/** Makes `window.playground`. Whatever a script hands in, it gets an answer or a promise that says what is wrong. */
export function createPlaygroundApi(studio: Studio): AnyApi {
  const words = () => loadWords(studio.preferences.getState().language)
  const instant = () => studio.playground.getState().history.now
  const now = () => iso(instant())
  const shell = part(async () => {
    const [{ createShell }, { createSession }, { shellHost, shellDate }] = await Promise.all([
      shellPart(),
      sessionPart(),
      hostPart(),
    ])
    return createShell(
      shellHost(studio, {
        isStopped: () => false,
        leftOut: async (refused) => (await words()).leftOut.said(refused),
      }),
      createSession(() => shellDate(studio)),
    )
  })
  let before: Promise<unknown> = Promise.resolve()
  const run = async (line: string) => {
    const { run: type, remote } = await shell()
    const ran = await type(line)
    // somebody who logs in without a command would stay there, and the next line is meant for one's own computer
    if (remote()) await type('exit')
    return ran
  }
  const typed = async (verb: string, line: unknown): Promise<Ended> => {
    if (typeof line !== 'string') throw new Error(`${verb} takes a line of text`)
    const whole = new RegExp(`^\\s*${verb}\\b`).test(line) ? line : `${verb} ${line}`
    // one prompt takes one line after the other
    const ran = before.then(() => run(whole))
    before = ran.catch(() => undefined)
    const { shown, exit } = await ran
    const said = (isError: boolean) => shown.flatMap((one) => (one.isError === isError ? [one.text] : [])).join('')
    return { out: said(false), err: said(true), exit }
  }
  return {
    ask: async (request) => {
      const wanted = readRequest(request)
      const answer = await askByName(studio, { ...wanted, from: 'sdk' })
      if (answer.ok || !leftIn(answer.error)) return copy(answer)
      const { leftOut } = await words()
      return { ok: false, error: { ...answer.error, message: leftOut.said(answer.error) ?? answer.error.message } }
    },
    actions: async () => copy((await handle()).actions()),
    advance: async (seconds) => {
      if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= longestAdvance))
        throw new Error(`advance(seconds) takes a number of simulated seconds from 0 to ${longestAdvance}`)
      pause(studio)
      letPass(studio, instant() + Math.round(seconds * second))
      return now()
    },
    now,
    aws: (line) => typed('aws', line),
    ssh: (line) => typed('ssh', line),
    log: async () => copy([...entriesFrom(studio.playground.getState().history.log, 0)]),
    on: async (kind: unknown, then?: unknown) => {
      const { only, callback } = readHearing(kind, then)
      let seen = studio.playground.getState().history.log.size
      return studio.playground.subscribe(({ history }) => {
        const from = seen
        seen = history.log.size
        if (seen <= from) return
        for (const event of entriesFrom(history.log, from))
          if (only === undefined || event.kind === only) callback(copy(event))
      })
    },
    reset: async (beginning) => {
      const { region, seed } = readBeginning(beginning)
      startAnew(studio, region, seed)
      return now()
    },
  }
}

/** `on(callback)` hears everything, `on(kind, callback)` events of that kind. */
function readHearing(kind: unknown, then: unknown) {
  const callback = typeof kind === 'string' ? then : kind
  if (typeof callback !== 'function') throw new Error('on takes a function, or the kind of an event and a function')
  return {
    only: typeof kind === 'string' ? kind : undefined,
    callback: (event: PlaygroundEvent) => void callback(event),
  }
}

function readBeginning(value: unknown): { readonly region: RegionName; readonly seed: string } {
  if (value !== undefined && !isRecord(value)) throw new Error('reset takes { region, seed }, or nothing')
  const { region = 'ap-northeast-2', seed = 'first' } = value ?? {}
  const found = typeof region === 'string' ? findTaughtRegion(region) : undefined
  if (!found) throw new Error(`There is no such Region here: ${shown(region)}`)
  if (typeof seed !== 'string' || seed.length > longestSeed)
    throw new Error(`reset({ seed }) takes a text of at most ${longestSeed} characters`)
  return { region: found.name, seed }
}

/** A script may hand in anything; what is not a request asks for an action that does not exist. */
function readRequest(value: unknown): Request {
  const { action, params = {} } = isRecord(value) ? value : {}
  return { action: typeof action === 'string' ? action : shown(action), params: plain(params) }
}

/**
 * The parameters as JSON would carry them. JSON that is no structure goes on as it is: the API refuses it by AWS's name
 * for that.
 */
function plain(params: unknown): NonNullable<Request['params']> {
  try {
    return JSON.parse(JSON.stringify(params)) as NonNullable<Request['params']>
  } catch (error) {
    throw new Error('params holds something that JSON cannot carry: a circle, a BigInt, a function', { cause: error })
  }
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, 60)
  return value !== null && ['object', 'function'].includes(typeof value) ? `a ${typeof value}` : String(value)
}
