import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'

/**
 * True where the boot that is about to end is the first of this instance on what it boots from: cloud-init keeps on the
 * root volume for which instance it has done what is done once. A new root volume, and a new instance from an image,
 * are first.
 */
export function isFirstBoot(account: Account, instance: Instance): boolean {
  const guest = get(account.guests, instance.id)
  if (instance.rootDeviceType !== 'ebs') return guest?.software !== undefined && guest.boots === 1
  const system = rootOf(account, instance)?.system
  // an OS of before there was such a thing has done all that it had to do
  return system?.software !== undefined && system.initialised !== instance.id
}
