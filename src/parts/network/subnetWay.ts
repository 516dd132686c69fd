import type { Account } from '#engine/account.ts'
import { serverIp } from '#engine/world/network/learner.ts'
import { isBlackhole, routeTo, tableOf } from '#engine/world/vpcs/read.ts'
import type { Subnet } from '#engine/world/vpcs/topology.ts'

/** True where a subnet's route table leads to an internet gateway that is there: what AWS's guide calls a public subnet. */
export function isPublic(account: Account, subnet: Subnet): boolean {
  const table = tableOf(account, subnet)
  const route = table && routeTo(table, serverIp)
  return table !== undefined && route?.target.startsWith('igw-') === true && !isBlackhole(account, table, route)
}
