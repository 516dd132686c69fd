import { isTold } from '#engine/history/log.ts'
import { day } from '#lib/time.ts'
import type { Studio } from '../studio.ts'
import { stepBack } from './past.ts'
import { nextAt, pause, skipToNextEvent } from './time.ts'

/** nobody leaps further without having been asked */
const farLeap = day

/** Goes to whatever happens next, and stops there. Before it leaps over more than a day it asks. */
export function stepOn(studio: Studio): void {
  const { playground, transient } = studio
  const state = playground.getState()
  const at = nextAt(state)
  if (at === undefined) return
  pause(studio)
  // what happened once can be gone back from, and what is only looked at changes nothing
  if (!state.ahead && at - state.history.now > farLeap) transient.setState({ leap: at })
  else skipToNextEvent(studio)
}

/** Goes one beat back, and stops there. */
export function stepOff(studio: Studio): void {
  const { transient, playground } = studio
  transient.setState({ leap: undefined })
  if (isTold(playground.getState().history.log)) pause(studio)
  stepBack(studio)
}

/** Leaps where somebody was asked whether to. */
export function leap(studio: Studio): void {
  stay(studio)
  skipToNextEvent(studio)
}

export const stay = ({ transient }: Studio): void => transient.setState({ leap: undefined })
