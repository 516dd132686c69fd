import type {
  AssociateIamInstanceProfileResult,
  DescribeIamInstanceProfileAssociationsResult,
  DisassociateIamInstanceProfileResult,
  ReplaceIamInstanceProfileAssociationResult,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { findAll } from '#engine/world/instances/find.ts'
import type { ProfileAssociation } from '#engine/world/profiles/profile.ts'
import { refuseProfile } from '#facts/accessErrors.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { findProfile, type InstanceProfile, instanceProfiles, profileArn } from '#facts/instanceProfiles.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list as listOf, need, struct, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { wireAssociation } from './profileView.ts'

interface Named {
  readonly Name: string | undefined
  readonly Arn: string | undefined
}

/** The profile that a request names, by its name or its ARN; nothing where it names none. */
export function profileNamed(
  account: Account,
  { Name: name, Arn: arn }: Partial<Named>,
): InstanceProfile | Refusal | undefined {
  if (name !== undefined && arn !== undefined)
    return refuse.combination(
      "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
    )
  if (name !== undefined) return findProfile(name) ?? refuseProfile.noSuchName(shown(name))
  if (arn === undefined) return undefined
  const found = instanceProfiles.find((profile) => profileArn(account.accountId, profile.name) === arn)
  return found ?? refuseProfile.noSuchArn(shown(arn))
}

const named = need(struct({ Arn: text(), Name: text() }))

export const AssociateIamInstanceProfile = write({
  params: { IamInstanceProfile: named, InstanceId: need(id<InstanceId>()) },
  command({ IamInstanceProfile: asked, InstanceId: instanceId }, { account }) {
    const found = findAll(account, [instanceId])
    if (isRefusal(found)) return found
    const profile = profileNamed(account, asked)
    if (profile === undefined) return refuse.missing('IamInstanceProfile')
    return isRefusal(profile) ? profile : { kind: 'AssociateProfile', instanceId, profile: profile.name }
  },
  answer({ after, events }): Wire<AssociateIamInstanceProfileResult> {
    const made = events.find((event) => event.kind === 'ProfileAssociated')?.association
    return made ? { IamInstanceProfileAssociation: wireAssociation(after, made, 'associating') } : {}
  },
})

export const DisassociateIamInstanceProfile = write({
  params: { AssociationId: need(text()) },
  command: ({ AssociationId: associationId }) => ({ kind: 'DisassociateProfile', id: associationId }),
  answer({ before, params }): Wire<DisassociateIamInstanceProfileResult> {
    const was = get(before.profiles, params.AssociationId)
    return was ? { IamInstanceProfileAssociation: wireAssociation(before, was, 'disassociating') } : {}
  },
})

export const ReplaceIamInstanceProfileAssociation = write({
  params: { IamInstanceProfile: named, AssociationId: need(text()) },
  command({ IamInstanceProfile: asked, AssociationId: associationId }, { account }) {
    const profile = profileNamed(account, asked)
    if (profile === undefined) return refuse.missing('IamInstanceProfile')
    return isRefusal(profile) ? profile : { kind: 'ReplaceProfile', id: associationId, profile: profile.name }
  },
  answer({ after, events }): Wire<ReplaceIamInstanceProfileAssociationResult> {
    const made = events.find((event) => event.kind === 'ProfileAssociated')?.association
    return made ? { IamInstanceProfileAssociation: wireAssociation(after, made, 'associating') } : {}
  },
})

const says: Sayings<ProfileAssociation> = {
  'instance-id': ({ instanceId }) => [instanceId],
  state: () => ['associated'],
}

export const DescribeIamInstanceProfileAssociations = read({
  params: { AssociationIds: listOf(text()), Filters: filters },
  pages: ec2Pages('IamInstanceProfileAssociations'),
  answer({ account, params }): Wire<DescribeIamInstanceProfileAssociationsResult> | Refusal {
    const { AssociationIds: ids = [] } = params
    if (ids.length > 0 && params.Filters)
      return refusal('InvalidParameterCombination', 'AssociationIds and Filters may not be used together.')
    const unknown = ids.find((one) => !get(account.profiles, one))
    if (unknown !== undefined) return refuseProfile.noSuchAssociation(shown(unknown))
    // an association ends with its instance
    const all = list(account.profiles)
      .filter(({ instanceId }) => (get(account.instances, instanceId)?.state ?? 'terminated') !== 'terminated')
      .filter((one) => ids.length === 0 || ids.includes(one.id))
    const found = filtered(all, params.Filters, { says })
    if (isRefusal(found)) return found
    return { IamInstanceProfileAssociations: found.map((one) => wireAssociation(account, one, 'associated')) }
  },
})
