import { get } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { Book } from '../book.ts'
import { rootOf } from '../volumes/read.ts'

/** The end of a boot or of a resume, or the moment at which memory has run out. */
export function guestDue(book: Book, id: string): void {
  const guest = get(book.account.guests, id)
  const instance = get(book.account.instances, id)
  if (!guest || !instance) return
  const instanceId: InstanceId = guest.instanceId
  const { because } = guest
  if (guest.power === 'resuming') {
    book.tell({ kind: 'GuestResumed', instanceId }, because, 'guest')
    return
  }
  if (guest.power === 'up') {
    book.tell({ kind: 'MemoryExhausted', instanceId }, because, 'guest')
    return
  }
  const root = rootOf(book.account, instance)
  if (instance.rootDeviceType === 'ebs' && !root?.system) {
    book.tell({ kind: 'GuestStuck', instanceId, why: 'no-root' }, because, 'guest')
    return
  }
  if (root?.stalledUntil !== undefined) {
    book.tell({ kind: 'GuestStuck', instanceId, why: 'no-io' }, because, 'guest')
    return
  }
  if (root?.fileSystem === 'corrupt') {
    book.tell({ kind: 'GuestStuck', instanceId, why: 'file-system' }, because, 'guest')
    return
  }
  book.tell({ kind: 'GuestBooted', instanceId }, because, 'guest')
}
