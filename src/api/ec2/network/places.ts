import type {
  AvailabilityZone,
  DescribeAvailabilityZonesResult,
  DescribeRegionsResult,
  Region as SdkRegion,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import { regions, type Zone } from '#facts/regions.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { flag, list as listOf, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

/**
 * A zone as DescribeAvailabilityZones answers it. As recorded of us-east-1 in 2025: all zones of a Region are in its
 * first zone group.
 */
const wireZone = ({ region }: Account, zone: Zone): Wire<AvailabilityZone> => ({
  GroupLongName: `${regions[region].title} 1`,
  GroupName: `${region}-zg-1`,
  Messages: [],
  NetworkBorderGroup: region,
  OptInStatus: 'opt-in-not-required',
  RegionName: region,
  State: 'available',
  ZoneId: zone.id,
  ZoneName: zone.name,
  ZoneType: 'availability-zone',
})

const zoneSays = paths({
  'group-long-name': 'GroupLongName',
  'group-name': 'GroupName',
  message: 'Messages.Message',
  'opt-in-status': 'OptInStatus',
  'parent-zone-id': 'ParentZoneId',
  'parent-zone-name': 'ParentZoneName',
  'region-name': 'RegionName',
  state: 'State',
  'zone-id': 'ZoneId',
  'zone-name': 'ZoneName',
  'zone-type': 'ZoneType',
})

export const DescribeAvailabilityZones = read({
  params: { ZoneNames: listOf(text()), ZoneIds: listOf(text()), AllAvailabilityZones: flag(), Filters: filters },
  answer({ account, params }): Wire<DescribeAvailabilityZonesResult> | Refusal {
    const { ZoneNames: names = [], ZoneIds: ids = [] } = params
    const all = regions[account.region].zones
    const unknown =
      names.find((one) => !all.some(({ name }) => name === one)) ?? ids.find((one) => !all.some(({ id }) => id === one))
    if (unknown !== undefined)
      return refusal('InvalidParameterValue', `Invalid availability zones: [${shown(unknown)}]`)
    const named = all.filter(
      ({ id, name }) => (names.length === 0 || names.includes(name)) && (ids.length === 0 || ids.includes(id)),
    )
    const found = filtered(
      named.map((zone) => wireZone(account, zone)),
      params.Filters,
      { says: zoneSays },
    )
    return isRefusal(found) ? found : { AvailabilityZones: found }
  },
})

const wireRegions: readonly Wire<SdkRegion>[] = Object.values(regions).map(({ name }) => ({
  Endpoint: `ec2.${name}.amazonaws.com`,
  OptInStatus: 'opt-in-not-required',
  RegionName: name,
}))

const regionSays = paths({ endpoint: 'Endpoint', 'opt-in-status': 'OptInStatus', 'region-name': 'RegionName' })

/** The Regions that the playground has; AWS has many more. */
export const DescribeRegions = read({
  params: { RegionNames: listOf(text()), AllRegions: flag(), Filters: filters },
  answer({ params: { RegionNames: names = [], Filters } }): Wire<DescribeRegionsResult> | Refusal {
    const unknown = names.find((one) => !wireRegions.some(({ RegionName: name }) => name === one))
    if (unknown !== undefined) return refusal('InvalidParameterValue', `Invalid region(s) specified: ${shown(unknown)}`)
    const named = wireRegions.filter(({ RegionName: name = '' }) => names.length === 0 || names.includes(name))
    const found = filtered(named, Filters, { says: regionSays })
    return isRefusal(found) ? found : { Regions: found }
  },
})
