import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { cloudWatchId } from '../observers/bill/bill.ts'
import { dollarsPerHour } from '../observers/bill/amount.ts'
import { ratesOf } from '../observers/bill/rates.ts'
import { findInterface, furtherOn, primaryOf } from '../world/interfaces/read.ts'
import { elasticOf } from '../world/network/read.ts'

/**
 * A leftover, something that an instance had: US dollars an hour are what it costs now, or cost before it was deleted.
 */
export type Leftover =
  | {
      readonly of: 'volume'
      readonly id: string
      readonly sizeGiB: number
      readonly type: string
      readonly perHour: number
    }
  | { readonly of: 'snapshot'; readonly id: string; readonly sizeGiB: number; readonly perHour: number }
  | { readonly of: 'address' | 'mapped' | 'interface' | 'alarm'; readonly id: string; readonly perHour: number }
  /** the disks of the host */
  | { readonly of: 'store'; readonly id: string; readonly perHour: number }

export interface Leftovers {
  /** gone with the instance */
  readonly deleted: readonly Leftover[]
  /** still there: its disks, their snapshots, its Elastic IPs, interfaces that were to stay, and the alarms that watch nothing any more */
  readonly left: readonly Leftover[]
}

/**
 * The leftovers of a termination between two moments, and what it deleted, read from the two accounts; also from a
 * rehearsed one. Undefined when the instance has not become `terminated` between them.
 */
export function leftoversOf(before: Account, after: Account, id: InstanceId): Leftovers | undefined {
  const was = get(before.instances, id)
  const now = get(after.instances, id)
  if (!was || was.state === 'terminated' || (now && now.state !== 'terminated')) return undefined
  const volumes = was.volumeIds.flatMap((one) => get(before.volumes, one) ?? [])
  const address = elasticOf(before, id)
  const cards = [primaryOf(before, was), ...furtherOn(before, id)].map((one) => one.id)
  const mapped = list(before.addresses).filter(({ at }) => at !== undefined && cards.includes(at.interfaceId))
  const store = findType(was.type)?.instanceStoreGB !== undefined
  const volume = (account: Account, one: (typeof volumes)[number]): Leftover => {
    const { sizeGiB, type } = get(account.volumes, one.id) ?? one
    return { of: 'volume', id: one.id, sizeGiB, type, perHour: ratesOf(account, [one.id]) }
  }
  const isLeft = (one: string) => get(after.volumes, one) !== undefined
  return {
    deleted: [
      ...volumes.filter((one) => !isLeft(one.id)).map((one) => volume(before, one)),
      ...(store && was.hostId !== undefined ? [{ of: 'store', id: was.type, perHour: 0 } as const] : []),
    ],
    left: [
      ...volumes.filter((one) => isLeft(one.id)).map((one) => volume(after, one)),
      ...list(after.snapshots)
        .filter(({ volumeId }) => was.volumeIds.includes(volumeId))
        .map((one) => ({ of: 'snapshot' as const, ...one, perHour: ratesOf(after, [one.id]) }))
        .map(({ of, id: snapshot, sizeGiB, perHour }) => ({ of, id: snapshot, sizeGiB, perHour })),
      ...(address && get(after.addresses, address.allocationId)
        ? [
            {
              of: get(after.addresses, address.allocationId)?.at ? ('mapped' as const) : ('address' as const),
              id: address.publicIp,
              perHour: ratesOf(after, [address.allocationId]),
            },
          ]
        : []),
      ...mapped.flatMap(({ allocationId, publicIp }) => {
        const still = get(after.addresses, allocationId)
        const of = still?.associationId === undefined ? ('address' as const) : ('mapped' as const)
        return still ? [{ of, id: publicIp, perHour: ratesOf(after, [allocationId]) }] : []
      }),
      ...cards.flatMap((one) => (findInterface(after, one) ? [{ of: 'interface' as const, id: one, perHour: 0 }] : [])),
      ...(get(after.watchers, id)?.names ?? []).map((name) => ({
        of: 'alarm' as const,
        id: name,
        perHour: dollarsPerHourOfAlarm(after),
      })),
    ],
  }
}

/** The US dollars an hour that one alarm less would save: 0 while there are no more of them than are free. */
export function dollarsPerHourOfAlarm(account: Account): number {
  const lines = get(account.meters, cloudWatchId)?.lines ?? []
  const line = lines.map((one) => get(account.bill, one)).find((one) => one?.item === 'alarm')
  return line && line.quantity > 0 ? dollarsPerHour({ ...line, quantity: 1 }) : 0
}
