import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'
import { forgottenAfter, lasts } from '../durations.ts'
import type { EventId } from '#lib/brand.ts'
import { borrow, loosen } from '../network/addresses.ts'
import { elasticOf } from '../network/read.ts'
import { freePath } from '../volumes/due.ts'
import { clearScheduled } from '../scheduled/clear.ts'
import { letGo } from '../volumes/busy.ts'
import { volumesOf } from '../volumes/read.ts'
import type { Instance } from './instance.ts'
import { finishRecovery } from './recover.ts'

/** The end of an instance's passing state. */
export function instanceDue(book: Book, id: string): void {
  const instance = get(book.account.instances, id)
  if (!instance) return
  switch (instance.state) {
    case 'pending':
      return becomeRunning(book, instance)
    case 'running':
      return finishRecovery(book, instance)
    case 'stopping':
      return becomeStopped(book, instance)
    case 'shutting-down':
      return becomeTerminated(book, instance)
    case 'terminated':
      book.tell({ kind: 'InstanceForgotten', instanceId: instance.id }, instance.because)
      return
    case 'stopped':
      throw new Error(`${id} is stopped: time alone does not change that`)
  }
}

/** A launch that fails never reaches `running`, so it is never billed for use (UG troubleshooting-launch). */
function failLaunch(book: Book, instance: Instance): void {
  const { id, because, fails: reason } = instance
  const until = book.at + forgottenAfter
  const event = book.tell(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'pending', to: 'terminated', until, reason },
    because,
  )
  leaveHost(book, instance, event)
}

function becomeRunning(book: Book, instance: Instance): void {
  const { id, starts, because, fails } = instance
  if (fails) return failLaunch(book, instance)
  const event = book.tell({ kind: 'InstanceStateChanged', instanceId: id, from: 'pending', to: 'running' }, because)
  borrow(book, id, event)
  const which = `${id}/${starts}`
  if (get(book.account.guests, id)?.power === 'suspended')
    book.tell(
      { kind: 'GuestResuming', instanceId: id, until: book.at + lasts(book.account, 'resume', which) },
      event,
      'guest',
    )
  else
    book.tell(
      { kind: 'GuestBooting', instanceId: id, until: book.at + lasts(book.account, 'boot', which), why: 'start' },
      event,
      'guest',
    )
}

function becomeStopped(book: Book, instance: Instance): void {
  const { id, because } = instance
  const sleeps = get(book.account.guests, id)?.power === 'suspending'
  // a power cut while the memory was being written: there is nothing to come back to
  const cut = instance.ending === 'hibernate' && !sleeps ? ({ ending: 'stop' } as const) : {}
  const event = book.tell(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'stopping', to: 'stopped', ...cut },
    because,
  )
  if (sleeps) book.tell({ kind: 'GuestSuspended', instanceId: id }, event, 'guest')
  else letGo(book, id, book.tell({ kind: 'GuestOff', instanceId: id, why: 'stopped' }, event, 'guest'))
  leaveHost(book, instance, event)
}

function leaveHost(book: Book, { id, hostId, publicIp }: Instance, cause: EventId): void {
  if (hostId) book.tell({ kind: 'InstanceLifted', instanceId: id, hostId }, cause)
  clearScheduled(book, id, cause)
  if (publicIp) book.tell({ kind: 'PublicAddressReleased', instanceId: id, publicIp }, cause)
}

function becomeTerminated(book: Book, instance: Instance): void {
  const { id, because } = instance
  const until = book.at + forgottenAfter
  const event = book.tell(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'shutting-down', to: 'terminated', until },
    because,
  )
  book.tell({ kind: 'GuestOff', instanceId: id, why: 'terminated' }, event, 'guest')
  const elastic = elasticOf(book.account, id)
  if (elastic) loosen(book, elastic.allocationId, id, event, false)
  leaveHost(book, instance, event)
  for (const volume of volumesOf(book.account, instance)) {
    const detached = book.tell({ kind: 'VolumeDetached', volumeId: volume.id, instanceId: id }, event)
    if (volume.attachment.deleteOnTermination) book.tell({ kind: 'VolumeDeleted', volumeId: volume.id }, detached)
    else freePath(book, volume, detached)
  }
}
