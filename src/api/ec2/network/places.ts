import type {
  AvailabilityZone,
  DescribeAvailabilityZonesResult,
  DescribeRegionsResult,
  Region as SdkRegion,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { isRefusal, type Refusal, refusal } from '#facts/errors.ts'
import { optInRegions } from '#facts/optInRegions.ts'
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

const regionOf = (name: string, OptInStatus: string): Wire<SdkRegion> => ({
  Endpoint: `ec2.${name}.amazonaws.com`,
  OptInStatus,
  RegionName: name,
})

/** The Regions that every account has. */
const enabledRegions = Object.keys(regions).map((name) => regionOf(name, 'opt-in-not-required'))

/** The Regions that an account has to ask for first; this one never did. */
const otherRegions = optInRegions.map((name) => regionOf(name, 'not-opted-in'))

const regionSays = paths({ endpoint: 'Endpoint', 'opt-in-status': 'OptInStatus', 'region-name': 'RegionName' })

export const DescribeRegions = read({
  params: { RegionNames: listOf(text()), AllRegions: flag(), Filters: filters },
  answer({ params: { RegionNames: names = [], AllRegions, Filters } }): Wire<DescribeRegionsResult> | Refusal {
    const every = [...enabledRegions, ...otherRegions]
    const unknown = names.find((one) => !every.some(({ RegionName: name }) => name === one))
    if (unknown !== undefined) return refusal('InvalidParameterValue', `Invalid region(s) specified: ${shown(unknown)}`)
    const asked = AllRegions ? every : enabledRegions
    const named = names.length === 0 ? asked : every.filter(({ RegionName: name = '' }) => names.includes(name))
    const found = filtered(named, Filters, { says: regionSays })
    return isRefusal(found) ? found : { Regions: found }
  },
})
