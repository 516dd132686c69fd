import type { Refusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { between } from '#lib/chance.ts'
import type { Account } from '../../account.ts'
import { blockOf, contains, dotted, sizeOf } from './block.ts'
import { addressesHeld } from '../interfaces/read.ts'
import { instancesIn } from './read.ts'
import type { Subnet } from './topology.ts'

/** AWS keeps the first four addresses of a subnet and the last. */
const kept = 5

/** The number of addresses that a subnet can give away in all. */
const usableOf = ({ cidr }: Pick<Subnet, 'cidr'>): number => sizeOf(blockOf(cidr) ?? { first: 0, bits: 32 }) - kept

export const freeAddresses = (account: Account, subnet: Subnet): number =>
  usableOf(subnet) - addressesTaken(account, subnet.id).length

/** The private addresses of a subnet that instances and interfaces have. */
export const addressesTaken = (account: Account, subnetId: string): readonly string[] => [
  ...instancesIn(account, subnetId).map(({ privateIp }) => privateIp),
  ...addressesHeld(account, subnetId),
]

/** True where a subnet has so many addresses left: only in a crowd need they be counted. */
export const hasAddresses = (account: Account, subnet: Subnet, count: number): boolean =>
  (account.interfaces.size === 0 && account.instances.size + count <= usableOf(subnet)) ||
  freeAddresses(account, subnet) >= count

/** The reason why an address cannot be given to an instance of a subnet that asks for it. */
export function whyNotAddress(account: Account, ip: string | undefined, subnet: Subnet): Refusal | undefined {
  if (ip === undefined) return undefined
  const block = blockOf(subnet.cidr)
  const at = blockOf(`${ip}/32`)
  if (!at) return refuseVpc.badAddress(ip)
  if (!block || !contains(block, at)) return refuseVpc.addressElsewhere(ip)
  if (at.first < block.first + 4 || at.first === block.first + sizeOf(block) - 1) return refuseVpc.addressReserved(ip)
  return addressesTaken(account, subnet.id).includes(ip) ? refuseVpc.addressInUse(ip) : undefined
}

/**
 * Gives the instances of one launch their private addresses, each by how many the account launched before it. The step of
 * 37 (prime to the 4,091 addresses of a /20) spreads them without repeating one; where a smaller subnet would, and once it
 * has been gone through, the next free one is taken.
 */
export function privateAddresses(account: Account, subnet: Subnet): (nth: number) => string {
  const usable = Math.max(1, usableOf(subnet))
  const { first } = blockOf(subnet.cidr) ?? { first: 0 }
  const start = between(0, usable - 1, account.seed, `first address of ${subnet.id}`)
  const ip = (at: number) => dotted(first + 4 + (at % usable))
  // whoever asked for an address of their own stands somewhere on the walk
  const clear = account.made['own address'] === undefined && usable % 37 !== 0
  // looked for once for the whole launch, and only where a walk through the subnet is over
  let taken: Set<string> | undefined
  return (nth) => {
    const from = start + nth * 37
    if (clear && nth < usable) return ip(from)
    taken ??= new Set(addressesTaken(account, subnet.id))
    let step = 0
    while (step < usable && taken.has(ip(from + step))) step++
    taken.add(ip(from + step))
    return ip(from + step)
  }
}
