import { findType } from '#facts/catalogue.ts'
import { findVolumeType, snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { exampleSpotPrice } from '#facts/spotPrice.ts'
import { prices } from '#facts/prices.ts'
import type { AllocationId, InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { storedMiB } from '../../world/snapshots/stored.ts'
import { cloudWatchId, type Cost } from './bill.ts'
import { costsOfCloudWatch } from './cloudwatchCosts.ts'
import { creditCosts } from './creditCosts.ts'

/** The costs of a thing now. */
export function costsOf(account: Account, id: string): readonly Cost[] {
  if (id.startsWith('i-')) return costsOfInstance(account, id as InstanceId)
  if (id.startsWith('vol-')) return costsOfVolume(account, id as VolumeId)
  if (id.startsWith('snap-')) return costsOfSnapshot(account, id)
  if (id === cloudWatchId) return costsOfCloudWatch(account)
  const address = get(account.addresses, id as AllocationId)
  return address ? [addressCost(account, address.publicIp)] : []
}

function costsOfInstance(account: Account, id: InstanceId): readonly Cost[] {
  const instance = get(account.instances, id)
  if (!instance) return []
  // a hibernating instance is billed until it has stopped, a stopping one is not (UG ec2-instance-lifecycle)
  const used = instance.state === 'running' || (instance.state === 'stopping' && instance.ending === 'hibernate')
  const isSpot = instance.spotRequestId !== undefined
  const price = isSpot
    ? exampleSpotPrice(instance.type, account.region)
    : findType(instance.type)?.onDemandMicroUsdPerHour[account.region]
  const what = isSpot ? `${instance.type} Spot` : instance.type
  return [
    ...(used ? [{ item: 'instance', what, price, per: 'hour', quantity: 1, minimumSeconds: 60 } as const] : []),
    ...creditCosts(account, id),
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
