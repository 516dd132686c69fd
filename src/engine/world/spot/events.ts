import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import type { SpotFact, SpotRequest } from './spotRequest.ts'
import type { SpotRequestId } from '#lib/brand.ts'

const changed = (account: Account, id: SpotRequestId, change: Partial<SpotRequest>): Account => {
  const was = get(account.spotRequests, id)
  return was ? { ...account, spotRequests: put(account.spotRequests, id, { ...was, ...change }) } : account
}

/** The account in which an instance belongs to a request. */
const joined = (account: Account, request: SpotRequest | undefined): Account => {
  const instance = request?.instanceId && get(account.instances, request.instanceId)
  if (!instance) return account
  return { ...account, instances: put(account.instances, instance.id, { ...instance, spotRequestId: request.id }) }
}

export const spotEvents: Definitions<SpotFact> = {
  SpotRequested: {
    ...plain,
    touches: ({ request: { instanceId } }) => ({
      instances: instanceId ? [instanceId] : [],
      resources: instanceId ? [instanceId] : [],
    }),
    evolve: (account, { request }) => {
      const row = { ...request, because: account.events }
      return joined(count({ ...account, spotRequests: put(account.spotRequests, request.id, row) }, 'sir'), request)
    },
  },
  SpotRequestChanged: {
    ...plain,
    touches: ({ instanceId }) => ({
      instances: instanceId ? [instanceId] : [],
      resources: instanceId ? [instanceId] : [],
    }),
    evolve: (account, { requestId, state, status, instanceId, until }, at) => {
      const after = changed(account, requestId, {
        ...(state && { state }),
        ...(instanceId && { instanceId }),
        status,
        statusAt: at,
        notice: undefined,
        due: until,
        because: account.events,
      })
      return instanceId ? joined(after, get(after.spotRequests, requestId)) : after
    },
  },
  SpotInterruptionNoticed: {
    ...plain,
    evolve: (account, { requestId, action, until }, at) =>
      changed(account, requestId, {
        status: action === 'terminate' ? 'marked-for-termination' : 'marked-for-stop',
        statusAt: at,
        notice: { action, givenAt: at, at: until },
        due: until,
        because: account.events,
      }),
  },
  SpotRequestTagged: {
    ...plain,
    evolve: (account, { requestId, tags }) => changed(account, requestId, { tags }),
  },
}
