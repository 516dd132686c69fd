import { findType } from '#facts/catalogue.ts'
import { findVolumeType, snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { prices } from '#facts/prices.ts'
import { drop, get, put } from '#lib/table.ts'
import type { AllocationId, InstanceId, VolumeId } from '#lib/brand.ts'
import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import { storedMiB } from '../volumes/stored.ts'
import type { BillLine } from './bill.ts'

type Cost = Pick<BillLine, 'item' | 'what' | 'price' | 'per' | 'quantity' | 'minimumSeconds'>

/** Opens and closes bill lines so that exactly what costs something now has an open one. */
export function settleBill(before: Account, resources: readonly string[], event: Event): Account {
  let account = before
  for (const id of resources) account = settleOne(account, id, event)
  return account
}

function settleOne(before: Account, id: string, event: Event): Account {
  const row = get(before.meters, id)
  const costs = costsOf(before, id)
  if (!row && costs.length === 0) return before
  let account = before
  const open = (row?.lines ?? []).filter((lineId) => {
    const line = get(account.bill, lineId)
    if (!line || costs.some((cost) => same(cost, line))) return line !== undefined
    account = { ...account, bill: put(account.bill, lineId, { ...line, to: event.at, closed: event.id }) }
    return false
  })
  for (const cost of costs) {
    if (open.some((lineId) => same(cost, get(account.bill, lineId)))) continue
    const lineId = `line-${account.bill.next}`
    const line: BillLine = { id: lineId, resourceId: id, ...cost, from: event.at, opened: event.id }
    account = { ...account, bill: put(account.bill, lineId, line) }
    open.push(lineId)
  }
  const meters = open.length > 0 ? put(account.meters, id, { lines: open }) : drop(account.meters, id)
  return { ...account, meters }
}

const same = (cost: Cost, line: Cost | undefined) =>
  line !== undefined && cost.item === line.item && cost.what === line.what && cost.quantity === line.quantity

function costsOf(account: Account, id: string): readonly Cost[] {
  if (id.startsWith('i-')) return costsOfInstance(account, id as InstanceId)
  if (id.startsWith('vol-')) return costsOfVolume(account, id as VolumeId)
  if (id.startsWith('snap-')) return costsOfSnapshot(account, id)
  const address = get(account.addresses, id as AllocationId)
  return address ? [addressCost(account, address.publicIp)] : []
}

function costsOfInstance(account: Account, id: InstanceId): readonly Cost[] {
  const instance = get(account.instances, id)
  if (!instance) return []
  // a hibernating instance is billed until it has stopped, a stopping one is not (UG ec2-instance-lifecycle)
  const used = instance.state === 'running' || (instance.state === 'stopping' && instance.ending === 'hibernate')
  const price = findType(instance.type)?.onDemandMicroUsdPerHour[account.region]
  return [
    ...(used
      ? [{ item: 'instance', what: instance.type, price, per: 'hour', quantity: 1, minimumSeconds: 60 } as const]
      : []),
    ...(instance.publicIp ? [addressCost(account, instance.publicIp)] : []),
  ]
}

function addressCost(account: Account, publicIp: string): Cost {
  const nano = prices.publicIpv4PerHour.nanoUsd[account.region]
  const price = nano === undefined ? undefined : nano / 1000
  return { item: 'address', what: publicIp, price, per: 'hour', quantity: 1, minimumSeconds: 0 }
}

/** Standard tier, from when the copy is complete; no source names a shortest time. */
function costsOfSnapshot(account: Account, id: string): readonly Cost[] {
  const snapshot = get(account.snapshots, id)
  const mib = snapshot?.state === 'completed' ? storedMiB(account, snapshot) : 0
  if (mib === 0) return []
  const price = snapshotMicroUsdPerGbMonth[account.region]
  return [{ item: 'snapshot', what: 'standard', price, per: 'month', quantity: mib / 1024, minimumSeconds: 0 }]
}

function costsOfVolume(account: Account, id: VolumeId): readonly Cost[] {
  const row = get(account.volumes, id)
  const modification = get(account.modifications, id)
  // what is asked for is billed from the request on, before it is there (UG requesting-ebs-volume-modifications)
  const volume = row && modification?.state === 'modifying' ? modification.target : row
  const type = volume && findVolumeType(volume.type)
  if (!volume || !type) return []
  const shared = { what: volume.type, per: 'month', minimumSeconds: 60 } as const
  const tiers = (item: 'iops' | 'throughput', amount: number | undefined, of: typeof type.microUsdPerIopsMonth) =>
    of.flatMap((tier, i): readonly Cost[] => {
      const quantity = Math.min(amount ?? 0, of[i + 1]?.above ?? Infinity) - tier.above
      const what = `${volume.type} > ${tier.above}`
      return quantity > 0 ? [{ ...shared, item, what, quantity, price: tier.microUsd[account.region] }] : []
    })
  return [
    { ...shared, item: 'volume', quantity: volume.sizeGiB, price: type.microUsdPerGbMonth[account.region] },
    ...tiers('iops', volume.iops, type.microUsdPerIopsMonth),
    ...tiers('throughput', volume.throughput, type.microUsdPerMiBpsMonth),
  ]
}
