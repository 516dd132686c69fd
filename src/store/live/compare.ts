import type { History } from '#engine/history/history.ts'
import { partsAt } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Studio } from '../studio.ts'
import { engine } from './engine.ts'
import { whole } from './past.ts'

/** The moment that is shown becomes one end; the other is whatever is shown from now on. The overview tells what differs. */
export const compareFromHere = (studio: Studio): void => {
  if (whole(studio).log.size > 0) compareWith(studio, studio.playground.getState().history)
}

/** Moves the first end to a moment. */
export const compareFrom = (studio: Studio, at: Instant): void =>
  compareWith(studio, engine().historyAt(whole(studio), at))

function compareWith({ transient, preferences }: Studio, comparedWith: History): void {
  transient.setState({ comparedWith })
  preferences.setState({ tab: 'overview' })
}

export const leaveComparison = ({ transient }: Studio): void => transient.setState({ comparedWith: undefined })

/** Leaves the comparison or begins one. */
export const toggleComparison = (studio: Studio): void =>
  (studio.transient.getState().comparedWith ? leaveComparison : compareFromHere)(studio)

/** True where a moment is one of this story: an undo or another story may have left it behind. */
export const isOfStory = (all: History, { beginning, log }: History): boolean =>
  all.beginning === beginning && partsAt(all.log, log) === log.size

export interface Ends {
  readonly from: History
  readonly to: History
}

/** The two moments of one story, the earlier one first. */
export function inOrder(one: History, other: History): Ends {
  const later = one.now > other.now || (one.now === other.now && one.log.size > other.log.size)
  return later ? { from: other, to: one } : { from: one, to: other }
}
