import { refuseProfile } from '#facts/accessErrors.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { findProfile, type InstanceProfile } from '#facts/instanceProfiles.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { ProfileAssociation } from './profile.ts'

/** The association of an instance, if it has a profile. */
export const associationOf = (account: Pick<Account, 'profiles'>, id: InstanceId): ProfileAssociation | undefined =>
  list(account.profiles).find(({ instanceId }) => instanceId === id)

/** The profile that an instance has. */
export function profileOf(account: Pick<Account, 'profiles'>, id: InstanceId): InstanceProfile | undefined {
  const association = associationOf(account, id)
  return association && findProfile(association.profile)
}

/** Gives an instance a profile, whether it runs or is stopped; one that has one already is refused. */
export function associateProfile(
  tx: Transaction,
  { instanceId, profile }: Pick<ProfileAssociation, 'instanceId' | 'profile'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (instance.state === 'terminated' || instance.state === 'shutting-down')
    return refuse.notRunningOrStopped(instanceId)
  if (associationOf(tx.account, instanceId)) return refuseProfile.already(instanceId)
  const id = awsId(tx.account, 'iip-assoc', tx.nextOf('iip-assoc'))
  tx.emit({ kind: 'ProfileAssociated', association: { id, instanceId, profile, since: tx.at } }, cause)
  return undefined
}

export function disassociateProfile(tx: Transaction, id: string, cause: EventId | undefined): Refusal | undefined {
  const association = get(tx.account.profiles, id)
  if (!association) return refuseProfile.noSuchAssociation(id)
  const { instanceId, profile } = association
  tx.emit({ kind: 'ProfileDisassociated', associationId: id, instanceId, profile }, cause)
  return undefined
}

/** Puts another profile in place of the one that a running instance has: the association is a new one. */
export function replaceProfile(
  tx: Transaction,
  { id, profile }: { readonly id: string; readonly profile: string },
  cause: EventId | undefined,
): Refusal | undefined {
  const association = get(tx.account.profiles, id)
  if (!association) return refuseProfile.noSuchAssociation(id)
  const { instanceId } = association
  if (get(tx.account.instances, instanceId)?.state !== 'running') return refuseProfile.notActive(id)
  const refused = disassociateProfile(tx, id, cause)
  return refused ?? associateProfile(tx, { instanceId, profile }, cause)
}
