import { findType, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { startFailure } from '../faults/startFailure.ts'
import { whyNoRoom } from '../hosts/capacity.ts'
import { choose } from '../hosts/place.ts'
import { imageOf } from '../images/imageOf.ts'
import { subnets } from '../network/vpc.ts'
import { shunnedBy } from '../placement/read.ts'
import { whyNotPlace } from '../placement/whyNot.ts'
import { freePath } from '../volumes/due.ts'
import { whyNotVcpus } from '../quotas/quotas.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import { requestOf } from '../spot/read.ts'
import { findAll, firstRefusal } from './find.ts'
import type { Instance } from './instance.ts'

/** Starts stopped instances, each on another host. Starting what runs or is about to changes nothing. */
export function start(tx: Transaction, ids: readonly InstanceId[], cause: EventId | undefined): Refusal | undefined {
  const found = findAll(tx.account, ids)
  const refused = firstRefusal(found, (instance) => whyNotStart(tx.account, instance))
  if (refused || isRefusal(found)) return refused
  const stopped = found.filter(({ state }) => state === 'stopped')
  const full =
    whyNotVcpus(
      tx.account,
      stopped.map(({ type }) => type),
    ) ??
    firstRefusal(
      stopped,
      (instance) => whyNoRoom(tx.account, instance.type, instance.zone) ?? whyNotPlace(tx.account, instance),
    )
  if (full) return full
  for (const instance of stopped) startOne(tx, instance, cause)
  return undefined
}

/** The refusal to start this instance now, or undefined. */
export function whyNotStart(account: Account, instance: Instance): Refusal | undefined {
  const { id, state } = instance
  if (state === 'pending' || state === 'running') return undefined
  if (state !== 'stopped') return refuse.cannotStart(id)
  const spot = requestOf(account, instance)
  // what the Spot service has stopped, only it starts again; nobody starts what a one-time request asked for (UG spot-interruptions)
  if (spot && (spot.type === 'one-time' || spot.status !== 'instance-stopped-by-user'))
    return refuseSpot.cannotStart(id)
  return whyNotStartable(account, instance)
}

function whyNotStartable(account: Account, instance: Instance): Refusal | undefined {
  const { id, zone } = instance
  const root = rootOf(account, instance)
  if (root?.attachment.state !== 'attached') return refuse.noRoot(id, instance.rootDeviceName)
  const type = findType(instance.type)
  const all = subnets(account)
  const offered = type ? zonesOffering(type, account.region) : []
  const possible = all.filter((one) => offered.includes(one.zoneId)).map((one) => one.zone)
  if (!possible.includes(zone)) return refuse.typeNotInZone(instance.type, zone, possible)
  const image = imageOf(account, instance.imageId)
  if (type && image && type.architecture !== image.architecture)
    return refuse.architectureDiffers(type.architecture, image.architecture)
  return undefined
}

/** Starts what the Spot service had stopped; the refusal where that cannot be. */
export function startAgain(tx: Transaction, instance: Instance, cause: EventId | undefined): Refusal | undefined {
  const { type, zone } = instance
  const refused =
    whyNotStartable(tx.account, instance) ??
    whyNotVcpus(tx.account, [type]) ??
    whyNoRoom(tx.account, type, zone) ??
    whyNotPlace(tx.account, instance)
  if (refused || instance.state !== 'stopped') return refused ?? refuse.cannotStart(instance.id)
  startOne(tx, instance, cause)
  return undefined
}

function startOne(tx: Transaction, instance: Instance, cause: EventId | undefined): void {
  const { id, starts, zone, lastHostId } = instance
  const until = tx.at + lasts(tx.account, 'pending', `${id}/${starts}`)
  const volumes = volumesOf(tx.account, instance)
  const fails = startFailure(tx.account, volumes)
  const event = tx.emit(
    { kind: 'InstanceStateChanged', instanceId: id, from: 'stopped', to: 'pending', until, fails },
    cause,
  )
  const hostId = choose(tx.account, zone, `${id}/${starts}`, lastHostId, shunnedBy(tx.account, instance))
  const placed = tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId, zone }, event, 'aws')
  for (const volume of volumes) freePath(tx, volume, placed)
}
