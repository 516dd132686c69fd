import { list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { accountOf } from '../since.ts'

export interface DiskGoals {
  readonly noVolumeLeft: Readonly<Record<never, never>>
}

/** No EBS volume is left that goes on costing. */
export const noVolumeLeft = goal('noVolumeLeft', (_, since) => list(accountOf(since).volumes).length === 0)
