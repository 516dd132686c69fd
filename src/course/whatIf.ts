import type { Account } from '#engine/account.ts'
import { historyBefore } from '#engine/history/past.ts'
import { play, type Step } from './moves/script.ts'
import type { LogWindow } from './logWindow.ts'

/** The account if this had been done at the moment from which it counts: a remedy's worth is read from the simulation too. */
export const whatIf = ({ history, from }: LogWindow, steps: readonly Step[]): Account =>
  play(historyBefore(history, from), steps).account
