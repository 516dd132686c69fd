import type { History } from '#engine/history/history.ts'
import { partsAt } from '#engine/history/log.ts'
import { historyAt } from '#engine/history/past.ts'
import type { Instant } from '#lib/time.ts'
import { desk } from './desk.ts'
import { moment } from './moment.ts'
import { whole } from './past.ts'
import { playground } from './playground.ts'

/** The moment that is shown becomes one end; the other is whatever is shown from now on. The overview tells what differs. */
export const compareFromHere = (): void => {
  const { history } = playground.getState()
  if (whole().log.size === 0) return
  moment.setState({ comparedWith: history })
  desk.setState({ tab: 'overview' })
}

/** Moves the first end to a moment. */
export function compareFrom(at: Instant): void {
  moment.setState({ comparedWith: historyAt(whole(), at) })
  desk.setState({ tab: 'overview' })
}

export const leaveComparison = (): void => moment.setState({ comparedWith: undefined })

/** Leaves the comparison or begins one. */
export const toggleComparison = (): void => (moment.getState().comparedWith ? leaveComparison() : compareFromHere())

/** Whether a moment is one of this story: an undo or another story may have left it behind. */
export const isOfStory = (all: History, { beginning, log }: History): boolean =>
  all.beginning === beginning && partsAt(all.log, log) === log.size

export interface Ends {
  readonly from: History
  readonly to: History
}

/** Two moments of one story, the earlier one first. */
export function inOrder(one: History, other: History): Ends {
  const later = one.now > other.now || (one.now === other.now && one.log.size > other.log.size)
  return later ? { from: other, to: one } : { from: one, to: other }
}
