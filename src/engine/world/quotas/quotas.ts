import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { bucketOf, type QuotaProfile, storageQuotaTiB, vcpuQuota } from '#facts/quotas.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import type { InUse } from './quota.ts'

const vcpusOf = (type: string) => findType(type)?.vcpus ?? 0

/** The quota and the amount that one instance or volume takes of it; undefined where it takes none. */
export function taken(account: Account, id: string): readonly [string, number] | undefined {
  const instance = get(account.instances, id)
  if (instance?.state === 'running' || instance?.state === 'pending')
    return [bucketOf(instance.type), vcpusOf(instance.type)]
  const volume = get(account.volumes, id)
  return volume && [volume.type, volume.sizeGiB]
}

/** Counts anew what these instances and volumes take, and nothing else. */
export function deriveUse(before: Account, after: Account, ids: readonly string[]): Account {
  let { inUse } = after
  for (const id of ids) {
    if (get(before.instances, id) === get(after.instances, id) && get(before.volumes, id) === get(after.volumes, id))
      continue
    inUse = add(add(inUse, taken(before, id), -1), taken(after, id), 1)
  }
  return inUse === after.inUse ? after : { ...after, inUse }
}

const add = (inUse: InUse, [what, amount]: readonly [string, number] = ['', 0], sign: 1 | -1): InUse =>
  amount === 0 ? inUse : { ...inUse, [what]: (inUse[what] ?? 0) + sign * amount }

/** Refuses to launch or start instances of these types when one of their buckets would have more vCPUs than its quota. */
export function whyNotVcpus(account: Account, types: readonly string[]): Refusal | undefined {
  for (const bucket of new Set(types.map(bucketOf))) {
    const more = types.filter((type) => bucketOf(type) === bucket).reduce((sum, type) => sum + vcpusOf(type), 0)
    const most = vcpuQuota(account.quotas, bucket)
    if (more > 0 && (account.inUse[bucket] ?? 0) + more > most) return refuse.vcpuLimit(most)
  }
  return undefined
}

interface Disk {
  readonly type: string
  readonly sizeGiB: number
}

/** The volume type of which there would be more TiB than the account's quota allows, were these disks made. */
export function storageExceeded(account: Account, disks: readonly Disk[]): string | undefined {
  const most = storageQuotaTiB(account.quotas) * 1024
  const gib = (type: string) => disks.reduce((sum, disk) => sum + (disk.type === type ? disk.sizeGiB : 0), 0)
  return disks.find(({ type }) => gib(type) + (account.inUse[type] ?? 0) > most)?.type
}

/** Gives the account other quotas; what already runs goes on running. */
export function setQuotas(tx: Transaction, profile: QuotaProfile, cause: EventId | undefined): undefined {
  if (tx.account.quotas !== profile) tx.emit({ kind: 'QuotasSet', profile }, cause, 'aws')
}
