import { findType } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import type { EventId } from '#lib/brand.ts'
import { hasRoom } from '../hosts/capacity.ts'
import { choose, healthy } from '../hosts/place.ts'
import type { Instance } from '../instances/instance.ts'
import { shunnedBy } from '../placement/read.ts'
import { letGo } from '../volumes/busy.ts'
import { upcoming } from './read.ts'

/**
 * A reboot that brings the instance to another host, with its addresses and even its instance store (UG
 * schedevents-actions-reboot). It takes minutes.
 */
export function migrate(tx: Transaction, instance: Instance, cause: EventId): void {
  const { id, zone, hostId, starts } = instance
  const from = must(hostId, 'the host of a running instance')
  const which = `${id}/migrate/${starts}/${tx.account.events}`
  const to = choose(tx.account, zone, which, from, shunnedBy(tx.account, instance))
  tx.emit({ kind: 'InstanceLifted', instanceId: id, hostId: from }, cause, 'aws')
  const placed = tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId: to, zone }, cause, 'aws')
  const until = tx.at + lasts(tx.account, 'recover', which)
  letGo(tx, id, tx.emit({ kind: 'GuestBooting', instanceId: id, until, why: 'reboot' }, placed, 'guest'))
}

/**
 * True where the owner's own reboot does what `system-reboot` is going to do: reboot migration is on by default for
 * Nitro types, not for Xen, bare metal or where instance store came with it. Without room elsewhere it is an ordinary
 * reboot.
 */
export function movesOnReboot(account: Account, { id, type: name, zone, hostId }: Instance): boolean {
  const type = findType(name)
  if (upcoming(account, id)?.code !== 'system-reboot' || !hostId) return false
  const able = type?.hypervisor === 'nitro' && !type.bareMetal && type.instanceStoreGB === undefined
  return able && healthy(get(account.hosts, hostId)) && hasRoom(account, zone, name)
}
