import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { findGroup } from '../network/vpc.ts'
import type { Changeable, Instance } from './instance.ts'

/** The default quota, which only AWS raises (VPC user guide, Amazon VPC quotas). */
const groupsPerInterface = 5

/** Changes what may be changed after launch; the type only while stopped and not hibernated. */
export function changeInstance(
  tx: Transaction,
  id: InstanceId,
  change: Partial<Changeable>,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  const refused = whyNotChange(tx.account, instance, change)
  if (refused) return refused
  const { tags: _, ...settings } = change
  const differs = Object.entries(settings).some(
    ([name, value]) => JSON.stringify(instance[name as keyof Changeable]) !== JSON.stringify(value),
  )
  if (differs || change.tags) tx.emit({ kind: 'InstanceChanged', instanceId: id, change }, cause)
  return undefined
}

function whyNotChange(account: Account, instance: Instance, change: Partial<Changeable>): Refusal | undefined {
  const { id, state } = instance
  if (change.type !== undefined) {
    if (!findType(change.type)) return refuse.noSuchType(change.type)
    if (state !== 'stopped') return refuse.notStopped(id)
    if (get(account.guests, id)?.power === 'suspended') return refuse.hibernated(id)
  }
  if (state === 'shutting-down' || state === 'terminated') return refuse.notRunningOrStopped(id)
  const unknown = change.groupIds?.find((group) => !findGroup(account, group))
  if (unknown !== undefined) return refuse.noSuchGroup(unknown)
  return change.groupIds && change.groupIds.length > groupsPerInterface ? refuse.tooManyGroups() : undefined
}
