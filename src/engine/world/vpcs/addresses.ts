import { between } from '#lib/chance.ts'
import type { Account } from '../../account.ts'
import { blockOf, dotted, sizeOf } from './block.ts'
import { instancesIn } from './read.ts'
import type { Subnet } from './topology.ts'

/** AWS keeps the first four addresses of a subnet and the last. */
const kept = 5

/** How many addresses a subnet can give away in all. */
const usableOf = ({ cidr }: Pick<Subnet, 'cidr'>): number => sizeOf(blockOf(cidr) ?? { first: 0, bits: 32 }) - kept

export const freeAddresses = (account: Account, subnet: Subnet): number =>
  usableOf(subnet) - instancesIn(account, subnet.id).length

/**
 * The private address that the nth instance gets. The step of 37 (prime to the 4,091 addresses of a /20) spreads them
 * without repeating one; where a smaller subnet would, the next free one is taken.
 */
export function privateAddress(account: Account, subnet: Subnet, nth: number): string {
  const usable = Math.max(1, usableOf(subnet))
  const { first } = blockOf(subnet.cidr) ?? { first: 0 }
  const start = between(0, usable - 1, account.seed, `first address of ${subnet.id}`) + nth * 37
  // the walk through a subnet repeats nothing before it is through: nobody need be looked for
  if (nth < usable && usable % 37 !== 0) return dotted(first + 4 + (start % usable))
  const taken = new Set(instancesIn(account, subnet.id).map(({ privateIp }) => privateIp))
  for (let step = 0; step < usable; step++) {
    const ip = dotted(first + 4 + ((start + step) % usable))
    if (!taken.has(ip)) return ip
  }
  return dotted(first + 4)
}
