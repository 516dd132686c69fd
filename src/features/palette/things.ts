import type { Account } from '#engine/account.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import { attachmentsOf, onEach } from '#engine/world/volumes/read.ts'
import { allIps } from '#engine/world/interfaces/read.ts'
import { apart, nameIn, plainName } from '#engine/world/called.ts'
import { findType } from '#facts/catalogue.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { imageRows } from '#parts/things/imageRows.ts'
import { get, list } from '#lib/table.ts'
import type { LateKind, Things } from '#parts/commands/command.ts'

/** A thing of the account as the palette names and finds it. */
export interface NamedThing<T> {
  readonly thing: T
  readonly id: string
  readonly name: string
  /** other names that are its own */
  readonly called?: readonly string[]
  /** what it belongs to */
  readonly near?: readonly string[]
}

export type NamedThings = { readonly [K in LateKind]: readonly NamedThing<Things[K]>[] }

type Tagged = Parameters<typeof nameIn>[0]
const told = <T extends Tagged>(thing: T) => ({ thing, id: thing.id, name: nameIn(thing), called: [plainName(thing)] })

/** Everything that something can be done to: what is selected first, what is gone last, else the newest first. */
export function thingsOf(account: Account, selected: string | undefined): NamedThings {
  const owner = (id: string | undefined): readonly string[] => {
    const instance = id === undefined ? undefined : get(account.instances, id)
    return instance ? [plainName(instance), instance.id] : []
  }
  const instances = list(account.instances)
    .toReversed()
    .toSorted((one, other) => Number(isOver(one)) - Number(isOver(other)))
    .toSorted((one, other) => Number(other.id === selected) - Number(one.id === selected))
  const topology = topologyOf(account)
  return {
    instance: instances.map((one) => ({
      ...told(one),
      near: [one.type, one.zone, one.publicIp ?? '', one.privateIp],
    })),
    volume: list(account.volumes)
      .toReversed()
      .map((one) => ({
        ...told(one),
        near: [
          ...attachmentsOf(one).flatMap(({ instanceId, deviceName }) => [...owner(instanceId), deviceName]),
          one.zone,
        ],
      })),
    snapshot: list(account.snapshots)
      .toReversed()
      .map((one) => ({ ...told(one), near: [one.description, one.volumeId] })),
    image: imageRows(account).map((thing) => ({ thing, id: thing.id, name: thing.name })),
    address: list(account.addresses).map((thing) => ({
      thing,
      id: thing.allocationId,
      name: thing.publicIp,
      near: owner(thing.instanceId),
    })),
    group: groupsOf(account).map((thing) => ({ thing, id: thing.id, name: thing.name })),
    keyPair: list(account.keyPairs).map((thing) => ({ thing, id: thing.id, name: thing.name })),
    launchTemplate: list(account.launchTemplates).map((thing) => ({ thing, id: thing.id, name: thing.name })),
    vpc: topology.vpcs.map((one) => ({ ...told(one), near: [one.cidr] })),
    subnet: topology.subnets.map((one) => ({ ...told(one), near: [one.cidr, one.zone, one.vpcId] })),
    routeTable: topology.tables.map((one) => ({ ...told(one), near: [one.vpcId] })),
    gateway: topology.gateways.map((one) => ({ ...told(one), near: [one.vpcId ?? ''] })),
    acl: topology.acls.map((one) => ({ ...told(one), near: [one.vpcId] })),
    // those that came with an instance are found by it
    networkInterface: list(account.interfaces)
      .filter(({ attachment }) => attachment?.deviceIndex !== 0)
      .map((one) => ({ ...told(one), near: [...owner(one.attachment?.instanceId), ...allIps(one)] })),
    alarm: list(account.alarms)
      .toReversed()
      .map((thing) => ({
        thing,
        id: thing.arn,
        name: apart(thing.name),
        called: [thing.name],
        near: owner(thing.instanceId),
      })),
    topic: list(account.topics).map((thing) => ({ thing, id: thing.arn, name: thing.name })),
    zone: zonesOf(account),
    account: [],
  }
}

/** Volumes as they are on each of their instances: one on several is named with each of them. */
export const placesOf = (
  { instances }: Pick<Account, 'instances'>,
  volumes: NamedThings['volume'],
): NamedThings['volume'] =>
  volumes.flatMap((told) => {
    const each = onEach(told.thing)
    if (each.length < 2) return [told]
    return each.map((thing) => {
      const on = get(instances, thing.attachment.instanceId)
      return {
        ...told,
        thing,
        id: `${told.id}>${thing.attachment.instanceId}`,
        name: `${told.name} · ${on ? nameIn(on) : ''}`,
      }
    })
  })

const isOver = ({ state }: Things['instance']) => state === 'terminated' || state === 'shutting-down'

/** The zones in which there are instances, once for each family of types there. */
function zonesOf({ instances }: Account): readonly NamedThing<Things['zone']>[] {
  const zones = new Map(
    list(instances).map(({ zone, type }) => {
      const family = findType(type)?.family ?? type
      const id = `${zone} ${family}`
      return [id, { thing: { id: zone, type }, id, name: id }] as const
    }),
  )
  return [...zones.values()]
}
