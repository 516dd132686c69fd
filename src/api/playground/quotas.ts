import { quotaBuckets, storageQuotaTiB, vcpuQuota } from '#facts/quotas.ts'
import { need, oneOf } from '../params.ts'
import { read, write } from './verbs.ts'

/** The account's quotas, named as Service Quotas names them, and the vCPUs that count now. */
export const ListQuotas = read({
  params: {},
  answer: ({ account }) => ({
    Profile: account.quotas,
    Quotas: quotaBuckets.map((bucket) => ({
      QuotaName: `Running On-Demand ${bucket} instances`,
      Value: vcpuQuota(account.quotas, bucket),
      InUse: account.inUse[bucket] ?? 0,
    })),
    StorageTiBPerVolumeType: storageQuotaTiB(account.quotas),
  }),
})

/** Gives the account the quotas of a new one, or raises them again. */
export const SetQuotas = write({
  params: { Profile: need(oneOf(['raised', 'new-account'])) },
  command: ({ Profile: profile }) => ({ kind: 'SetQuotas', profile }),
})
