import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { ratesOf } from '../observers/bill/rates.ts'
import { faultsShown } from '../world/faults/compared.ts'
import { isVeiled } from '../world/faults/mystery/shown.ts'
import type { Files } from '../world/volumes/volume.ts'
import type { Instance } from '../world/instances/instance.ts'
import { nameOf, shownState } from '../world/instances/read.ts'
import { type SettingName, settingNames, wordOf } from '../world/instances/settings.ts'
import { furtherAddresses } from '../world/interfaces/read.ts'
import { elasticOf, publicIpOf } from '../world/network/read.ts'
import { volumesOf } from '../world/volumes/read.ts'

export type Aspect =
  | 'state'
  | 'name'
  | 'type'
  | 'publicIp'
  | 'elasticIp'
  | 'interfaces'
  | 'host'
  | 'ram'
  | 'store'
  | 'files'
  | 'volumes'
  | 'attached'
  | 'detached'
  | 'privateIp'
  | 'checks'
  | 'faults'
  | 'alarms'
  | SettingName
  | 'id'
  | 'perHour'

/** The fate of one aspect of an instance between two accounts. */
export type Became =
  | { readonly aspect: Aspect; readonly kind: 'changed'; readonly was: string | number; readonly now: string | number }
  | { readonly aspect: Aspect; readonly kind: 'gained'; readonly now: string | number }
  | {
      readonly aspect: Aspect
      readonly kind: 'kept' | 'lost'
      /** of files: only those on the root volume, the others are still there */
      readonly only?: 'root'
    }

type Answer = Became | undefined

/**
 * The aspects of an instance that changed, were kept or were lost between two moments: read from the two accounts,
 * never written by hand for an action. An empty answer: it is not in the later one. What would tell an open mystery is
 * left out. Which disks and addresses a termination deletes and leaves, `leftoversOf` says.
 */
export function compare(before: Account, after: Account, id: InstanceId): readonly Became[] {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (!was || !now) return now ? born(after, now) : []
  const both = [...new Set([...belongings(before, was), ...belongings(after, now)])]
  const answers: readonly Answer[] = [
    turned('state', shownState(was), shownState(now)),
    unlike('name', nameOf(was), nameOf(now)),
    turned('type', was.type, now.type),
    turned('publicIp', publicIpOf(before, was), publicIpOf(after, now)),
    turned('elasticIp', elasticOf(before, id)?.publicIp, elasticOf(after, id)?.publicIp),
    unlike('interfaces', furtherAddresses(before, was), furtherAddresses(after, now)),
    turned('host', was.hostId, now.hostId),
    ...inside(before, after, id),
    filesOf(before, after, id),
    ...disks(before, after, was, now),
    privateIpOf(was, now),
    ...settings(was, now),
    ...watched(before, after, id),
    { aspect: 'id', kind: 'kept' },
    // what comes or goes may have cost already, or still do: the same things are counted at both moments
    turned('perHour', ratesOf(before, both), ratesOf(after, both)),
  ]
  return answers.flatMap((answer) => answer ?? [])
}

/** The aspects that a new instance came with. */
function born(account: Account, instance: Instance): readonly Became[] {
  const gained = (aspect: Aspect, now: string | number | undefined): readonly Became[] =>
    now === undefined ? [] : [{ aspect, kind: 'gained', now }]
  return [
    ...gained('state', shownState(instance)),
    ...gained('type', instance.type),
    ...gained('host', instance.hostId),
    ...gained('privateIp', instance.privateIp),
    ...gained('publicIp', publicIpOf(account, instance)),
    ...gained('volumes', instance.volumeIds.length),
    ...gained('perHour', costPerHour(account, instance)),
  ]
}

function turned(aspect: Aspect, was: string | number | undefined, now: string | number | undefined): Answer {
  if (was === undefined && now === undefined) return undefined
  return was === now ? { aspect, kind: 'kept' } : { aspect, kind: 'changed', was: was ?? '', now: now ?? '' }
}

/** The same where staying as it was is nothing to tell. */
const unlike = (aspect: Aspect, was: string | undefined, now: string | undefined): Answer =>
  was === now ? undefined : turned(aspect, was, now)

/** The aspects of the inside of an instance; a mystery that came between the two keeps its traces to itself. */
function inside(before: Account, after: Account, id: InstanceId): readonly Answer[] {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (!was || !now) return []
  if (!isVeiled(after, now))
    return [
      ramOf(before, after, id),
      storeOf(before, after, id),
      unlike('faults', faultsShown(before, was), faultsShown(after, now)),
    ]
  return isVeiled(before, was) ? [ramOf(before, after, id), storeOf(before, after, id)] : []
}

/** RAM is the same as long as the OS in it was booted once. */
function ramOf(before: Account, after: Account, id: InstanceId): Answer {
  const was = get(before.guests, id)
  const now = get(after.guests, id)
  if (was?.bootedAt === undefined) return undefined
  return { aspect: 'ram', kind: now?.bootedAt === was.bootedAt ? 'kept' : 'lost' }
}

/** The disks of a host are its own: another start or another host comes with others, and with empty ones. */
function storeOf(before: Account, after: Account, id: InstanceId): Answer {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (was?.hostId === undefined || findType(was.type)?.instanceStoreGB === undefined) return undefined
  const same = now?.hostId === was.hostId && now.starts === was.starts
  const files = get(after.guests, id)?.storeFiles ?? {}
  const kept = same && holds(files, get(before.guests, id)?.storeFiles ?? {})
  return { aspect: 'store', kind: kept ? 'kept' : 'lost' }
}

/** Files on the volumes that were there before: kept while they can be read on whatever volume is left. */
function filesOf(before: Account, after: Account, id: InstanceId): Answer {
  const volumes = get(before.instances, id)?.volumeIds ?? []
  if (volumes.length === 0) return undefined
  const lost = volumes.filter((volume) => {
    const now = get(after.volumes, volume)
    return now === undefined || !holds(now.files, get(before.volumes, volume)?.files ?? {})
  })
  if (lost.length === 0) return { aspect: 'files', kind: 'kept' }
  const [first] = lost
  const root = get(before.instances, id)?.rootDeviceName
  const onlyRoot =
    lost.length === 1 &&
    volumes.length > 1 &&
    first !== undefined &&
    get(before.volumes, first)?.attachment?.deviceName === root
  return { aspect: 'files', kind: 'lost', ...(onlyRoot && { only: 'root' }) }
}

const holds = (now: Files, was: Files) => Object.entries(was).every(([path, text]) => now[path] === text)

/** The volumes that came and those that were taken off; two that are as many may be others. */
function disks(before: Account, after: Account, was: Instance, now: Instance): readonly Answer[] {
  // what a termination did to them is another list
  if (now.state === 'terminated') return []
  const [had, has] = [volumesOf(before, was), volumesOf(after, now)].map((volumes) => volumes.map(({ id }) => id))
  const came = has?.filter((id) => !had?.includes(id)) ?? []
  const left = had?.filter((id) => !has?.includes(id)) ?? []
  if (came.length === 0 && left.length === 0) return had?.length === 0 ? [] : [{ aspect: 'volumes', kind: 'kept' }]
  return [
    came.length > 0 ? { aspect: 'attached', kind: 'gained', now: came.join(', ') } : undefined,
    left.length > 0 ? { aspect: 'detached', kind: 'changed', was: left.join(', '), now: '' } : undefined,
  ]
}

/** A terminated instance has lost its network card, and the address with it. */
function privateIpOf(was: Instance, now: Instance): Answer {
  if (was.state === 'terminated') return undefined
  return now.state === 'terminated'
    ? { aspect: 'privateIp', kind: 'lost' }
    : turned('privateIp', was.privateIp, now.privateIp)
}

const settings = (was: Instance, now: Instance): readonly Answer[] =>
  settingNames.map((name) => unlike(name, wordOf(was[name]), wordOf(now[name])))

function watched(before: Account, after: Account, id: InstanceId): readonly Answer[] {
  return [
    turned('checks', checksOf(before, id), checksOf(after, id)),
    turned('alarms', worstOf(before, id), worstOf(after, id)),
  ]
}

/** `passed/made`, or that they are not in yet; nothing where nothing is checked. */
export function checksOf(account: Account, id: InstanceId): string | undefined {
  const checks = get(account.checks, id)
  if (!checks) return undefined
  const made = [checks.system, checks.instance, checks.ebs].filter((reach) => reach !== undefined)
  if (made.includes('initializing')) return 'initializing'
  return `${made.filter((reach) => reach === 'passed').length}/${made.length}`
}

const worstFirst = ['ALARM', 'INSUFFICIENT_DATA', 'OK'] as const

/** The worst state of the alarms that watch it. */
export function worstOf(account: Account, id: InstanceId): string | undefined {
  const names = get(account.watchers, id)?.names ?? []
  const states = names.map((name) => get(account.alarms, name)?.state)
  return worstFirst.find((state) => states.includes(state))
}

/** The ids of an instance and of what belongs to it and may cost something: its disks, its Elastic IP. */
const belongings = (account: Account, { id, volumeIds }: Instance): readonly string[] => {
  const elastic = elasticOf(account, id)
  return [id, ...volumeIds, ...(elastic ? [elastic.allocationId] : [])]
}

/** Dollars an hour of an instance with its disks and its Elastic IP. */
export const costPerHour = (account: Account, instance: Instance): number =>
  ratesOf(account, belongings(account, instance))
