import type { Origin } from '#engine/event.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { findRegion, type RegionName } from '#facts/regions.ts'
import { instantOf } from '#api/when.ts'
import { isRecord } from '#lib/record.ts'
import { iso, second } from '#lib/time.ts'
import type { Orders } from './orders.ts'
import type { Reply } from './replies.ts'
import { type TimeMode, timeModes, type World } from './world.ts'

/** The things that the door moves: everything that AWS has no action for. */
export interface Behind {
  readonly world: World
  readonly region: RegionName
  readonly orders: Orders
}

/** a year: who asks for more has most likely mistaken milliseconds for seconds */
const longestAdvance = 366 * 86_400
const mostEvents = 1000

type Said = Readonly<Record<string, unknown>>

/** A door below `/_playground`, in JSON: sets and moves time, resets, breaks things, asks in the API's own words. */
export function openDoor(behind: Behind, method: string, address: string, body: string): Reply {
  const { pathname, searchParams } = new URL(address, 'http://door')
  const said = body === '' ? {} : parsed(body)
  if (!isRecord(said)) return problem('The body is no JSON structure')
  const what = pathname.replace(/^\/_playground\/?/, '')
  if (method === 'GET' && what === '') return ok(stateOf(behind))
  if (method === 'GET' && what === 'log') return log(behind, searchParams)
  if (method !== 'POST')
    return { ...problem(`There is no ${method} ${pathname}. docs/endpoint.md says what there is.`), status: 404 }
  switch (what) {
    case 'time':
      return setTime(behind, said)
    case 'reset':
      return reset(behind, said)
    case 'ask':
      return ask(behind, said, 'sdk')
    case 'errors':
      return orderErrors(behind, said)
    default:
      return { ...problem(`There is no POST ${pathname}. docs/endpoint.md says what there is.`), status: 404 }
  }
}

const reply = (status: number, value: object): Reply => ({
  status,
  type: 'application/json',
  body: `${JSON.stringify(value)}\n`,
})
const ok = (value: object) => reply(200, value)
const problem = (message: string) => reply(400, { error: message })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const stateOf = ({ world, region }: Behind) => ({
  now: iso(world.now()),
  time: world.kept().mode,
  speed: world.kept().speed,
  region,
  accountId: world.historyOf(region).account.accountId,
})

/** The Region that a request to the door means; undefined where there is none of that name. */
function regionOf({ region }: Behind, said: unknown): RegionName | undefined {
  if (said === undefined || said === null) return region
  return typeof said === 'string' ? findRegion(said)?.name : undefined
}

function log(behind: Behind, asked: URLSearchParams): Reply {
  const region = regionOf(behind, asked.get('region'))
  const from = Number(asked.get('from') ?? 0)
  if (!region || !Number.isInteger(from) || from < 0)
    return problem('log takes ?region= and ?from=, the id of the first event')
  const events = []
  for (const event of eventsFrom(behind.world.historyOf(region).log, from)) {
    if (events.length === mostEvents) break
    events.push({ ...event, at: iso(event.at) })
  }
  return ok({ events })
}

const isMode = (value: unknown): value is TimeMode => timeModes.some((mode) => mode === value)

function setTime(behind: Behind, { mode, speed, advance, set }: Said): Reply {
  const { world } = behind
  if (mode !== undefined && !isMode(mode)) return problem(`mode is one of ${timeModes.join(', ')}`)
  if (speed !== undefined && !(typeof speed === 'number' && speed > 0 && speed <= 100_000))
    return problem('speed is how many simulated seconds a second has: more than 0, at most 100000')
  if (advance !== undefined && !(typeof advance === 'number' && advance >= 0 && advance <= longestAdvance))
    return problem(`advance is a number of simulated seconds from 0 to ${longestAdvance}`)
  const at = set === undefined ? undefined : instantOf(set)
  if (set !== undefined && (at === undefined || at < world.now() || at > world.now() + longestAdvance * second))
    return problem('set is a moment in ISO 8601, no earlier than now and at most a year ahead: time does not go back')
  if (mode !== undefined || speed !== undefined)
    world.keepTime({ mode: mode ?? world.kept().mode, speed: speed ?? world.kept().speed })
  if (advance !== undefined) world.moveTo(world.now() + Math.round(advance * second))
  if (at !== undefined) world.moveTo(at)
  return ok(stateOf(behind))
}

function reset(behind: Behind, { seed }: Said): Reply {
  if (seed !== undefined && !(typeof seed === 'string' && seed.length <= 100))
    return problem('seed is a text of at most 100 characters')
  behind.world.reset(seed)
  behind.orders.clear()
  return ok(stateOf(behind))
}

/** Asks what a page asks that follows the account. */
export function askAtDoor(behind: Behind, body: string, from: Origin): Reply {
  const said = parsed(body)
  return isRecord(said) ? ask(behind, said, from) : problem('The body is no JSON structure')
}

function ask(behind: Behind, said: Said, from: Origin): Reply {
  const { action, params = {} } = said
  const region = regionOf(behind, said['region'])
  if (typeof action !== 'string' || !isRecord(params) || !region)
    return problem('ask takes { "action": …, "params": { … }, "region"?: … }')
  const answer = behind.world.ask(region, { action, params, from })
  return reply(answer.ok ? 200 : 400, answer)
}

function orderErrors({ orders }: Behind, { action, code, message, status, times = 1 }: Said): Reply {
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.length > 0 && value.length <= 500
  if (!isText(code) || !/^[\w.]+$/.test(code)) return problem('errors takes a code, such as RequestLimitExceeded')
  if (action !== undefined && !isText(action)) return problem('action is the name of one, or is left out for all')
  if (message !== undefined && !isText(message)) return problem('message is a text of at most 500 characters')
  if (
    status !== undefined &&
    !(typeof status === 'number' && Number.isInteger(status) && status >= 400 && status < 600)
  )
    return problem('status is a number from 400 to 599')
  if (!(typeof times === 'number' && Number.isInteger(times) && times >= 1 && times <= 1000))
    return problem('times is a number from 1 to 1000')
  orders.order({ action, code, message: message ?? 'Ordered at the door of the playground.', status, times })
  return ok({ ordered: times })
}
