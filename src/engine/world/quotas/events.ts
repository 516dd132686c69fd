import { plain, type Definitions } from '../../definition.ts'
import type { QuotaFact } from './quota.ts'

export const quotaEvents: Definitions<QuotaFact> = {
  QuotasSet: { ...plain, evolve: (account, { profile }) => ({ ...account, quotas: profile }) },
}
