import { get } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import { second } from '#lib/time.ts'
import type { Book } from '../../transaction.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import { flawsOf } from '../volumes/volume.ts'
import type { Stuck } from './guest.ts'

/** The end of a boot or of a resume, or the moment at which memory has run out. */
export function guestDue(book: Book, id: string): void {
  const guest = get(book.account.guests, id)
  const instance = get(book.account.instances, id)
  if (!guest || !instance) return
  const instanceId: InstanceId = guest.instanceId
  const { because } = guest
  if (guest.power === 'resuming') {
    // its memory lies on the root volume: while that does not answer, it waits
    const until = rootOf(book.account, instance)?.stalledUntil
    if (until === undefined) book.tell({ kind: 'GuestResumed', instanceId }, because, 'guest')
    else book.tell({ kind: 'GuestResuming', instanceId, until: until + second }, because, 'guest')
    return
  }
  if (guest.power === 'up') {
    book.tell({ kind: 'MemoryExhausted', instanceId }, guest.loadedBy ?? because, 'guest')
    return
  }
  const why = whyStuck(book.account, instance)
  const spoiltBy = rootOf(book.account, instance)?.spoiltBy
  const spoiler = why && why !== 'no-root' ? spoiltBy?.[why === 'no-io' ? 'io' : why] : undefined
  if (why) book.tell({ kind: 'GuestStuck', instanceId, why }, spoiler ?? because, 'guest')
  else book.tell({ kind: 'GuestBooted', instanceId }, because, 'guest')
}

/** What keeps the OS from coming up, if anything; wrong network set-up does not, it is only not reached then. */
function whyStuck(account: Account, instance: Instance): Stuck | undefined {
  const root = rootOf(account, instance)
  if (instance.rootDeviceType === 'ebs' && !root?.system) return 'no-root'
  if (root?.stalledUntil !== undefined) return 'no-io'
  return root && flawsOf(root).find((flaw) => flaw !== 'network')
}
