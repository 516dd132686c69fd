import type { DescribeSpotPriceHistoryResult } from '@aws-sdk/client-ec2'
import { findType, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { asPrice, exampleSpotPrice } from '#facts/spotPrice.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { list as listOf, text, time } from '../../params.ts'
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
      InstanceTypes: types = usual,
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
    const found = filtered(all, params.Filters, { says })
    return isRefusal(found) ? found : { SpotPriceHistory: found }
  },
})
