import { type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Volume } from '../volumes/volume.ts'
import type { InstanceFault, VolumeFault } from './fault.ts'

/** The reason why a fault cannot be put somewhere now; `already` where to do so would change nothing. */
export type WhyNotBroken = Refusal | 'already' | undefined

export function whyNotBroken(account: Account, fault: InstanceFault, instance: Instance): WhyNotBroken {
  if (fault.isThere(account, instance)) return 'already'
  const { id, state } = instance
  const isPossible = state === 'running' || (fault.inAnyState && state !== 'terminated')
  return isPossible ? fault.whyNot?.(account, instance) : refuse.instanceNotRunning(id)
}

export const whyNotVolumeBroken = (account: Account, fault: VolumeFault, volume: Volume): WhyNotBroken =>
  fault.isThere(account, volume) || fault.isOutdone?.(volume) ? 'already' : fault.whyNot?.(account, volume)
