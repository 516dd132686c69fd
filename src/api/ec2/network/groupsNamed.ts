import type { Account } from '#engine/account.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import { allGroups } from './groupView.ts'

/** The security groups of the default VPC that have these names; an id is taken for a name too, as EC2 does. */
export function groupsNamed(account: Account, names: readonly string[] | undefined): readonly GroupId[] | Refusal {
  const found: GroupId[] = []
  for (const name of names ?? []) {
    const group = allGroups(account).find((one) => one.name === name || one.id === name)
    if (!group) return refuse.noSuchGroup(name)
    found.push(group.id)
  }
  return found
}

/** The one group that a request means, by id or by name. */
export function groupMeant(
  account: Account,
  { GroupId: id, GroupName: name }: { readonly GroupId: GroupId | undefined; readonly GroupName: string | undefined },
): GroupId | Refusal {
  if (id !== undefined) return id
  if (name === undefined) return refuse.missing('groupName/groupId')
  const named = groupsNamed(account, [name])
  return isRefusal(named) ? named : (named[0] ?? refuse.noSuchGroup(name))
}
