import type { Request } from '#api/answer.ts'
import { type RegionName, regions } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'

/** Parameters by which a launch says where it wants to be. */
const saysWhere = ['SubnetId', 'NetworkInterfaces', 'LaunchTemplate'] as const

/**
 * The same request for the Region's first zone, where it leaves the zone to AWS, which may choose any. Suites create a volume
 * in `us-east-1a` and attach it to an instance of which they said nothing. Undefined where the request says a place.
 */
export function inFirstZone(region: RegionName, { action, params = {}, from }: Request): Request | undefined {
  const zone = regions[region].zones[0]?.name
  if (
    action === 'CreateSubnet' &&
    params['AvailabilityZone'] === undefined &&
    params['AvailabilityZoneId'] === undefined
  )
    return { action, from, params: { ...params, AvailabilityZone: zone } }
  if (action !== 'RunInstances' || saysWhere.some((name) => params[name] !== undefined)) return undefined
  const { Placement: placement = {} } = params
  if (!isRecord(placement) || placement['AvailabilityZone'] !== undefined) return undefined
  if (placement['AvailabilityZoneId'] !== undefined) return undefined
  return { action, from, params: { ...params, Placement: { ...placement, AvailabilityZone: zone } } }
}
