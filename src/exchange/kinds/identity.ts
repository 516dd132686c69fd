import { findProfile, type InstanceProfile, instanceProfiles, profileArn } from '#facts/instanceProfiles.ts'
import type { Making } from '../plan/making.ts'
import { listOf, textIn, type Tree } from '../read/tree.ts'
import type { Kind, Made } from './kind.ts'

/** The profile of the account's whose role has one of these managed policies; IAM itself is not simulated. */
function likeIt(policies: Tree): InstanceProfile | undefined {
  const names = listOf(policies).map((arn) => (textIn(arn) ?? '').split('/').at(-1) ?? '')
  return instanceProfiles.find((profile) => profile.policies.some((policy) => names.includes(policy)))
}

const insteadOf = (making: Making, from: string, to: string): void =>
  making.notes({ name: 'RoleName', fate: 'changed', why: { kind: 'role', from, to } })

/** AWS::IAM::Role: the account's own role with a policy of its, if there is one. */
export const role: Kind = ({ RoleName, ManagedPolicyArns }, making, name): Made | undefined => {
  const found = likeIt(ManagedPolicyArns)
  if (!found) return making.left({ kind: 'type', type: 'AWS::IAM::Role' })
  insteadOf(making, textIn(RoleName) ?? name, found.role)
  const { accountId } = making.tried.history().account
  return {
    ref: found.role,
    attributes: (attribute) => (attribute === 'Arn' ? `arn:aws:iam::${accountId}:role/${found.role}` : undefined),
  }
}

/** AWS::IAM::InstanceProfile: the account's own with the role that is said, or the one of this very name. */
export const profile: Kind = ({ InstanceProfileName, Roles }, making, name): Made | undefined => {
  const said = textIn(InstanceProfileName) ?? name
  const roleName = textIn(listOf(Roles)[0])
  const found = instanceProfiles.find((one) => one.role === roleName) ?? findProfile(said)
  if (!found) return making.left({ kind: 'type', type: 'AWS::IAM::InstanceProfile' })
  if (found.name !== said) insteadOf(making, said, found.name)
  const { accountId } = making.tried.history().account
  return {
    ref: found.name,
    attributes: (attribute) => (attribute === 'Arn' ? profileArn(accountId, found.name) : undefined),
  }
}
