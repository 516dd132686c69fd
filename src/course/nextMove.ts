import type { EventId } from '#engine/event.ts'
import type { History } from '#engine/history.ts'
import { eventOf } from '#engine/log.ts'
import { type Move, movesOf, type Step } from './script.ts'

/**
 * What is next to do on one way of solving a step: the first request that has not been made since it began, or, before
 * that, the time that has to pass after the last one that was. Nothing where all was done.
 */
export function nextMove(steps: readonly Step[], history: History, from: EventId): Move | undefined {
  const way = movesOf(steps, history.account)
  let made = -1
  let at = from
  for (const [nth, move] of way.entries()) {
    if (!('ask' in move)) continue
    const found = requestOf(history, move.ask, at)
    if (found === undefined) break
    made = nth
    at = found + 1
  }
  const since = eventOf(history.log, at - 1)?.at ?? history.now
  return way.slice(made + 1).find((move) => {
    if ('ask' in move) return true
    return 'until' in move ? !move.until(history.account) : history.now < since + move.wait
  })
}

/** The first request of this name that was not refused. */
function requestOf({ log }: History, action: string, from: EventId): EventId | undefined {
  for (let id = from; id < log.size; id++) {
    const event = eventOf(log, id)
    if (event?.kind === 'Asked' && event.action === action && !isRefused(eventOf(log, id + 1), id)) return id
  }
  return undefined
}

const isRefused = (next: ReturnType<typeof eventOf>, id: EventId) => next?.kind === 'Refused' && next.cause === id
