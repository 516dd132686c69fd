import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { healthy } from '../hosts/place.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'

export const hostWorks = (account: Account, { hostId }: Instance): boolean =>
  hostId === undefined || healthy(get(account.hosts, hostId))

/** True where the kernel that runs could do something: it is up and has memory. */
export function isUp(account: Account, { id }: Instance): boolean {
  const guest = get(account.guests, id)
  return guest?.power === 'up' && !guest.outOfMemory
}

/**
 * The instance check asks the network interface by ARP: any kernel that runs and is on the network answers. Nobody can log
 * in over a network that is not there either.
 */
export function answersArp(account: Account, instance: Instance): boolean {
  if (!hostWorks(account, instance) || !isUp(account, instance)) return false
  const root = rootOf(account, instance)
  return root?.fileSystem !== 'corrupt' && root?.system?.network !== 'bad'
}
