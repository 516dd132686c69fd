import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf, volumesOf } from '../volumes/read.ts'
import type { Report } from './check.ts'

/** What a round of checks would find if it were made now. The hidden world in, three answers out. */
export function truth(account: Account, instance: Instance): Report {
  const host = instance.hostId && get(account.hosts, instance.hostId)
  const system = host?.power !== false && host?.network !== false
  return {
    system: reach(system),
    // a failed system check is itself a documented cause of a failed instance check
    instance: reach(system && answersArp(account, instance)),
    ...(hasEbsCheck(instance.type) ? { ebs: reach(volumesWork(account, instance)) } : {}),
  }
}

const reach = (works: boolean) => (works ? 'passed' : 'failed')

/** Xen types have two checks, Nitro three; bare metal is Nitro without its hypervisor. */
export const hasEbsCheck = (type: string): boolean => findType(type)?.hypervisor !== 'xen'

/** The instance check asks the network interface by ARP: any kernel that runs and is on the network answers. */
function answersArp(account: Account, instance: Instance): boolean {
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up' || guest.outOfMemory) return false
  const root = rootOf(account, instance)
  return root?.fileSystem !== 'corrupt' && root?.system?.network !== 'bad'
}

const volumesWork = (account: Account, instance: Instance) =>
  volumesOf(account, instance).every((volume) => volume.stalledUntil === undefined)
