import type { QuotaProfile } from '#facts/quotas.ts'

/** The fact that the account has other quotas: a raised account's, or a new one's. */
export interface QuotaFact {
  readonly kind: 'QuotasSet'
  readonly profile: QuotaProfile
}

/**
 * The amounts that count against each quota: vCPUs by bucket (of what runs, and here also of what is about to), GiB by
 * volume type.
 */
export type InUse = Readonly<Record<string, number>>
