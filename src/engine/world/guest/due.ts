import { get } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import { second } from '#lib/time.ts'
import type { Transaction } from '../../transaction.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import { type Flaw, flawsOf, type Volume } from '../volumes/volume.ts'
import { beginFirstBoot } from '../userData/firstBoot.ts'
import { isFirstBoot } from './first.ts'
import { atBoot } from './fstab.ts'
import type { Stuck } from './guest.ts'

/** The end of a boot or of a resume, or the moment at which memory has run out. */
export function guestDue(tx: Transaction, id: string): void {
  const guest = get(tx.account.guests, id)
  const instance = get(tx.account.instances, id)
  if (!guest || !instance) return
  const instanceId: InstanceId = guest.instanceId
  const { because } = guest
  if (guest.power === 'resuming') {
    // its memory lies on the root volume: while that does not answer, it waits
    const until = rootOf(tx.account, instance)?.stalledUntil
    if (until === undefined) tx.emit({ kind: 'GuestResumed', instanceId }, because, 'guest')
    else tx.emit({ kind: 'GuestResuming', instanceId, until: until + second }, because, 'guest')
    return
  }
  if (guest.power === 'up') {
    tx.emit({ kind: 'MemoryExhausted', instanceId }, guest.loadedBy ?? because, 'guest')
    return
  }
  const why = whyStuck(tx.account, instance)
  const spoiltBy = rootOf(tx.account, instance)?.spoiltBy
  const spoiler = why && why !== 'no-root' ? spoiltBy?.[why === 'no-io' ? 'io' : why] : undefined
  if (why) tx.emit({ kind: 'GuestStuck', instanceId, why }, spoiler ?? because, 'guest')
  else {
    const isFirst = isFirstBoot(tx.account, instance)
    const event = tx.emit({ kind: 'GuestBooted', instanceId }, because, 'guest')
    if (isFirst) beginFirstBoot(tx, instance, event)
  }
}

/**
 * The reason why the OS does not come up, if any; wrong network set-up is none, the machine is only not reached then.
 */
function whyStuck(account: Account, instance: Instance): Stuck | undefined {
  const root = rootOf(account, instance)
  if (instance.rootDeviceType === 'ebs' && !root?.system) return 'no-root'
  if (root?.stalledUntil !== undefined) return 'no-io'
  const flaw =
    root && flawsOf(root).find((one): one is Exclude<Flaw, 'network'> => one !== 'network' && !isPassing(root, one))
  return flaw ?? (root?.format && atBoot(account, instance).missing ? 'startup' : undefined)
}

/** True of what this very boot looks into anew: what is to be mounted, and how much room the disk has. */
const isPassing = ({ system, sizeGiB }: Volume, flaw: Flaw): boolean =>
  (flaw === 'startup' && system?.startup === 'fstab') || (flaw === 'full' && (system?.filledGiB ?? 0) < sizeGiB)
