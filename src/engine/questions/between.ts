import { list, type Table } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { costBetween } from '../observers/bill/amount.ts'
import type { Alarm } from '../messages/alarms/alarm.ts'
import type { History } from '../history/history.ts'
import type { Image } from '../world/images/image.ts'
import type { Instance } from '../world/instances/instance.ts'
import { shownState } from '../world/instances/read.ts'
import type { Address } from '../world/network/network.ts'
import type { Snapshot } from '../world/snapshots/snapshot.ts'
import type { Volume } from '../world/volumes/volume.ts'
import { attachmentsOf } from '../world/volumes/read.ts'

/** A thing of the account at two moments: without `was` it came between them, without `now` it went. */
export interface Pair<V> {
  readonly was?: V | undefined
  readonly now?: V | undefined
}

/** The differences of the whole account between two moments. */
export interface Between {
  readonly instances: readonly Pair<Instance>[]
  readonly volumes: readonly Pair<Volume>[]
  readonly snapshots: readonly Pair<Snapshot>[]
  readonly images: readonly Pair<Image>[]
  readonly addresses: readonly Pair<Address>[]
  readonly alarms: readonly Pair<Alarm>[]
  /** how many arrived between the two */
  readonly messages: number
  /** US dollars that the time between the two cost */
  readonly cost: number
}

/** Compares the account at two moments of one story. What is passed in between and undone again is not told. */
export function between(from: History, to: History): Between {
  const [before, after] = [from.account, to.account]
  return {
    instances: pairs(before.instances, after.instances, (one) => `${shownState(one)} ${one.type}`),
    volumes: pairs(before.volumes, after.volumes, volumeLook),
    snapshots: pairs(before.snapshots, after.snapshots, (one) => one.state),
    images: pairs(before.images, after.images, (one) => one.state).flatMap(registered),
    addresses: pairs(before.addresses, after.addresses, (one) => one.instanceId ?? ''),
    alarms: pairs(before.alarms, after.alarms, (one) => one.state),
    messages: arrivedIn(after, from.now),
    cost: costBetween(list(after.bill), from.now, to.now),
  }
}

/** A deregistered image is only a row that instances still name. */
function registered({ was, now }: Pair<Image>): readonly Pair<Image>[] {
  const there = (image: Image | undefined) => (image?.state === 'deregistered' ? undefined : image)
  const pair = { was: there(was), now: there(now) }
  return pair.was || pair.now ? [pair] : []
}

const volumeLook = (volume: Volume) =>
  [volume.sizeGiB, volume.type, ...attachmentsOf(volume).map(({ instanceId }) => instanceId)].join(' ')

/** The pairs that came, went, or look different, in the order in which they came. */
function pairs<V extends { readonly id: string } | Alarm | Address>(
  before: Table<V>,
  after: Table<V>,
  look: (one: V) => string,
): readonly Pair<V>[] {
  if (before === after) return []
  const had = new Map(list(before).map((one) => [keyOf(one), one]))
  const has = new Map(list(after).map((one) => [keyOf(one), one]))
  return [...new Set([...had.keys(), ...has.keys()])]
    .map((key) => ({ was: had.get(key), now: has.get(key) }))
    .filter(({ was, now }) => !was || !now || look(was) !== look(now))
}

function keyOf(one: { readonly id: string } | Alarm | Address): string {
  if ('allocationId' in one) return one.allocationId
  return 'arn' in one ? one.arn : one.id
}

const arrivedIn = ({ messages }: Account, from: number) =>
  list(messages).filter(({ arrivedAt }) => arrivedAt !== undefined && arrivedAt > from).length
