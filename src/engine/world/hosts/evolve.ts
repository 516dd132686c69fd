import { never } from '#lib/never.ts'
import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Host, HostFact } from './host.ts'

export function evolveHosts(account: Account, fact: HostFact): Account {
  switch (fact.kind) {
    case 'InstancePlaced': {
      const host = get(account.hosts, fact.hostId) ?? blank(fact.hostId, fact.zone)
      const instance = get(account.instances, fact.instanceId)
      return {
        ...account,
        hosts: put(account.hosts, host.id, { ...host, instances: [...host.instances, fact.instanceId] }),
        instances: instance
          ? put(account.instances, instance.id, { ...instance, hostId: host.id, lastHostId: host.id })
          : account.instances,
      }
    }
    case 'InstanceLifted': {
      const host = get(account.hosts, fact.hostId)
      const instance = get(account.instances, fact.instanceId)
      return {
        ...account,
        hosts: host
          ? put(account.hosts, host.id, { ...host, instances: host.instances.filter((id) => id !== fact.instanceId) })
          : account.hosts,
        instances: instance
          ? put(account.instances, instance.id, { ...instance, hostId: undefined })
          : account.instances,
      }
    }
    case 'HostFailed':
      return withHost(account, fact.hostId, { [fact.part]: false })
    case 'HostMended':
      return withHost(account, fact.hostId, { [fact.part]: true })
    default:
      return never(fact)
  }
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
