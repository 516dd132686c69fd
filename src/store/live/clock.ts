import type { Instant } from '#lib/time.ts'
import { letPass, nextAt, playground } from './playground.ts'

/** The clock's text moves once a second, and no event is looked for more often than the screen can show one. */
const textEvery = 1000
const shortest = 16
/** A page that slept did not play: at most this much real time counts at once. */
const longestGap = 2000

/**
 * Simulated time on the page: runs while the page is visible and playing. One timer at a time, for the next event or the
 * clock's next second, whichever comes first; none while paused or hidden.
 */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = performance.now()

  const runs = () => playground.getState().playing && document.visibilityState === 'visible'

  const catchUp = (speed: number) => {
    const real = performance.now()
    const { history } = playground.getState()
    const passed = Math.floor(Math.min(real - since, longestGap) * speed)
    since = real
    if (passed > 0) letPass(history.now + passed)
  }

  const wait = () => {
    clearTimeout(timer)
    timer = undefined
    if (!runs()) return
    const { history, ahead, speed } = playground.getState()
    timer = setTimeout(
      () => {
        catchUp(playground.getState().speed)
        wait()
      },
      delay(history.now, nextAt({ history, ahead }), speed),
    )
  }

  // whatever changes the story or the speed also changes what to wait for; what has passed until then still counts
  const unsubscribe = playground.subscribe((state, before) => {
    if (state.playing === before.playing && state.speed === before.speed) {
      if (state.history.account !== before.history.account && timer !== undefined) wait()
      return
    }
    if (before.playing && document.visibilityState === 'visible') catchUp(before.speed)
    since = performance.now()
    wait()
  })
  const onVisibility = () => {
    since = performance.now()
    wait()
  }
  document.addEventListener('visibilitychange', onVisibility)
  wait()
  return () => {
    clearTimeout(timer)
    unsubscribe()
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

function delay(now: Instant, due: Instant | undefined, speed: number): number {
  if (due === undefined) return textEvery
  return Math.min(textEvery, Math.max(shortest, Math.ceil((due - now) / speed)))
}
