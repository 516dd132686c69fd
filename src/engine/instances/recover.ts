import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Book } from '../book.ts'
import { lasts } from '../durations.ts'
import type { EventId } from '../event.ts'
import { choose } from '../hosts/place.ts'
import type { Instance } from './instance.ts'
import { restartGuest } from './reboot.ts'
import { freePaths } from './start.ts'

/** CloudWatch's recover action: the same instance on another host, its public address kept, its memory lost. */
export function recover(book: Book, id: InstanceId, cause: EventId | undefined): Refusal | undefined {
  const instance = get(book.account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  if (instance.state !== 'running') return refuse.cannotRecover(id)
  if (!findType(instance.type)?.autoRecoverySupported) return refuse.recoveryUnsupported(id)
  if (instance.due !== undefined) return undefined
  const until = book.at + lasts(book.account, 'recover', `${id}/${book.account.events}`)
  book.tell({ kind: 'RecoveryStarted', instanceId: id, until }, cause)
  return undefined
}

/** The end of a recovery: CloudWatch's goes on to the new host even if the old one has healed meanwhile. */
export function finishRecovery(book: Book, { id, zone, starts, hostId, because }: Instance): void {
  const fromHost = must(hostId, 'the host of a running instance')
  const toHost = choose(book.account, zone, `${id}/recover/${starts}/${book.account.events}`, fromHost)
  const event = book.tell({ kind: 'InstanceRecovered', instanceId: id, fromHost, toHost }, because)
  book.tell({ kind: 'InstanceLifted', instanceId: id, hostId: fromHost }, event)
  book.tell({ kind: 'InstancePlaced', instanceId: id, hostId: toHost, zone }, event)
  freePaths(book, id, event)
  restartGuest(book, id, 'power', event)
}
