import type { Account } from '#engine/account.ts'
import { type PriceTier, volumeTypes } from '#facts/disks.ts'
import { prices } from '#facts/prices.ts'
import type { RegionName } from '#facts/regions.ts'
import { exampleSpotPrice } from '#facts/spotPrice.ts'
import { imageOf, typeOf, whole } from './form.ts'
import type { Disk, Form } from './fields.ts'

/** Dollars an hour; undefined where no source gives a price, which is not the same as nothing. */
type Dollars = number | undefined

export interface FormPrice {
  readonly instance: Dollars
  /** undefined too when no public address is asked for */
  readonly address: Dollars
  readonly disks: Dollars
  readonly diskGiB: number
  readonly running: Dollars
  readonly stopped: Dollars
  readonly count: number
}

/** A billing month has 30 days of 24 hours, as in AWS's own example. */
const hoursPerMonth = 720
const perMonth = (microUsd: Dollars, quantity: number): Dollars =>
  microUsd === undefined ? undefined : (microUsd * quantity) / hoursPerMonth / 1e6

const sum = (parts: readonly Dollars[]): Dollars =>
  parts.reduce<Dollars>((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0)

/** The price of the form's instances, all of them together. */
export function priceOf(form: Form, account: Account): FormPrice {
  const { region } = account
  const count = whole(form.count) ?? 1
  const micro =
    form.spot === undefined ? typeOf(form).onDemandMicroUsdPerHour[region] : exampleSpotPrice(form.type, region)
  const nano = prices.publicIpv4PerHour.nanoUsd[region]
  const disks = [...(imageOf(form).rootDeviceType === 'ebs' ? [form.root] : []), ...form.data]
  const times = (dollars: Dollars) => (dollars === undefined ? undefined : dollars * count)
  const instance = times(micro === undefined ? undefined : micro / 1e6)
  const address = times(form.publicIp && nano !== undefined ? nano / 1e9 : undefined)
  const stored = times(sum(disks.map((disk) => diskPrice(disk, region))))
  return {
    instance,
    address,
    disks: stored,
    diskGiB: count * disks.reduce((all, disk) => all + (whole(disk.size) ?? 0), 0),
    running: sum([instance, form.publicIp ? address : 0, stored]),
    stopped: stored,
    count,
  }
}

function diskPrice(disk: Disk, region: RegionName): Dollars {
  const type = volumeTypes[disk.type]
  const tiers = (tiersOf: readonly PriceTier[], amount: number) =>
    tiersOf.map(({ above, microUsd }, i) => {
      const upTo = Math.min(amount, tiersOf[i + 1]?.above ?? Infinity)
      return upTo > above ? perMonth(microUsd[region], upTo - above) : 0
    })
  return sum([
    perMonth(type.microUsdPerGbMonth[region], whole(disk.size) ?? 0),
    ...tiers(type.microUsdPerIopsMonth, whole(disk.iops) ?? 0),
    ...tiers(type.microUsdPerMiBpsMonth, whole(disk.throughput) ?? 0),
  ])
}
