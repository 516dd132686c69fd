import type { Account } from '#engine/account.ts'
import { serverIp } from '#engine/world/network/learner.ts'
import { instanceBehind, isBlackhole, routeTo, tableOf } from '#engine/world/vpcs/read.ts'
import type { Subnet } from '#engine/world/vpcs/topology.ts'

/** The way that a subnet's route table has to the internet: through what, or that it leads nowhere. */
export type WayOut =
  | { readonly kind: 'gateway' | 'gone'; readonly table: string }
  | { readonly kind: 'instance'; readonly table: string; readonly instanceId: string }
  | { readonly kind: 'none'; readonly table: string | undefined }

/** The way out of a subnet, by its route table. */
export function wayOutOf(account: Account, subnet: Subnet): WayOut {
  const table = tableOf(account, subnet)
  const route = table && routeTo(table, serverIp)
  if (!table || !route || route.target === 'local') return { kind: 'none', table: table?.id }
  if (isBlackhole(account, table, route)) return { kind: 'gone', table: table.id }
  if (route.target.startsWith('igw-')) return { kind: 'gateway', table: table.id }
  const behind = instanceBehind(account, route.target)
  return behind ? { kind: 'instance', table: table.id, instanceId: behind.id } : { kind: 'none', table: table.id }
}

/** True where a subnet's route table leads to an internet gateway that is there: what AWS's guide calls a public subnet. */
export const isPublic = (account: Account, subnet: Subnet): boolean => wayOutOf(account, subnet).kind === 'gateway'
