import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { forgottenAfter, lasts } from '../durations.ts'
import type { EventId } from '#lib/brand.ts'
import { leaveInterfaces } from '../interfaces/attach.ts'
import { borrow, loosen } from '../network/addresses.ts'
import { elasticOf } from '../network/read.ts'
import { freePath } from '../volumes/due.ts'
import { clearScheduled } from '../scheduled/clear.ts'
import { letGo } from '../volumes/busy.ts'
import { volumesOf } from '../volumes/read.ts'
import type { Failure, Instance } from './instance.ts'
import { finishRecovery } from './recover.ts'
import { beginTermination } from './terminate.ts'

/** The end of an instance's passing state. */
export function instanceDue(tx: Transaction, id: string): void {
  const instance = get(tx.account.instances, id)
  if (!instance) return
  switch (instance.state) {
    case 'pending':
      return becomeRunning(tx, instance)
    case 'running':
      return finishRecovery(tx, instance)
    case 'stopping':
      return becomeStopped(tx, instance)
    case 'shutting-down':
      return becomeTerminated(tx, instance)
    case 'terminated':
      tx.emit({ kind: 'InstanceForgotten', instanceId: instance.id }, instance.because)
      return
    case 'stopped':
      throw new Error(`${id} is stopped: time alone does not change that`)
  }
}

/**
 * A start that fails never reaches `running`, so it is never billed for use. What had been stopped is stopped again
 * (re:Post kms-iam-ec2-permission); a launch ends: at once as the guide has it for the volume limit (UG
 * troubleshooting-launch), by way of `shutting-down` as reports have it for a client's error (CORRECTIONS F22).
 */
function failStart(tx: Transaction, instance: Instance, { because = instance.because, ...reason }: Failure): void {
  const { id, starts } = instance
  if (starts === 1 && reason.code.startsWith('Client.')) return beginTermination(tx, instance, reason, because)
  const to = starts === 1 ? 'terminated' : 'stopped'
  const event = tx.emit(
    {
      kind: 'InstanceStateChanged',
      instanceId: id,
      from: 'pending',
      to,
      until: to === 'terminated' ? tx.at + forgottenAfter : undefined,
      // what is hibernated stays so
      ending: get(tx.account.guests, id)?.power === 'suspended' ? 'hibernate' : undefined,
      reason,
    },
    because,
  )
  if (to === 'terminated') leaveInterfaces(tx, instance, event)
  leaveHost(tx, instance, event)
}

function becomeRunning(tx: Transaction, instance: Instance): void {
  const { id, starts, because, fails } = instance
  if (fails) return failStart(tx, instance, fails)
  const event = tx.emit({ kind: 'InstanceStateChanged', instanceId: id, from: 'pending', to: 'running' }, because)
  borrow(tx, id, event)
  const which = `${id}/${starts}`
  if (get(tx.account.guests, id)?.power === 'suspended')
    tx.emit(
      { kind: 'GuestResuming', instanceId: id, until: tx.at + lasts(tx.account, 'resume', which) },
      event,
      'guest',
    )
  else
    tx.emit(
      { kind: 'GuestBooting', instanceId: id, until: tx.at + lasts(tx.account, 'boot', which), why: 'start' },
      event,
      'guest',
    )
}

function becomeStopped(tx: Transaction, instance: Instance): void {
  const { id, because } = instance
  const sleeps = get(tx.account.guests, id)?.power === 'suspending'
  // a power cut while the memory was being written: there is nothing to come back to
  const cut = instance.ending === 'hibernate' && !sleeps ? ({ ending: 'stop' } as const) : {}
  const event = tx.emit(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'stopping', to: 'stopped', ...cut },
    because,
  )
  if (sleeps) tx.emit({ kind: 'GuestSuspended', instanceId: id }, event, 'guest')
  else letGo(tx, id, tx.emit({ kind: 'GuestOff', instanceId: id, why: 'stopped' }, event, 'guest'))
  leaveHost(tx, instance, event)
}

function leaveHost(tx: Transaction, { id, hostId, publicIp }: Instance, cause: EventId): void {
  if (hostId) tx.emit({ kind: 'InstanceLifted', instanceId: id, hostId }, cause)
  clearScheduled(tx, id, cause)
  if (publicIp) tx.emit({ kind: 'PublicAddressReleased', instanceId: id, publicIp }, cause)
}

function becomeTerminated(tx: Transaction, instance: Instance): void {
  const { id, because } = instance
  const until = tx.at + forgottenAfter
  const event = tx.emit(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'shutting-down', to: 'terminated', until },
    because,
  )
  tx.emit({ kind: 'GuestOff', instanceId: id, why: 'terminated' }, event, 'guest')
  leaveInterfaces(tx, instance, event)
  const elastic = elasticOf(tx.account, id)
  if (elastic) loosen(tx, elastic.allocationId, id, event, false)
  leaveHost(tx, instance, event)
  for (const volume of volumesOf(tx.account, instance)) {
    const detached = tx.emit({ kind: 'VolumeDetached', volumeId: volume.id, instanceId: id }, event)
    // of several instances the last one decides (UG ebs-volumes-multi)
    if (volume.attachment.deleteOnTermination && !volume.further)
      tx.emit({ kind: 'VolumeDeleted', volumeId: volume.id }, detached)
    else freePath(tx, volume, detached)
  }
}
