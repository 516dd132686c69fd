import type { EventId } from '#lib/brand.ts'
import { eventOf, type Log, partsAt } from '#engine/history/log.ts'
import type { Studio } from '../studio.ts'
import { engine } from './engine.ts'
import { setBeside } from './leave.ts'
import { backToNow } from './past.ts'
import type { Branch, Playground } from './playground.ts'
import { takeUp } from './takeUp.ts'

/** The newest request that a person made, with those of the same gesture: what undo takes back. */
export function lastRequest(log: Log): EventId | undefined {
  for (let id = log.size - 1; id >= log.opening.events; id--) {
    const event = eventOf(log, id)
    if (event?.kind === 'Asked' && event.by === 'you') return event.goesWith ?? id
  }
  return undefined
}

/** Takes the last request back, with all that came of it, to the moment before it. The clock goes on or stands as it did. */
export function undo(studio: Studio): void {
  const { history, ahead } = studio.playground.getState()
  const id = lastRequest(history.log)
  if (!ahead && id !== undefined) takeBack(studio, id)
}

/**
 * Takes a request back, with all that came of it and was done after it; redoing brings it all back. Where the request had
 * begun another story in the past, the one that was there is there again, with its future.
 */
export function takeBack(studio: Studio, id: EventId): void {
  backToNow(studio)
  const state = studio.playground.getState()
  const { history, branches, name } = state
  const undone = [history, ...state.undone]
  const left = leftBy(state, id)
  if (!left) return takeUp(studio, engine().historyBefore(history, id), { branches, undone, name })
  takeUp(studio, left.history, {
    branches: branches.filter((branch) => branch !== left),
    undone,
    insteadOf: history,
    name: left.name,
  })
}

/** The story that a request left from a moment of its past. */
const leftBy = ({ history, branches }: Playground, id: EventId): Branch | undefined =>
  branches.findLast((branch) => branch.left === id && partsAt(branch.history.log, history.log) === id)

/** Brings back what was undone last, as it was. */
export function redo(studio: Studio): void {
  const { history, ahead, branches, undone, insteadOf, name } = studio.playground.getState()
  const [next, ...rest] = undone
  if (ahead || !next) return
  if (next !== insteadOf) return takeUp(studio, next, { branches, undone: rest, name })
  const left = partsAt(history.log, next.log)
  takeUp(studio, next, { branches: setBeside(branches, { history, name, left }), undone: rest })
}
