import { findTypeIn } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { imageOf } from '../images/imageOf.ts'
import { mostAddresses, mostInterfaces } from '../interfaces/limits.ts'
import { allIps, furtherOn, primaryOf } from '../interfaces/read.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import { whyNotGroups } from '../network/whyNotGroups.ts'
import { vpcOf } from '../vpcs/read.ts'
import type { Changeable, Instance } from './instance.ts'

/** Changes what may be changed after launch; the type only while stopped and not hibernated. */
export function changeInstance(
  tx: Transaction,
  id: InstanceId,
  change: Partial<Changeable>,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  const refused = whyNotChange(tx.account, instance, change)
  if (refused) return refused
  const { tags: _, ...settings } = change
  const differs = Object.entries(settings).some(
    ([name, value]) => JSON.stringify(instance[name as keyof Changeable]) !== JSON.stringify(value),
  )
  if (differs || change.tags) tx.emit({ kind: 'InstanceChanged', instanceId: id, change }, cause)
  return undefined
}

/** A type that takes fewer interfaces, or fewer addresses of one, than the instance has. */
function whyNotInterfaces(account: Account, instance: Instance, type: string): Refusal | undefined {
  const all = [primaryOf(account, instance), ...furtherOn(account, instance.id)]
  if (all.length > mostInterfaces(type)) return refuseInterface.tooMany(all.length, type)
  const crowded = all.find((card) => allIps(card).length > mostAddresses(type))
  return crowded && refuseInterface.tooManyAddresses(crowded.id)
}
/** The attributes of a Spot Instance that cannot be changed (UG: protection, change-instance-type). */
const fixed = [
  ['terminationProtection', 'disableApiTermination'],
  ['stopProtection', 'disableApiStop'],
  ['type', 'instanceType'],
] as const

function whyNotChange(account: Account, instance: Instance, change: Partial<Changeable>): Refusal | undefined {
  const { id, state } = instance
  const spot = instance.spotRequestId === undefined ? undefined : fixed.find(([name]) => change[name] !== undefined)
  if (spot) return refuseSpot.notModifiable(spot[1])
  if (change.type !== undefined) {
    const type = findTypeIn(account, change.type)
    if (!type) return refuse.noSuchType(change.type)
    if (state !== 'stopped') return refuse.notStopped(id)
    if (get(account.guests, id)?.power === 'suspended') return refuse.hibernated(id)
    const image = imageOf(account, instance.imageId)
    if (image && image.architecture !== type.architecture)
      return refuse.typeOfOtherArchitecture(change.type, id, image.architecture)
    const full = whyNotInterfaces(account, instance, change.type)
    if (full) return full
  }
  if (state === 'shutting-down' || state === 'terminated') return refuse.notRunningOrStopped(id)
  if ((change.groupIds ?? change.sourceDestCheck) !== undefined && furtherOn(account, id).length > 0)
    return refuseInterface.severalInterfaces(id)
  return change.groupIds && whyNotGroups(account, vpcOf(account, instance), change.groupIds)
}
