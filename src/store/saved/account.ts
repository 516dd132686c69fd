import type { Studio } from '../studio.ts'
import { type Experiment, experimentOf, isSame } from './experiment.ts'

/** The keys of the account, of what could not be read of it, and of what was not saved yet when the page was left. */
export const accountKey = 'ec2-playground/account'
export const asideKey = 'ec2-playground/account-set-aside'
export const movesKey = 'ec2-playground/last-moves'

/** The whole experiment of a studio. */
export const shown = ({ playground }: Studio): Experiment => experimentOf(playground.getState())

/** True where something was done here, or looked at, that is not kept yet; time that merely passed does not count. */
export function isUnsaved(studio: Studio): boolean {
  const { saved } = studio.autosave.getState()
  const now = shown(studio)
  const moved = now.history.account !== saved.history.account || studio.playground.getState().ahead !== undefined
  return moved || !isSame({ ...now, history: saved.history }, saved)
}
