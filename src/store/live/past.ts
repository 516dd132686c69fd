import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { eventOf, isTold } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Studio } from '../studio.ts'
import { engine } from './engine.ts'

/** The whole story, whatever part of it is shown. */
export const whole = ({ playground }: Studio): History => {
  const { history, ahead } = playground.getState()
  return ahead ?? history
}

/** Shows a moment; what came after it is kept, and time stands still. */
export const lookAt = (studio: Studio, at: Instant): void => showPast(studio, engine().historyAt(whole(studio), at))

/** Shows the moment just after the beat of an event. */
export function lookAtEvent(studio: Studio, id: EventId): void {
  const event = eventOf(whole(studio).log, id)
  if (event) lookAt(studio, event.at)
}

/** Shows the account as it was when so many things had happened. */
export const lookAtSize = (studio: Studio, size: number): void =>
  showPast(studio, engine().historyUpTo(whole(studio), size))

/** Shows the account before anything had happened. */
export const lookAtBeginning = (studio: Studio): void => lookAtSize(studio, 0)

/** Goes one beat back: to before the newest thing that is shown. */
export function stepBack(studio: Studio): void {
  const { log } = studio.playground.getState().history
  if (isTold(log)) lookAtSize(studio, engine().beatOf(log, log.size - 1))
}

export function backToNow({ playground }: Studio): void {
  const { ahead } = playground.getState()
  if (ahead) playground.setState({ history: ahead, ahead: undefined })
}

function showPast(studio: Studio, past: History): void {
  const all = whole(studio)
  if (past.now >= all.now && past.log.size >= all.log.size) backToNow(studio)
  else studio.playground.setState({ history: past, ahead: all, playing: false })
}
