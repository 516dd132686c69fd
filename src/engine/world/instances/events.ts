import type { InstanceId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definition, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { newGuest } from '../guest/newGuest.ts'
import { touchesInstance, unchanged } from '../touches.ts'
import { nameOf } from './read.ts'
import { settled } from './settings.ts'
import type { Instance, InstanceFact } from './instance.ts'

/** A recovery is over, one way or the other. */
const recoveryEnded: Definition<{ readonly instanceId: InstanceId }> = {
  ...plain,
  touches: touchesInstance,
  evolve: (account, { instanceId }) =>
    change(account, instanceId, (instance) => ({ ...instance, due: undefined, recovery: undefined })),
}

export const instanceEvents: Definitions<InstanceFact> = {
  InstanceLaunched: {
    ...plain,
    names: ({ instance }) => [instance.id, nameOf(instance)],
    touches: ({ instance: { id } }) => touchesInstance({ instanceId: id }),
    evolve: (account, { instance }, at) =>
      count(
        {
          ...(instance.ownAddress ? count(account, 'own address') : account),
          instances: put(account.instances, instance.id, {
            ...instance,
            ...settled(instance),
            because: account.events,
          }),
          guests: put(account.guests, instance.id, newGuest(instance, at)),
        },
        'i',
      ),
  },
  InstanceStateChanged: {
    ...plain,
    bills: ({ to }) => (to === 'shutting-down' ? 'shutting' : to === 'pending' ? 'other' : to),
    turns: ['state'],
    touches: touchesInstance,
    evolve: (account, fact, at) =>
      change(account, fact.instanceId, (instance) => {
        const starting = fact.to === 'pending'
        return {
          ...instance,
          state: fact.to,
          since: at,
          due: fact.until,
          fails: starting ? fact.fails : instance.fails,
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
      }),
  },
  InstanceChanged: {
    ...plain,
    names: ({ instanceId, change: { tags } }) => tags && [instanceId, nameOf({ id: instanceId, tags })],
    bills: 'settings',
    turns: ['type', 'name', 'settings'],
    touches: touchesInstance,
    evolve: (account, fact) => change(account, fact.instanceId, (instance) => ({ ...instance, ...fact.change })),
  },
  RebootRequested: { ...plain, touches: touchesInstance, evolve: unchanged },
  StopForced: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { instanceId, until }) =>
      change(account, instanceId, (instance) => ({ ...instance, due: until, because: account.events })),
  },
  RecoveryStarted: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { instanceId, until, how }) =>
      change(account, instanceId, (instance) => ({
        ...instance,
        due: until,
        recovery: how,
        because: account.events,
      })),
  },
  RecoveryCancelled: { ...recoveryEnded, tellsMystery: true },
  RecoveryFailed: recoveryEnded,
  InstanceRecovered: recoveryEnded,
  InstanceForgotten: {
    ...plain,
    touches: touchesInstance,
    // what CloudWatch was sent about it stays, and its CPU is in the row of its inside
    evolve: (account, { instanceId }) => ({ ...account, instances: drop(account.instances, instanceId) }),
  },
}

function change(account: Account, id: InstanceId, how: (instance: Instance) => Instance): Account {
  const instance = get(account.instances, id)
  return instance ? { ...account, instances: put(account.instances, id, how(instance)) } : account
}
