import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { isWell } from '../health.ts'
import { findNamed } from '../find/instances.ts'
import { accountOf, eventsOf, type LogWindow } from '../logWindow.ts'
import { wishedAway } from '../wished.ts'
import { historyBefore } from '#engine/history/past.ts'

export interface MysteryGoals {
  readonly caseClosed: { readonly name: string }
  readonly wellAgain: { readonly name: string }
}

const goal = goalsOf<MysteryGoals>()

/** The hidden fault of the instance with this name was named or given up, or the instance was. */
export const caseClosed = goal('caseClosed', ({ name }, since) => {
  const isIt = ({ instanceId, id }: { readonly instanceId: InstanceId; readonly id: EventId }) =>
    get(historyBefore(since.history, id).account.instances, instanceId)?.tags['Name'] === name
  for (const event of eventsOf(since)) {
    const ends =
      (event.kind === 'MysteryNamed' && event.right) ||
      event.kind === 'MysteryRevealed' ||
      (event.kind === 'InstanceStateChanged' && event.to === 'terminated')
    if (ends && isIt(event)) return true
  }
  return false
})

/** All checks of the instance with this name pass, and its web page answers; no fault of it was wished away, which AWS cannot do. */
export const wellAgain = goal(
  'wellAgain',
  ({ name }, since) => isWell(accountOf(since), name) && !isWished(since, name),
  ({ name }, since) => (isWished(since, name) ? { kind: 'faultCleared' } : undefined),
)

function isWished(since: LogWindow, name: string): boolean {
  const instance = findNamed(accountOf(since), name)
  return instance !== undefined && wishedAway(since).some(({ instanceId }) => instanceId === instance.id)
}
