import type { Definitions } from '../../definition.ts'
import type { QuotaFact } from './quota.ts'

export const quotaEvents: Definitions<QuotaFact> = {
  QuotasSet: { evolve: (account, { profile }) => ({ ...account, quotas: profile }) },
}
