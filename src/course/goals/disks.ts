import { list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { placesOf } from '../named.ts'
import { accountOf } from '../since.ts'

export interface DiskGoals {
  readonly noVolumeLeft: Readonly<Record<never, never>>
  readonly filesKept: { readonly files: readonly string[]; readonly in: 'snapshots' | 'anything' }
}

/** No EBS volume is left that goes on costing. */
export const noVolumeLeft = goal('noVolumeLeft', (_, since) => list(accountOf(since).volumes).length === 0)

/** None of these files is lost: each is in a completed snapshot; or, where that will do, on a volume. */
export const filesKept = goal('filesKept', ({ files, in: where }, since) =>
  files.every((file) => {
    const { volumes, snapshots } = placesOf(accountOf(since), file)
    return snapshots + (where === 'anything' ? volumes : 0) > 0
  }),
)
