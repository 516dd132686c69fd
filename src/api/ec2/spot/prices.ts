import type { DescribeSpotPriceHistoryResult } from '@aws-sdk/client-ec2'
import { findType, instanceTypes, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { asPrice, exampleSpotPrice } from '#facts/spotPrice.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, matches, paths } from '../../filters.ts'
import { list as listOf, text, time, type Values } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

const says = paths({
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  'instance-type': 'InstanceType',
  'product-description': 'ProductDescription',
  'spot-price': 'SpotPrice',
  timestamp: 'Timestamp',
})

/** Types that are told of where nobody names one: a page full. */
const usual = ['t3.micro', 't3.small', 't4g.micro', 'm5.large', 'c5.large']

/** The types that a filter names, or a pattern of it fits. */
function namedIn(wanted: Values<{ Filters: typeof filters }>['Filters']): readonly string[] | undefined {
  const values = wanted?.find(({ Name }) => Name === 'instance-type')?.Values
  if (!values) return undefined
  const fits = ({ name }: { readonly name: string }) => values.some((value) => matches(name, value))
  return instanceTypes()
    .filter(fits)
    .map(({ name }) => name)
}

/** Spot prices as AWS would list them; here each is an example, the same in each zone and at all times. */
export const DescribeSpotPriceHistory = read({
  params: {
    AvailabilityZone: text(),
    AvailabilityZoneId: text(),
    InstanceTypes: listOf(text()),
    ProductDescriptions: listOf(text()),
    StartTime: time(),
    EndTime: time(),
    Filters: filters,
  },
  pages: { list: 'SpotPriceHistory', size: 'MaxResults', least: 1, most: 1000 },
  answer({ account, params }): Wire<DescribeSpotPriceHistoryResult> | Refusal {
    const {
      Filters: wanted,
      InstanceTypes: types = namedIn(wanted) ?? usual,
      ProductDescriptions: products = [],
      AvailabilityZone: only,
      AvailabilityZoneId: onlyId,
    } = params
    const isLinux = products.length === 0 || products.some((one) => /^Linux\/UNIX/.test(one))
    const all = types.flatMap((name) => {
      const type = findType(name)
      const price = exampleSpotPrice(name, account.region)
      if (!type || price === undefined || !isLinux) return []
      const offered = zonesOffering(type, account.region)
      return regions[account.region].zones
        .filter(
          (zone) => offered.includes(zone.id) && (only ?? zone.name) === zone.name && (onlyId ?? zone.id) === zone.id,
        )
        .map((zone) => ({
          AvailabilityZone: zone.name,
          AvailabilityZoneId: zone.id,
          InstanceType: type.name as never,
          ProductDescription: 'Linux/UNIX' as const,
          SpotPrice: asPrice(price),
          Timestamp: iso(account.startedAt),
        }))
    })
    const found = filtered(all, wanted, { says })
    return isRefusal(found) ? found : { SpotPriceHistory: found }
  },
})
