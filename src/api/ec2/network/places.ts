import type {
  AvailabilityZone,
  DescribeAvailabilityZonesResult,
  DescribeRegionsResult,
  DescribeSubnetsResult,
  DescribeVpcsResult,
  Region as SdkRegion,
  Subnet as SdkSubnet,
  Vpc,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { type Subnet, subnets, vpcId } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { regions, type Zone } from '#facts/regions.ts'
import { hex } from '#lib/chance.ts'
import { list } from '#lib/table.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { flag, list as listOf, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

/** AWS keeps the first four addresses of a subnet and the last. */
const usableAddresses = 4096 - 5

const wireSubnet = (account: Account, subnet: Subnet): Wire<SdkSubnet> => ({
  AssignIpv6AddressOnCreation: false,
  AvailabilityZone: subnet.zone,
  AvailabilityZoneId: subnet.zoneId,
  AvailableIpAddressCount:
    usableAddresses -
    list(account.instances).filter(({ state, subnetId }) => state !== 'terminated' && subnetId === subnet.id).length,
  CidrBlock: subnet.cidr,
  DefaultForAz: true,
  EnableDns64: false,
  Ipv6CidrBlockAssociationSet: [],
  Ipv6Native: false,
  MapCustomerOwnedIpOnLaunch: false,
  MapPublicIpOnLaunch: true,
  OwnerId: account.accountId,
  PrivateDnsNameOptionsOnLaunch: {
    EnableResourceNameDnsAAAARecord: false,
    EnableResourceNameDnsARecord: false,
    HostnameType: 'ip-name',
  },
  State: 'available',
  SubnetArn: `arn:aws:ec2:${account.region}:${account.accountId}:subnet/${subnet.id}`,
  SubnetId: subnet.id,
  VpcId: vpcId(account),
})

const subnetSays: Sayings<Wire<SdkSubnet>> = {
  'availability-zone': (one) => [one.AvailabilityZone],
  'availability-zone-id': (one) => [one.AvailabilityZoneId],
  'cidr-block': (one) => [one.CidrBlock],
  'default-for-az': (one) => [String(one.DefaultForAz)],
  state: (one) => [one.State],
  'subnet-id': (one) => [one.SubnetId],
  'vpc-id': (one) => [one.VpcId],
}

export const DescribeSubnets = read({
  params: { SubnetIds: listOf(text()), Filters: filters },
  answer({ account, params: { SubnetIds: ids = [], Filters } }): Wire<DescribeSubnetsResult> | Refusal {
    const all = subnets(account)
    const unknown = ids.find((one) => !all.some(({ id }) => id === one))
    if (unknown !== undefined) return refuse.noSuchSubnet(shown(unknown))
    const named = all.filter(({ id }) => ids.length === 0 || ids.includes(id))
    const found = filtered(
      named.map((subnet) => wireSubnet(account, subnet)),
      Filters,
      { says: subnetSays },
    )
    return isRefusal(found) ? found : { Subnets: found }
  },
})

const fixedId = (account: Account, prefix: string) => `${prefix}-0${hex(16, account.seed, `${prefix}/default`)}`

const wireVpc = (account: Account): Wire<Vpc> => ({
  CidrBlock: regions[account.region].vpcCidr,
  CidrBlockAssociationSet: [
    {
      AssociationId: fixedId(account, 'vpc-cidr-assoc'),
      CidrBlock: regions[account.region].vpcCidr,
      CidrBlockState: { State: 'associated' },
    },
  ],
  DhcpOptionsId: fixedId(account, 'dopt'),
  InstanceTenancy: 'default',
  IsDefault: true,
  OwnerId: account.accountId,
  State: 'available',
  VpcId: vpcId(account),
})

const vpcSays: Sayings<Wire<Vpc>> = {
  cidr: (one) => [one.CidrBlock],
  'is-default': (one) => [String(one.IsDefault)],
  isDefault: (one) => [String(one.IsDefault)],
  state: (one) => [one.State],
  'vpc-id': (one) => [one.VpcId],
}

export const DescribeVpcs = read({
  params: { VpcIds: listOf(text()), Filters: filters },
  answer({ account, params: { VpcIds: ids = [], Filters } }): Wire<DescribeVpcsResult> | Refusal {
    const unknown = ids.find((one) => one !== vpcId(account))
    if (unknown !== undefined) return refusal('InvalidVpcID.NotFound', `The vpc ID '${shown(unknown)}' does not exist`)
    const found = filtered([wireVpc(account)], Filters, { says: vpcSays })
    return isRefusal(found) ? found : { Vpcs: found }
  },
})

/** As recorded of us-east-1 in 2025: all zones of a Region are in its first zone group. */
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

const zoneSays: Sayings<Wire<AvailabilityZone>> = {
  'group-name': (one) => [one.GroupName],
  'opt-in-status': (one) => [one.OptInStatus],
  'region-name': (one) => [one.RegionName],
  state: (one) => [one.State],
  'zone-id': (one) => [one.ZoneId],
  'zone-name': (one) => [one.ZoneName],
  'zone-type': (one) => [one.ZoneType],
}

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

const regionSays: Sayings<Wire<SdkRegion>> = {
  endpoint: (one) => [one.Endpoint],
  'opt-in-status': (one) => [one.OptInStatus],
  'region-name': (one) => [one.RegionName],
}

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
