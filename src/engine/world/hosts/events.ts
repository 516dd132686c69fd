import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions, type Touched } from '../../definition.ts'
import { touchesInstance } from '../touches.ts'
import { shortageEvolved } from './capacity.ts'
import type { Host, HostFact } from './host.ts'
import type { CapacityFact } from './shortage.ts'

/** Everything on a host. */
const touchesGuestsOf = ({ hostId }: { readonly hostId: Host['id'] }, after: Account): Touched => ({
  instances: get(after.hosts, hostId)?.instances ?? [],
  resources: [],
})

export const hostEvents: Definitions<HostFact | CapacityFact> = {
  InstancePlaced: {
    ...plain,
    turns: ['host'],
    touches: touchesInstance,
    evolve: (account, { instanceId, hostId, zone }) => {
      const host = get(account.hosts, hostId) ?? blank(hostId, zone)
      const there = { ...host, instances: [...host.instances, instanceId] }
      return onHost({ ...account, hosts: put(account.hosts, hostId, there) }, instanceId, {
        hostId,
        lastHostId: hostId,
      })
    },
  },
  InstanceLifted: {
    ...plain,
    turns: ['host'],
    touches: touchesInstance,
    evolve: (account, { instanceId, hostId }) => {
      const left = get(account.hosts, hostId)?.instances.filter((id) => id !== instanceId)
      return onHost(left ? withHost(account, hostId, { instances: left }) : account, instanceId, { hostId: undefined })
    },
  },
  HostFailed: {
    ...plain,
    tellsMystery: true,
    touches: touchesGuestsOf,
    evolve: (account, { hostId, part }) => withHost(account, hostId, { [part]: false }),
  },
  HostMended: {
    ...plain,
    tellsMystery: true,
    touches: touchesGuestsOf,
    evolve: (account, { hostId, part }) => withHost(account, hostId, { [part]: true }),
  },
  CapacityRanOut: { ...plain, evolve: (account, { zone, family }) => shortageEvolved(account, zone, family, true) },
  CapacityReturned: { ...plain, evolve: (account, { zone, family }) => shortageEvolved(account, zone, family, false) },
}

const blank = (id: Host['id'], zone: string): Host => ({
  id,
  zone,
  instances: [],
  power: true,
  network: true,
  hardware: true,
  software: true,
})

function withHost(account: Account, id: Host['id'], change: Partial<Host>): Account {
  const host = get(account.hosts, id)
  return host ? { ...account, hosts: put(account.hosts, id, { ...host, ...change }) } : account
}

interface Place {
  readonly hostId: Host['id'] | undefined
  readonly lastHostId?: Host['id']
}

function onHost(account: Account, id: InstanceId, place: Place): Account {
  const instance = get(account.instances, id)
  return instance ? { ...account, instances: put(account.instances, id, { ...instance, ...place }) } : account
}
