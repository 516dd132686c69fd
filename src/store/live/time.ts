import type { History } from '#engine/history/history.ts'
import { eventOf } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Studio } from '../studio.ts'
import { engine, engineIfLoaded } from './engine.ts'
import type { Playground } from './playground.ts'

/** Lets simulated time pass. In the past, what happened happens again, until it is now. */
export function letPass(studio: Studio, until: Instant): void {
  const { history, ahead } = studio.playground.getState()
  if (until <= history.now) return
  if (!ahead) studio.playground.setState({ history: engine().advance(history, until) })
  else showAgain(studio, until >= ahead.now ? ahead : engine().historyAt(ahead, until), ahead)
}

/** Shows more of what had happened; with the last of it, the page shows now. */
function showAgain({ playground }: Studio, history: History, ahead: History): void {
  playground.setState({ history, ahead: history === ahead ? undefined : ahead })
}

/**
 * The moment at which something next happens by itself, or happened next, where the past is shown; undefined where
 * nothing does.
 */
export function nextAt({ history, ahead }: Pick<Playground, 'history' | 'ahead'>): Instant | undefined {
  return ahead ? (eventOf(ahead.log, history.log.size)?.at ?? ahead.now) : engineIfLoaded()?.nextEventAt(history)
}

/** Jumps to whatever happens next by itself; answers whether something does. */
export function skipToNextEvent(studio: Studio): boolean {
  const state = studio.playground.getState()
  const at = nextAt(state)
  if (at === undefined) return false
  const { history, ahead } = state
  if (ahead) {
    const size = engine().beatAfter(ahead.log, history.log.size)
    showAgain(studio, history.log.size < ahead.log.size ? engine().historyUpTo(ahead, size) : ahead, ahead)
  } else studio.playground.setState({ history: engine().advance(history, Math.max(at, history.now)) })
  return true
}

export const play = ({ playground }: Studio): void => playground.setState({ playing: true })
export const pause = ({ playground }: Studio): void => playground.setState({ playing: false })
export const setSpeed = ({ playground }: Studio, speed: number): void => playground.setState({ speed })
