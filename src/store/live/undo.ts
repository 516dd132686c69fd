import type { EventId } from '#lib/brand.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import type { Studio } from '../studio.ts'
import { engine } from './engine.ts'
import { backToNow } from './past.ts'
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

/** Takes a request back, with all that came of it and was done after it; redoing brings it all back. */
export function takeBack(studio: Studio, id: EventId): void {
  backToNow(studio)
  const { history, branches, undone, name } = studio.playground.getState()
  takeUp(studio, engine().historyBefore(history, id), { branches, undone: [history, ...undone], name })
}

/** Brings back what was undone last, as it was. */
export function redo(studio: Studio): void {
  const { ahead, branches, undone, name } = studio.playground.getState()
  const [next, ...rest] = undone
  if (ahead || !next) return
  takeUp(studio, next, { branches, undone: rest, name })
}
