import { hex } from '#lib/chance.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Address } from '../network/network.ts'
import type { NetworkInterface, Spot } from './networkInterface.ts'

type Reads = Pick<Account, 'seed' | 'instances' | 'interfaces'>

/** True where an instance still shows its primary interface: one that is shutting down no longer does. */
const hasPrimary = ({ state }: Instance): boolean => state !== 'terminated' && state !== 'shutting-down'

/**
 * The primary interface of an instance. It comes with it, and its address, groups and check are the instance's; it has a row
 * only once something else has been said of it.
 */
export function primaryOf({ seed, interfaces }: Reads, instance: Instance): NetworkInterface {
  const row = get(interfaces, instance.interfaceId)
  return {
    description: '',
    secondaryIps: [],
    tags: {},
    ...row,
    id: instance.interfaceId,
    subnetId: instance.subnetId,
    privateIp: instance.privateIp,
    groupIds: instance.groupIds,
    sourceDestCheck: instance.sourceDestCheck,
    state: 'in-use',
    attachment: {
      id: `eni-attach-0${hex(16, seed, `eni-attach/${instance.id}`)}`,
      instanceId: instance.id,
      deviceIndex: 0,
      state: instance.state === 'pending' && instance.starts === 1 ? 'attaching' : 'attached',
      // it is attached at the first launch; a start overwrites the only time that the account remembers
      since: instance.starts === 1 ? instance.launchedAt : undefined,
      deleteOnTermination: row?.attachment?.deleteOnTermination ?? true,
    },
  }
}

const isPrimary = ({ attachment }: NetworkInterface) => attachment?.deviceIndex === 0

/** Every interface of the account: the primary ones first, then those that were made by themselves. */
export const interfacesOf = (account: Reads): readonly NetworkInterface[] => [
  ...list(account.instances)
    .filter(hasPrimary)
    .map((instance) => primaryOf(account, instance)),
  ...list(account.interfaces).filter((row) => !isPrimary(row)),
]

export function findInterface(account: Reads, id: string): NetworkInterface | undefined {
  const row = get(account.interfaces, id)
  if (row && !isPrimary(row)) return row
  const instance = list(account.instances).find((one) => one.interfaceId === id && hasPrimary(one))
  return instance && primaryOf(account, instance)
}

/** The interfaces on an instance besides its primary one, by device index. */
export const furtherOn = ({ interfaces }: Pick<Account, 'interfaces'>, id: InstanceId): readonly NetworkInterface[] =>
  interfaces.size === 0
    ? []
    : list(interfaces)
        .filter((row) => row.attachment?.instanceId === id && !isPrimary(row))
        .toSorted((a, b) => (a.attachment?.deviceIndex ?? 0) - (b.attachment?.deviceIndex ?? 0))

/** The private addresses of an instance beside its first, each with the interface that has it; undefined where it has none. */
export function furtherAddresses(account: Reads, instance: Instance): string | undefined {
  if (account.interfaces.size === 0 || !hasPrimary(instance)) return undefined
  const told = [
    ...primaryOf(account, instance).secondaryIps.map((ip) => `eth0 ${ip}`),
    ...furtherOn(account, instance.id).flatMap((card) =>
      allIps(card).map((ip) => `eth${card.attachment?.deviceIndex ?? 1} ${ip}`),
    ),
  ]
  return told.length === 0 ? undefined : told.join(', ')
}

/** The interfaces that keep a subnet or hold its addresses, apart from those that instances bring with them. */
const rowsIn = ({ interfaces }: Pick<Account, 'interfaces'>, subnetId: string): readonly NetworkInterface[] =>
  interfaces.size === 0 ? [] : list(interfaces).filter((row) => row.subnetId === subnetId)

/** True where an interface that no instance brought with it is in a subnet. */
export const hasInterfaceIn = (account: Pick<Account, 'interfaces'>, subnetId: string): boolean =>
  rowsIn(account, subnetId).some((row) => !isPrimary(row))

/** The private addresses of a subnet that interfaces hold, apart from the primary ones of instances. */
export const addressesHeld = (account: Pick<Account, 'interfaces'>, subnetId: string): readonly string[] =>
  rowsIn(account, subnetId).flatMap((row) => (isPrimary(row) ? row.secondaryIps : [row.privateIp, ...row.secondaryIps]))

/** Every private address of an interface, the primary one first. */
export const allIps = ({ privateIp, secondaryIps }: NetworkInterface): readonly string[] => [privateIp, ...secondaryIps]

/** The Elastic IP at a private address of an interface, if it is not the primary address of an instance. */
export const mappedAt = (
  { addresses }: Pick<Account, 'addresses'>,
  { interfaceId, privateIp }: Spot,
): Address | undefined =>
  list(addresses).find(({ at }) => at?.interfaceId === interfaceId && at.privateIp === privateIp)

/** The private address at which an Elastic IP leads to an instance or an interface; undefined where it leads nowhere. */
export function spotOf(account: Pick<Account, 'instances'>, { at, instanceId }: Address): Spot | undefined {
  if (at) return at
  const instance = instanceId && get(account.instances, instanceId)
  return instance ? { interfaceId: instance.interfaceId, privateIp: instance.privateIp } : undefined
}

/** The instance that an Elastic IP leads to in the end. */
export function reachedBy(account: Reads, { at, instanceId }: Address): InstanceId | undefined {
  return instanceId ?? (at && findInterface(account, at.interfaceId)?.attachment?.instanceId)
}
