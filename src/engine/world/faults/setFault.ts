import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { faultOf } from './every.ts'
import type { FaultName } from './names.ts'

export interface FaultWish {
  readonly fault: FaultName
  readonly instanceId?: InstanceId | undefined
  readonly volumeId?: VolumeId | undefined
}

/** Puts a fault into what it befalls, or takes it away as if somebody else had mended it. */
export function setFault(
  tx: Transaction,
  { fault: name, instanceId, volumeId }: FaultWish,
  there: boolean,
  cause: EventId | undefined,
): Refusal | undefined {
  const fault = faultOf(name)
  const { account } = tx
  if (fault.seat === 'account') {
    const is = account.accountFaults[name] !== undefined
    if (is !== there) tx.emit({ kind: 'AccountFaultSet', fault: name, there }, cause, there ? 'fault' : undefined)
    return undefined
  }
  if (fault.seat === 'volume') {
    if (!volumeId) return refuse.missing('VolumeId')
    const volume = get(account.volumes, volumeId)
    if (!volume) return refuse.noSuchVolume(volumeId)
    if (there) return fault.inject(tx, volume, cause)
    if (fault.isThere(account, volume)) fault.clear(tx, volume, cause)
    return undefined
  }
  if (!instanceId) return refuse.missing('InstanceId')
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (fault.isThere(account, instance) === there) return undefined
  if (!there) {
    fault.clear(tx, instance, cause)
    return undefined
  }
  if (instance.state !== 'running' && !fault.inAnyState) return refuse.instanceNotRunning(instanceId)
  return fault.inject(tx, instance, cause)
}
