import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { CheckName } from '../../observers/checks/check.ts'
import { findings } from '../../observers/checks/finding.ts'
import { type Aspect, checksOf, costPerHour, worstOf } from '../compare.ts'
import type { Part } from '../../definition.ts'
import type { Event } from '../../event.ts'
import { definitionOf } from '../../step/events.ts'
import type { Instance } from '../../world/instances/instance.ts'
import { faultsShown } from '../../world/faults/compared.ts'
import { nameOf, shownState } from '../../world/instances/read.ts'
import { isSetting, type SettingName, wordOf } from '../../world/instances/settings.ts'
import { furtherAddresses } from '../../world/interfaces/read.ts'
import { elasticOf, publicIpOf } from '../../world/network/read.ts'
import type { Reader, Value } from './turn.ts'
import { attachmentsOf } from '../../world/volumes/read.ts'

const isAbout = (event: Event, id: string) => !('instanceId' in event && event.instanceId !== id)

type Read = (account: Account, instance: Instance) => Value

const volumesRead: Read = (_, { volumeIds }) => volumeIds.join(' ')

const values: Readonly<Record<Exclude<Aspect, SettingName>, Read>> = {
  state: (_, instance) => shownState(instance),
  type: (_, { type }) => type,
  publicIp: publicIpOf,
  host: (_, { hostId }) => hostId,
  ram: ({ guests }, { id }) => get(guests, id)?.bootedAt,
  store: ({ guests }, { id }) => JSON.stringify(get(guests, id)?.storeFiles),
  files: ({ volumes }, { volumeIds }) => JSON.stringify(volumeIds.map((id) => [id, get(volumes, id)?.files])),
  volumes: volumesRead,
  attached: volumesRead,
  detached: volumesRead,
  name: (_, instance) => nameOf(instance),
  elasticIp: (account, { id }) => elasticOf(account, id)?.publicIp,
  interfaces: furtherAddresses,
  checks: (account, { id }) => checksOf(account, id),
  faults: faultsShown,
  alarms: (account, { id }) => worstOf(account, id),
  privateIp: (_, { state, privateIp }) => (state === 'terminated' ? undefined : privateIp),
  id: (_, { id }) => id,
  perHour: costPerHour,
}

/** Aspects that many kinds of events turn. */
type Restless = 'perHour' | 'checks' | 'faults' | 'alarms' | 'elasticIp' | 'interfaces'
const restless: readonly Aspect[] = [
  'perHour',
  'checks',
  'faults',
  'alarms',
  'elasticIp',
  'interfaces',
] satisfies readonly Restless[]
const isRestless = (aspect: Aspect): aspect is Restless => restless.includes(aspect)

/** The part of the instance that an aspect shows; it is not looked for where fewer than two events turn that. */
const partOf: Readonly<Record<Exclude<Aspect, Restless | SettingName | 'store' | 'privateIp' | 'id'>, Part>> = {
  state: 'state',
  type: 'type',
  publicIp: 'publicIp',
  host: 'host',
  ram: 'ram',
  files: 'files',
  volumes: 'volumes',
  attached: 'volumes',
  detached: 'volumes',
  name: 'name',
}

function mayFlip(id: string, aspect: Aspect, events: readonly Event[]): boolean {
  if (isRestless(aspect)) return true
  // it comes with the launch, and a launch that fails is over soon
  if (aspect === 'privateIp')
    return events.some((event) => event.kind === 'InstanceLaunched' && event.instance.id === id)
  const own = events.filter((event) => isAbout(event, id))
  // a disk of the host is emptied, but only a write or another type gives it back what it had
  if (aspect === 'store') return own.some(({ kind }) => kind === 'StoreFileWritten' || kind === 'InstanceChanged')
  if (aspect === 'id') return false
  const part = isSetting(aspect) ? 'settings' : partOf[aspect]
  return own.filter((event) => definitionOf(event).turns.includes(part)).length >= 2
}

/** The things besides its own row that an aspect is read from. */
function beside(account: Account, instance: Instance, aspect: Aspect): readonly unknown[] {
  switch (aspect) {
    case 'publicIp':
    case 'elasticIp':
      return [account.addresses]
    case 'interfaces':
      return [account.interfaces]
    case 'checks':
      return [get(account.checks, instance.id)]
    case 'alarms':
      return [account.watchers, account.alarms]
    case 'faults':
      return [
        account.groups,
        get(account.guests, instance.id),
        instance.hostId && get(account.hosts, instance.hostId),
        ...instance.volumeIds.map((id) => get(account.volumes, id)),
      ]
    case 'ram':
    case 'store':
      return [get(account.guests, instance.id)]
    case 'files':
      return instance.volumeIds.map((id) => get(account.volumes, id))
    case 'perHour':
      return [account.meters, account.addresses]
    default:
      return []
  }
}

export function instanceReader(id: string, aspect: Aspect): Reader {
  return {
    value: (account) => {
      const instance = get(account.instances, id)
      if (!instance) return undefined
      return isSetting(aspect) ? wordOf(instance[aspect]) : values[aspect](account, instance)
    },
    parts: (account) => {
      const instance = get(account.instances, id)
      return instance ? [instance, ...beside(account, instance, aspect)] : []
    },
    mayFlip: (events) => mayFlip(id, aspect, events),
  }
}

/** The reader of what a check shows. */
export const checkReader = (id: string, check: CheckName): Reader => ({
  value: ({ checks }) => get(checks, id)?.[check],
  parts: ({ checks, instances }) => [get(checks, id), get(instances, id)],
})

/** The reader of what a check would run into, found or not. */
export const findingReader = (id: string, check: CheckName): Reader => ({
  value: (account) => {
    const instance = get(account.instances, id)
    return instance?.state === 'running' ? findings(account, instance)[check].what : undefined
  },
  parts: (account) => {
    const instance = get(account.instances, id)
    if (!instance) return []
    const { guests, hosts, volumes } = account
    const disks = instance.volumeIds.map((volume) => get(volumes, volume))
    return [instance, get(guests, id), instance.hostId && get(hosts, instance.hostId), ...disks]
  },
})

const rowReader = <V extends object>(row: (account: Account) => V | undefined, value: (row: V) => Value): Reader => ({
  value: (account) => {
    const found = row(account)
    return found && value(found)
  },
  parts: (account) => [row(account)],
})

export const alarmReader = (name: string): Reader =>
  rowReader(
    ({ alarms }) => get(alarms, name),
    ({ state }) => state,
  )

/** The reader of a message that tells whether it is still under way. */
export const messageReader = (id: string): Reader =>
  rowReader(
    ({ messages }) => get(messages, id),
    ({ arrivedAt }) => (arrivedAt === undefined ? 'sent' : 'arrived'),
  )

/** A volume's state, and where it is attached. */
export const volumeReader = (id: string): Reader =>
  rowReader(
    ({ volumes }) => get(volumes, id),
    (volume) => [volume.state, ...attachmentsOf(volume).flatMap((one) => [one.state, one.instanceId])].join(' '),
  )

/** The reader of an Elastic IP that tells where it is. */
export const addressReader = (id: string): Reader =>
  rowReader(
    ({ addresses }) => get(addresses, id),
    ({ instanceId, at }) => instanceId ?? at?.privateIp ?? 'free',
  )
