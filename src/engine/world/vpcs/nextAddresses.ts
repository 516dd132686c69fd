import { between } from '#lib/chance.ts'
import type { Account } from '../../account.ts'
import { addressesTaken } from './addresses.ts'
import { blockOf, dotted, sizeOf } from './block.ts'
import type { Subnet } from './topology.ts'

/** The next free private addresses of a subnet for interfaces, as many as are asked for and there are. */
export function nextAddresses(account: Account, subnet: Subnet, count: number): readonly string[] {
  const block = blockOf(subnet.cidr)
  if (!block || count === 0) return []
  // AWS keeps the first four addresses of a subnet and the last
  const usable = sizeOf(block) - 5
  const taken = new Set(addressesTaken(account, subnet.id))
  const start = between(0, usable - 1, account.seed, `address ${account.made['own address'] ?? 0} of ${subnet.id}`)
  const found: string[] = []
  for (let step = 0; step < usable && found.length < count; step++) {
    const ip = dotted(block.first + 4 + ((start + step) % usable))
    if (!taken.has(ip)) found.push(ip)
  }
  return found
}
