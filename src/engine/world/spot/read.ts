import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Notice, SpotRequest } from './spotRequest.ts'

/** The Spot request that an instance came from. */
export const requestOf = (account: Account, { spotRequestId }: Instance): SpotRequest | undefined =>
  spotRequestId === undefined ? undefined : get(account.spotRequests, spotRequestId)

/** The notice that an instance will be interrupted; undefined where AWS has given none. */
export const noticeOf = (account: Account, instance: Instance): Notice | undefined =>
  instance.state === 'running' ? requestOf(account, instance)?.notice : undefined
