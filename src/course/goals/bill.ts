import { dollarsPerHour } from '#engine/bill/amount.ts'
import { get, list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { linesOf } from '../named.ts'
import { accountOf } from '../since.ts'

export interface BillGoals {
  readonly costsNothing: Readonly<Record<never, never>>
  readonly computeEnded: { readonly name: string }
  readonly onlySnapshotsCost: { readonly names: readonly string[] }
}

/** Nothing in the account costs anything any more. */
export const costsNothing = goal('costsNothing', (_, since) => {
  const account = accountOf(since)
  const open = list(account.meters).flatMap(({ lines }) => lines)
  return open.every((line) => {
    const one = get(account.bill, line)
    return one === undefined || dollarsPerHour(one) === 0
  })
})

/** The instance with this name is not charged any more; its disks may be. */
export const computeEnded = goal(
  'computeEnded',
  ({ name }, since) => !linesOf(accountOf(since), [name]).some(({ item }) => item === 'instance'),
)

/** Of these things nothing costs anything any more, disks and addresses included; snapshots of them may. */
export const onlySnapshotsCost = goal(
  'onlySnapshotsCost',
  ({ names }, since) => linesOf(accountOf(since), names).length === 0,
)
