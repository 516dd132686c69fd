import type { Account } from '#engine/account.ts'
import type { Group } from '#engine/world/network/network.ts'
import { defaultGroupId, findGroup } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'

/** All security groups, the default one first: it has no row of its own until somebody changes it. */
export function groupsOf(account: Account): readonly Group[] {
  const born = findGroup(account, defaultGroupId(account))
  return [...(born ? [born] : []), ...list(account.groups).filter(({ id }) => id !== born?.id)]
}
