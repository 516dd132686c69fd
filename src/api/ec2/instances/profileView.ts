import type { IamInstanceProfile, IamInstanceProfileAssociation } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { profileOf } from '#engine/world/profiles/decide.ts'
import type { ProfileAssociation } from '#engine/world/profiles/profile.ts'
import { findProfile, profileArn } from '#facts/instanceProfiles.ts'
import type { InstanceId } from '#lib/brand.ts'
import { iso } from '#lib/time.ts'
import type { Wire } from '../../wire.ts'

/** The profile of an instance, as DescribeInstances shows it. */
export function wireProfile(account: Account, instanceId: InstanceId): Wire<IamInstanceProfile> | undefined {
  const profile = profileOf(account, instanceId)
  return profile && { Arn: profileArn(account.accountId, profile.name), Id: profile.id }
}

export const wireAssociation = (
  account: Account,
  { id, instanceId, profile, since }: ProfileAssociation,
  state: 'associating' | 'associated' | 'disassociating',
): Wire<IamInstanceProfileAssociation> => ({
  AssociationId: id,
  InstanceId: instanceId,
  IamInstanceProfile: { Arn: profileArn(account.accountId, profile), Id: findProfile(profile)?.id },
  State: state,
  Timestamp: iso(since),
})
