import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { volumesOf } from '../volumes/read.ts'
import type { FaultName } from './names.ts'
import { faultsOf } from './read.ts'

/** The faults of an instance and of its volumes as one text, `, ` between two names; nothing where there is none. */
export function faultsShown(account: Account, instance: Instance): string | undefined {
  const ofVolumes = volumesOf(account, instance).flatMap(({ stalledUntil, stuckIn }): readonly FaultName[] =>
    stalledUntil === undefined ? [] : [stuckIn ? 'VolumeUnreachable' : 'VolumeIOStalled'],
  )
  return [...new Set([...faultsOf(account, instance), ...ofVolumes])].join(', ') || undefined
}
