import type { Account } from '#engine/account.ts'
import { isBlackhole, routeTo, tableOf } from '#engine/world/vpcs/read.ts'
import type { Subnet } from '#engine/world/vpcs/topology.ts'

/** An address of the internet, reserved for documentation (RFC 5737): where it is led to, everything outside is. */
const outside = '198.51.100.7'

/** Whether a subnet's route table leads to an internet gateway that is there: what AWS's guide calls a public subnet. */
export function isPublic(account: Account, subnet: Subnet): boolean {
  const table = tableOf(account, subnet)
  const route = table && routeTo(table, outside)
  return table !== undefined && route?.target.startsWith('igw-') === true && !isBlackhole(account, table, route)
}
