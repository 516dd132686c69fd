import type { Instant } from '#lib/time.ts'
import { holdsTime } from '../preferences/holdsTime.ts'
import type { Studio } from '../studio.ts'
import { letPass, nextAt } from './time.ts'

/** The clock's text moves once a second, and no event is looked for more often than the screen can show one. */
const textEvery = 1000
const shortest = 16
/** A page that slept did not play: at most this much real time counts at once. */
const longestGap = 2000

/**
 * Simulated time on the page: runs while the page is visible and playing, and no window holds it. One timer at a time, for the next event or the
 * clock's next second, whichever comes first; none while paused or hidden. Answers how to stop it.
 */
export function startClock(studio: Studio): () => void {
  const { playground, transient, clock } = studio
  let callOff: (() => void) | undefined
  let since = clock.now()

  const catchUp = (speed: number) => {
    const real = clock.now()
    const passed = Math.floor(Math.min(real - since, longestGap) * speed)
    since = real
    if (passed > 0) letPass(studio, playground.getState().history.now + passed)
  }

  const wait = () => {
    callOff?.()
    callOff = undefined
    const { history, ahead, playing, speed } = playground.getState()
    if (!playing || !clock.isVisible() || holdsTime(transient.getState())) return
    callOff = clock.after(delay(history.now, nextAt({ history, ahead }), speed), () => {
      catchUp(playground.getState().speed)
      wait()
    })
  }

  // whatever changes the story or the speed also changes what to wait for; what has passed until then still counts
  const unsubscribe = playground.subscribe((state, before) => {
    if (state.playing === before.playing && state.speed === before.speed) {
      if (state.history.account !== before.history.account && callOff) wait()
      return
    }
    // where another moment is shown with it, as when somebody looks at the past, what has passed was not of that one
    if (before.playing && callOff && state.history === before.history) catchUp(before.speed)
    since = clock.now()
    wait()
  })
  // who fills in a form is not billed for it
  const heedNoMore = transient.subscribe((state, before) => {
    if (holdsTime(state) === holdsTime(before)) return
    if (callOff && clock.isVisible()) catchUp(playground.getState().speed)
    since = clock.now()
    wait()
  })
  const listenNoMore = clock.onVisibility(() => {
    since = clock.now()
    wait()
  })
  wait()
  return () => {
    callOff?.()
    unsubscribe()
    heedNoMore()
    listenNoMore()
  }
}

function delay(now: Instant, due: Instant | undefined, speed: number): number {
  if (due === undefined) return textEvery
  return Math.min(textEvery, Math.max(shortest, Math.ceil((due - now) / speed)))
}
