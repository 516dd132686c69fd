import type { Account } from '#engine/account.ts'
import { findGroup, groupVpc } from '#engine/world/network/vpc.ts'
import { defaultVpc } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import { shown } from '../../plain.ts'
import { allGroups } from './groupView.ts'

/** The security groups of the default VPC that have these names; an id is taken for a name too, as EC2 does. */
export function groupsNamed(account: Account, names: readonly string[] | undefined): readonly GroupId[] | Refusal {
  const found: GroupId[] = []
  const vpc = defaultVpc(account)?.id
  const here = allGroups(account).filter((group) => groupVpc(account, group) === vpc)
  for (const name of names ?? []) {
    const group = here.find((one) => one.name === name || one.id === name)
    if (!group) return noSuchName(account, name)
    found.push(group.id)
  }
  return found
}

/** Names are looked for in the default VPC alone (aws/aws-sdk#402 quotes the sentence). */
function noSuchName(account: Account, name: string): Refusal {
  const vpc = defaultVpc(account)
  return vpc ? refuseVpc.noSuchGroupName(shown(name), vpc.id) : refuseVpc.noDefaultVpc()
}

/** The one group that a request means, by id or by name. */
export function groupMeant(
  account: Account,
  { GroupId: id, GroupName: name }: { readonly GroupId: GroupId | undefined; readonly GroupName: string | undefined },
): GroupId | Refusal {
  if (id !== undefined) return findGroup(account, id) ? id : refuse.noSuchGroup(id)
  if (name === undefined) return refuse.missing('groupName/groupId')
  const named = groupsNamed(account, [name])
  return isRefusal(named) ? named : (named[0] ?? noSuchName(account, name))
}
