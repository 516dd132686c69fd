import type { History } from '#engine/history/history.ts'
import { eventOf, eventsFrom, isTold, type Log, partsAt } from '#engine/history/log.ts'
import { beatOf, historyAt, historyBefore, historyUpTo } from '#engine/history/past.ts'
import type { EventId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import { lastChange, left, playground, takeUp } from './playground.ts'

/** The whole story, whatever part of it is shown. */
export const whole = (): History => {
  const { history, ahead } = playground.getState()
  return ahead ?? history
}

/** Shows a moment; what came after it is kept, and time stands still. */
export function lookAt(at: Instant): void {
  showPast(historyAt(whole(), at))
}

/** Shows the moment just after the beat of an event. */
export function lookAtEvent(id: EventId): void {
  const all = whole()
  const event = eventOf(all.log, id)
  if (event) showPast(historyAt(all, event.at))
}

/** Shows the account as it was when so many things had happened. */
export const lookAtSize = (size: number): void => showPast(historyUpTo(whole(), size))

/** Shows the account before anything had happened. */
export const lookAtBeginning = (): void => showPast(historyUpTo(whole(), 0))

/** Goes one beat back: to before the newest thing that is shown. */
export function stepBack(): void {
  const { history } = playground.getState()
  if (isTold(history.log)) showPast(historyUpTo(whole(), beatOf(history.log, history.log.size - 1)))
}

export function backToNow(): void {
  const { ahead } = playground.getState()
  if (ahead) playground.setState({ history: ahead, ahead: undefined, change: lastChange(ahead) })
}

function showPast(past: History): void {
  const all = whole()
  if (past.now >= all.now && past.log.size >= all.log.size) backToNow()
  else playground.setState({ history: past, ahead: all, playing: false, change: lastChange(past) })
}

/** The newest request that a person made, with those of the same gesture: what undo takes back. */
export function lastRequest(log: Log): EventId | undefined {
  for (let id = log.size - 1; id >= log.opening.events; id--) {
    const event = eventOf(log, id)
    if (event?.kind === 'Asked' && event.by === 'you') return event.goesWith ?? id
  }
  return undefined
}

/** Takes the last request back, with all that came of it, to the moment before it. The clock goes on or stands as it did. */
export function undo(): void {
  const { history, ahead } = playground.getState()
  const id = lastRequest(history.log)
  if (!ahead && id !== undefined) takeBack(id)
}

/** Takes a request back, with all that came of it and was done after it; redoing brings it all back. */
export function takeBack(id: EventId): void {
  backToNow()
  const { history, branches, undone, name } = playground.getState()
  takeUp(historyBefore(history, id), { branches, undone: [history, ...undone], name })
}

/** Brings back what was undone last, as it was. */
export function redo(): void {
  const { ahead, branches, undone, name } = playground.getState()
  const [next, ...rest] = undone
  if (ahead || !next) return
  takeUp(next, { branches, undone: rest, name })
}

/** Goes on with a story that was left; the one that is left for it is kept in its place. */
export function takeBranch(id: number): void {
  const state = playground.getState()
  const branch = state.branches.find((one) => one.id === id)
  if (!branch) return
  const { branches = state.branches } = left(state.undone.length > 0 ? state : { ...state, undone: [whole()] })
  takeUp(branch.history, { branches: branches.filter((one) => one.id !== id), name: branch.name })
}

/** Where two stories part: what a person asked for first in the other, and when; else the first event that differs. */
export function parting(one: History, other: History): { readonly at: Instant; readonly action?: string | undefined } {
  const parted = [...eventsFrom(other.log, partsAt(one.log, other.log))]
  const asked = parted.find((event) => event.kind === 'Asked')
  return { at: (asked ?? parted[0])?.at ?? other.now, action: asked?.action }
}
