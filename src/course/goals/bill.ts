import { goalsOf } from '../goal.ts'
import { linesOf } from '../find/named.ts'
import { accountOf } from '../logWindow.ts'

export interface BillGoals {
  readonly computeEnded: { readonly name: string }
  readonly onlySnapshotsCost: { readonly names: readonly string[] }
}

const goal = goalsOf<BillGoals>()

/** The instance with this name is not charged any more; its disks may be. */
export const computeEnded = goal(
  'computeEnded',
  ({ name }, since) => !linesOf(accountOf(since), [name]).some(({ item }) => item === 'instance'),
)

/**
 * The goal that of these things nothing costs anything any more, disks and addresses included; snapshots of them may.
 */
export const onlySnapshotsCost = goal(
  'onlySnapshotsCost',
  ({ names }, since) => linesOf(accountOf(since), names).length === 0,
)
