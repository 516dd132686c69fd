import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Volume } from '../volumes/volume.ts'
import { faultOf } from './every.ts'
import { isOfInstance } from './fault.ts'
import { type FaultName, faultNames } from './names.ts'

/** A fault that is there now, and what has it. */
export interface PresentFault {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

/** Faults of an instance, read from the hidden world. */
export const faultsOf = (account: Account, instance: Instance): readonly FaultName[] =>
  faultNames.filter((name) => {
    const fault = faultOf(name)
    return isOfInstance(fault) && fault.isThere(account, instance)
  })

/** Faults of a volume. */
export const faultsOfVolume = (account: Account, volume: Volume): readonly FaultName[] =>
  faultNames.filter((name) => {
    const fault = faultOf(name)
    return fault.seat === 'volume' && fault.isThere(account, volume)
  })

/** Faults of the account as a whole. */
const faultsOfAccount = ({ accountFaults }: Account): readonly FaultName[] =>
  faultNames.filter((name) => accountFaults[name] !== undefined)

/** Every fault that is there now. */
export function faults(account: Account): readonly PresentFault[] {
  return [
    ...list(account.instances).flatMap((instance) =>
      faultsOf(account, instance).map((fault) => ({ fault, instanceId: instance.id })),
    ),
    ...list(account.volumes).flatMap((volume) =>
      faultsOfVolume(account, volume).map((fault) => ({ fault, volumeId: volume.id })),
    ),
    ...faultsOfAccount(account).map((fault) => ({ fault })),
  ]
}
