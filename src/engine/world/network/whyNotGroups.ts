import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import type { Account } from '../../account.ts'
import { findGroup, groupsPerInterface, groupVpc } from './vpc.ts'

/** The reason why these cannot be the groups of what is in a VPC already: an instance, or an interface. */
export function whyNotGroups(
  account: Account,
  vpcId: string | undefined,
  groupIds: readonly GroupId[],
): Refusal | undefined {
  for (const id of groupIds) {
    const group = findGroup(account, id)
    if (!group) return refuse.noSuchGroup(id)
    if (groupVpc(account, group) !== vpcId) return refuseVpc.otherNetworks()
  }
  return groupIds.length > groupsPerInterface ? refuse.tooManyGroups() : undefined
}
