import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { onInstance } from '../volumes/read.ts'
import { faultOf } from './every.ts'
import type { FaultName } from './names.ts'
import { type WhyNotBroken, whyNotBroken, whyNotVolumeBroken } from './whyNotBroken.ts'

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
    const why = there ? whyNotVolumeBroken(account, fault, volume) : undefined
    const seen = (instanceId && onInstance(volume, instanceId)) || volume
    if (there && !why) fault.inject(tx, seen, cause)
    if (!there && fault.isThere(account, volume)) fault.clear(tx, volume, cause)
    return refusalIn(why)
  }
  if (!instanceId) return refuse.missing('InstanceId')
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  const why = there ? whyNotBroken(account, fault, instance) : undefined
  if (there && !why) fault.inject(tx, instance, cause)
  if (!there && fault.isThere(account, instance)) fault.clear(tx, instance, cause)
  return refusalIn(why)
}

const refusalIn = (why: WhyNotBroken): Refusal | undefined => (why === 'already' ? undefined : why)
