import type { InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import { newGuest } from '../guest/newGuest.ts'
import type { Instance, InstanceFact } from './instance.ts'

export function evolveInstances(account: Account, fact: InstanceFact, at: Instant): Account {
  switch (fact.kind) {
    case 'InstanceLaunched':
      return count(
        {
          ...account,
          instances: put(account.instances, fact.instance.id, { ...fact.instance, because: account.events }),
          guests: put(account.guests, fact.instance.id, newGuest(fact.instance, at)),
        },
        'i',
      )
    case 'InstanceStateChanged':
      return change(account, fact.instanceId, (instance) => {
        const starting = fact.to === 'pending'
        return {
          ...instance,
          state: fact.to,
          since: at,
          due: fact.until,
          recovery: undefined,
          // an event's id is the number of events before it
          because: account.events,
          ending: fact.to === 'pending' || fact.to === 'running' ? undefined : (fact.ending ?? instance.ending),
          reason: starting || fact.to === 'running' ? undefined : (fact.reason ?? instance.reason),
          transitionReason:
            starting || fact.to === 'running' ? '' : (fact.transitionReason ?? instance.transitionReason),
          launchedAt: starting ? at : instance.launchedAt,
          starts: starting ? instance.starts + 1 : instance.starts,
          everRan: instance.everRan || fact.to === 'running',
        }
      })
    case 'InstanceChanged':
      return change(account, fact.instanceId, (instance) => ({ ...instance, ...fact.change }))
    case 'RecoveryStarted':
      return change(account, fact.instanceId, (instance) => ({
        ...instance,
        due: fact.until,
        recovery: fact.how,
        because: account.events,
      }))
    case 'StopForced':
      return change(account, fact.instanceId, (instance) => ({
        ...instance,
        due: fact.until,
        because: account.events,
      }))
    case 'InstanceRecovered':
    case 'RecoveryCancelled':
    case 'RecoveryFailed':
      return change(account, fact.instanceId, (instance) => ({ ...instance, due: undefined, recovery: undefined }))
    case 'RebootRequested':
      return account
    case 'InstanceForgotten':
      // what CloudWatch was sent about it stays, and its CPU is in the row of its inside
      return { ...account, instances: drop(account.instances, fact.instanceId) }
    default:
      return never(fact)
  }
}

function change(account: Account, id: InstanceId, how: (instance: Instance) => Instance): Account {
  const instance = get(account.instances, id)
  return instance ? { ...account, instances: put(account.instances, id, how(instance)) } : account
}
