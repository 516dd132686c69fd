import { actions } from '#api/handle.ts'
import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { eventOf } from '#engine/history/log.ts'
import { isRecord } from '#lib/record.ts'
import { type Move, movesOf, type Step } from './script.ts'

/**
 * The next move on one way of solving a step: the first request that has not been made since it began, or, before that,
 * the time that has to pass after the last one that was. Undefined where all was done.
 */
export const nextMove = (steps: readonly Step[], history: History, from: EventId): Move | undefined =>
  movesLeft(steps, history, from)[0]

/** The moves that are left on one way of solving a step, the next one first. */
export function movesLeft(steps: readonly Step[], history: History, from: EventId): readonly Move[] {
  const way = movesOf(steps, history.account)
  let made = -1
  let at = from
  const used = new Set<EventId>()
  for (const [nth, move] of way.entries()) {
    if (!('ask' in move) || isLook(move)) continue
    const wanted = { action: move.ask, about: aboutOf(move.params(history.account)) }
    // what was done before its turn need not be done again
    const found = requestOf(history, wanted, at) ?? requestOf(history, wanted, from, used)
    if (found === undefined) break
    made = nth
    used.add(found)
    at = Math.max(at, found + 1)
  }
  const since = eventOf(history.log, at - 1)?.at ?? history.now
  const left = way.slice(made + 1)
  const next = left.findIndex((move) => {
    if ('ask' in move) return !isLook(move)
    return 'until' in move ? !move.until(history.account) : history.now < since + move.wait
  })
  return next < 0 ? [] : left.slice(next)
}

/** Looking leaves no trace in the log, and nobody needs help with it. */
export const isLook = (move: Move): boolean => 'ask' in move && reads.has(move.ask)
const reads = new Set(actions().flatMap(({ action, kind }) => (kind === 'read' ? [action] : [])))

interface Wanted {
  readonly action: string
  readonly about: string | undefined
}

/** The first request of this name, about the same instance where it is about one, that was not refused. */
function requestOf(
  { log }: History,
  { action, about }: Wanted,
  from: EventId,
  used?: ReadonlySet<EventId>,
): EventId | undefined {
  for (let id = from; id < log.size; id++) {
    if (used?.has(id)) continue
    const event = eventOf(log, id)
    if (event?.kind !== 'Asked' || event.action !== action || isRefused(eventOf(log, id + 1), id)) continue
    if (about === undefined || aboutOf(event.params) === about) return id
  }
  return undefined
}

/** The instance that a request names first. */
function aboutOf(params: unknown): string | undefined {
  if (!isRecord(params)) return undefined
  const { InstanceId: one, InstanceIds: many } = params
  const id: unknown = one ?? (Array.isArray(many) ? many[0] : undefined)
  return typeof id === 'string' ? id : undefined
}

const isRefused = (next: ReturnType<typeof eventOf>, id: EventId) => next?.kind === 'Refused' && next.cause === id
