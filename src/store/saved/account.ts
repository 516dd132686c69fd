import type { History } from '#engine/history/history.ts'
import { entriesFrom, partsAt } from '#engine/history/log.ts'
import type { Studio } from '../studio.ts'
import { type Experiment, experimentOf, isSame } from './experiment.ts'

/** The keys of the account, of what could not be read of it, and of what was not saved yet when the page was left. */
export const accountKey = 'ec2-playground/account'
export const asideKey = 'ec2-playground/account-set-aside'
export const movesKey = 'ec2-playground/last-moves'

/** The whole experiment of a studio. */
export const shown = ({ playground }: Studio): Experiment => experimentOf(playground.getState())

/**
 * True where somebody did something here, or looks at something, that is not kept yet. What time alone has brought comes
 * again, in whatever tab it passes.
 */
export function isUnsaved(studio: Studio): boolean {
  const { saved } = studio.autosave.getState()
  const now = shown(studio)
  if (studio.playground.getState().ahead !== undefined) return true
  return !isSame({ ...now, history: saved.history }, saved) || hasAsked(saved.history, now.history)
}

/** True where a history has a request that an earlier moment of it has not, or is no later moment of it. */
function hasAsked(before: History, now: History): boolean {
  if (now.account === before.account) return false
  if (now.beginning !== before.beginning || partsAt(now.log, before.log) < before.log.size) return true
  return [...entriesFrom(now.log, before.log.size)].some(({ kind }) => kind === 'Asked')
}
