import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from './account.ts'
import { dollarsPerHour } from './bill/amount.ts'
import type { Files } from './guest/guest.ts'
import type { Instance } from './instances/instance.ts'
import { elasticOf, publicIpOf } from './network/read.ts'
import { shownState } from './instances/read.ts'
import { volumesOf } from './volumes/read.ts'

export type Aspect =
  | 'state'
  | 'type'
  | 'publicIp'
  | 'host'
  | 'ram'
  | 'store'
  | 'files'
  | 'volumes'
  | 'privateIp'
  | 'id'
  | 'perHour'
  | 'deleted'
  | 'left'

/** What became of one aspect of an instance between two accounts. */
export type Became =
  | { readonly aspect: Aspect; readonly kind: 'changed'; readonly was: string | number; readonly now: string | number }
  | { readonly aspect: Aspect; readonly kind: 'gained'; readonly now: string | number }
  | { readonly aspect: Aspect; readonly kind: 'kept' | 'lost' }

/**
 * What changed, what was kept and what was lost of an instance between two moments: read from the two accounts, never
 * written by hand for an action. An empty answer: it is not in both.
 */
export function compare(before: Account, after: Account, id: InstanceId): readonly Became[] {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (!was || !now) return now ? born(after, now) : []
  const gone = now.state === 'terminated'
  const both = [...new Set([...belongings(before, was), ...belongings(after, now)])]
  const answers: readonly (Became | undefined)[] = [
    turned('state', shownState(was), shownState(now)),
    turned('type', was.type, now.type),
    turned('publicIp', publicIpOf(before, was), publicIpOf(after, now)),
    turned('host', was.hostId, now.hostId),
    ramOf(before, after, id),
    storeOf(before, after, id),
    filesOf(before, after, id),
    ...(gone
      ? remains(before, after, was)
      : [turned('volumes', volumesOf(before, was).length, volumesOf(after, now).length)]),
    gone ? { aspect: 'privateIp', kind: 'lost' } : turned('privateIp', was.privateIp, now.privateIp),
    { aspect: 'id', kind: 'kept' },
    turned('perHour', perHour(before, belongings(before, was)), perHour(after, both)),
  ]
  return answers.flatMap((answer) => answer ?? [])
}

/** What a new instance came with. */
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
    ...gained('perHour', perHour(account, belongings(account, instance))),
  ]
}

function turned(
  aspect: Aspect,
  was: string | number | undefined,
  now: string | number | undefined,
): Became | undefined {
  if (was === undefined && now === undefined) return undefined
  return was === now ? { aspect, kind: 'kept' } : { aspect, kind: 'changed', was: was ?? '', now: now ?? '' }
}

/** RAM is the same as long as the OS in it was booted once. */
function ramOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const was = get(before.guests, id)
  const now = get(after.guests, id)
  if (was?.bootedAt === undefined) return undefined
  return { aspect: 'ram', kind: now?.bootedAt === was.bootedAt ? 'kept' : 'lost' }
}

function storeOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const was = get(before.guests, id)?.storeFiles
  const now = get(after.guests, id)?.storeFiles
  const type = get(before.instances, id)?.type
  if (!was || findType(type ?? '')?.instanceStoreGB === undefined) return undefined
  return { aspect: 'store', kind: holds(now ?? {}, was) ? 'kept' : 'lost' }
}

/** Files on the volumes that were there before: kept while they can be read on whatever volume is left. */
function filesOf(before: Account, after: Account, id: InstanceId): Became | undefined {
  const volumes = get(before.instances, id)?.volumeIds ?? []
  if (volumes.length === 0) return undefined
  const kept = volumes.every((volume) => {
    const now = get(after.volumes, volume)
    return now !== undefined && holds(now.files, get(before.volumes, volume)?.files ?? {})
  })
  return { aspect: 'files', kind: kept ? 'kept' : 'lost' }
}

const holds = (now: Files, was: Files) => Object.entries(was).every(([path, text]) => now[path] === text)

/** What belongs to an instance and may cost something: itself, its disks, its Elastic IP. */
const belongings = (account: Account, { id, volumeIds }: Instance): readonly string[] => [
  id,
  ...volumeIds,
  ...(elasticOf(account, id) ? [elasticOf(account, id)?.allocationId ?? ''] : []),
]

/** Dollars an hour of an instance with its disks and its Elastic IP. */
export const costPerHour = (account: Account, instance: Instance): number =>
  perHour(account, belongings(account, instance))

/** Dollars an hour of these things. */
function perHour(account: Account, ids: readonly string[]): number {
  const sum = ids
    .flatMap((one) => get(account.meters, one)?.lines ?? [])
    .reduce((all, line) => {
      const open = get(account.bill, line)
      return all + (open ? dollarsPerHour(open) : 0)
    }, 0)
  // billionths, so that the order of adding makes no difference
  return Math.round(sum * 1e9) / 1e9
}

/** After a termination: which disks went with it, and what is left and goes on costing. */
function remains(before: Account, after: Account, was: Instance): readonly (Became | undefined)[] {
  const gone = was.volumeIds.filter((id) => !get(after.volumes, id))
  const address = elasticOf(before, was.id)
  const left = [
    ...was.volumeIds.filter((id) => get(after.volumes, id)),
    ...(address && get(after.addresses, address.allocationId) ? [address.publicIp] : []),
  ]
  return [
    gone.length > 0 ? { aspect: 'deleted', kind: 'gained', now: gone.join(', ') } : undefined,
    left.length > 0 ? { aspect: 'left', kind: 'gained', now: left.join(', ') } : undefined,
  ]
}
