import type { Sender } from '#engine/messages/sns/subject.ts'
import { regions } from '#facts/regions.ts'
import { useAccount } from '#store/react.tsx'

/** The sender of this account's messages. */
export function useSender(): Sender {
  const accountId = useAccount((account) => account.accountId)
  const region = useAccount((account) => account.region)
  return { accountId, region, regionName: regions[region].title }
}
