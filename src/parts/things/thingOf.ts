import type { Account } from '#engine/account.ts'
import { apart, nameIn } from '#engine/world/called.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { findInterface } from '#engine/world/interfaces/read.ts'
import { findAcl, findGateway, findSubnet, findTable, findVpc } from '#engine/world/vpcs/read.ts'
import { get } from '#lib/table.ts'
import type { AnyKind, Things } from '../commands/command.ts'
import { groupsOf } from './groupsOf.ts'
import { imageRows } from './imageRows.ts'

type Finders = { readonly [K in AnyKind]: (account: Account, id: string) => Things[K] | undefined }

const finders: Finders = {
  instance: ({ instances }, id) => get(instances, id),
  volume: ({ volumes }, id) => get(volumes, id),
  snapshot: ({ snapshots }, id) => get(snapshots, id),
  image: (account, id) => imageRows(account).find((image) => image.id === id),
  address: ({ addresses }, id) => get(addresses, id),
  group: (account, id) => groupsOf(account).find((group) => group.id === id),
  keyPair: ({ keyPairs }, id) => get(keyPairs, id),
  launchTemplate: ({ launchTemplates }, id) => get(launchTemplates, id),
  vpc: findVpc,
  subnet: findSubnet,
  routeTable: findTable,
  gateway: findGateway,
  acl: findAcl,
  networkInterface: findInterface,
  alarm: ({ alarms }, id) => get(alarms, id),
  topic: ({ topics }, id) => get(topics, id),
}

/** A thing by its kind and id, while it is there. */
export const thingOf = <K extends AnyKind>(account: Account, kind: K, id: string): Things[K] | undefined =>
  finders[kind](account, id)

/** The name of a thing. */
export function thingName(account: Account, kind: AnyKind, id: string): string {
  switch (kind) {
    case 'instance': {
      const instance = get(account.instances, id)
      return instance ? nameOf(instance) : id
    }
    case 'networkInterface':
    case 'vpc':
    case 'subnet':
    case 'routeTable':
    case 'gateway':
    case 'acl':
    case 'volume':
    case 'snapshot': {
      const { tags = {} } = thingOf(account, kind, id) ?? {}
      return nameIn({ id, tags })
    }
    case 'address':
      return get(account.addresses, id)?.publicIp ?? id
    default: {
      const thing = thingOf(account, kind, id)
      return thing && 'name' in thing && typeof thing.name === 'string' ? apart(thing.name) : id
    }
  }
}
