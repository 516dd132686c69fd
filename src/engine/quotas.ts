import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { bucketOf, type QuotaProfile, storageQuotaTiB, vcpuQuota } from '#facts/quotas.ts'
import { list } from '#lib/table.ts'
import type { Account } from './account.ts'
import type { Book } from './book.ts'
import type { EventId } from './event.ts'

/** Whose quotas the account has: a raised account's, or a new one's. */
export interface QuotaFact {
  readonly kind: 'QuotasSet'
  readonly profile: QuotaProfile
}

const vcpusOf = (type: string) => findType(type)?.vcpus ?? 0

/** vCPUs of a bucket in use: by what runs, and here also by what is about to; nothing else counts. */
export const vcpusInUse = (account: Account, bucket: string): number =>
  list(account.instances)
    .filter(({ state, type }) => (state === 'running' || state === 'pending') && bucketOf(type) === bucket)
    .reduce((sum, { type }) => sum + vcpusOf(type), 0)

/** Refuses to launch or start instances of these types when one of their buckets would have more vCPUs than its quota. */
export function whyNotVcpus(account: Account, types: readonly string[]): Refusal | undefined {
  for (const bucket of new Set(types.map(bucketOf))) {
    const more = types.filter((type) => bucketOf(type) === bucket).reduce((sum, type) => sum + vcpusOf(type), 0)
    const most = vcpuQuota(account.quotas, bucket)
    if (more > 0 && vcpusInUse(account, bucket) + more > most) return refuse.vcpuLimit(most)
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
  const gib = (all: readonly Disk[], type: string) =>
    all.reduce((sum, disk) => sum + (disk.type === type ? disk.sizeGiB : 0), 0)
  return disks.find(({ type }) => gib(disks, type) + gib(list(account.volumes), type) > most)?.type
}

/** Gives the account other quotas; what already runs goes on running. */
export function setQuotas(book: Book, profile: QuotaProfile, cause: EventId | undefined): undefined {
  if (book.account.quotas !== profile) book.tell({ kind: 'QuotasSet', profile }, cause, 'aws')
}
