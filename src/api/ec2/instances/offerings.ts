import type { DescribeInstanceTypeOfferingsResult } from '@aws-sdk/client-ec2'
import { instanceTypes, zonesOffering } from '#facts/catalogue.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { oneOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

const says = paths({ 'instance-type': 'InstanceType', location: 'Location' })

/** The types that can be had in the Region, or in each of its zones: those that the playground has. */
export const DescribeInstanceTypeOfferings = read({
  params: { LocationType: oneOf(['region', 'availability-zone', 'availability-zone-id']), Filters: filters },
  pages: ec2Pages('InstanceTypeOfferings'),
  answer({ account: { region }, params }): Wire<DescribeInstanceTypeOfferingsResult> | Refusal {
    const { LocationType: by = 'region', Filters: wanted } = params
    const all = instanceTypes().flatMap((type) => {
      const offered = regions[region].zones.filter(({ id }) => zonesOffering(type, region).includes(id))
      const places = by === 'availability-zone' ? offered.map(({ name }) => name) : offered.map(({ id }) => id)
      const where = by === 'region' ? (offered.length > 0 ? [region] : []) : places
      return where.map((Location) => ({ InstanceType: type.name as 't3.micro', Location, LocationType: by }))
    })
    const found = filtered(all, wanted, { says })
    return isRefusal(found) ? found : { InstanceTypeOfferings: found }
  },
})
