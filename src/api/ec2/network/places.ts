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
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
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

const subnetSays = paths({
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  'available-ip-address-count': 'AvailableIpAddressCount',
  'cidr-block': 'CidrBlock',
  'customer-owned-ipv4-pool': 'CustomerOwnedIpv4Pool',
  'default-for-az': 'DefaultForAz',
  'enable-dns64': 'EnableDns64',
  'enable-lni-at-device-index': 'EnableLniAtDeviceIndex',
  'ipv6-cidr-block-association.ipv6-cidr-block': 'Ipv6CidrBlockAssociationSet.Ipv6CidrBlock',
  'ipv6-cidr-block-association.association-id': 'Ipv6CidrBlockAssociationSet.AssociationId',
  'ipv6-cidr-block-association.state': 'Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State',
  'ipv6-native': 'Ipv6Native',
  'map-customer-owned-ip-on-launch': 'MapCustomerOwnedIpOnLaunch',
  'map-public-ip-on-launch': 'MapPublicIpOnLaunch',
  'outpost-arn': 'OutpostArn',
  'owner-id': 'OwnerId',
  'private-dns-name-options-on-launch.hostname-type': 'PrivateDnsNameOptionsOnLaunch.HostnameType',
  'private-dns-name-options-on-launch.enable-resource-name-dns-a-record':
    'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord',
  'private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record':
    'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord',
  state: 'State',
  'subnet-arn': 'SubnetArn',
  'subnet-id': 'SubnetId',
  'vpc-id': 'VpcId',
})

export const DescribeSubnets = read({
  params: { SubnetIds: listOf(text()), Filters: filters },
  pages: ec2Pages('Subnets', ['SubnetIds', 'SubnetIds']),
  answer({ account, params: { SubnetIds: ids = [], Filters } }): Wire<DescribeSubnetsResult> | Refusal {
    const all = subnets(account)
    const unknown = ids.find((one) => !all.some(({ id }) => id === one))
    if (unknown !== undefined) return refuse.noSuchSubnet(shown(unknown))
    const named = all.filter(({ id }) => ids.length === 0 || ids.includes(id))
    const found = filtered(
      named.map((subnet) => wireSubnet(account, subnet)),
      Filters,
      { says: subnetSays, tags: tagsIn },
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

const vpcSays = paths({
  cidr: 'CidrBlock',
  'cidr-block-association.cidr-block': 'CidrBlockAssociationSet.CidrBlock',
  'cidr-block-association.association-id': 'CidrBlockAssociationSet.AssociationId',
  'cidr-block-association.state': 'CidrBlockAssociationSet.CidrBlockState.State',
  'dhcp-options-id': 'DhcpOptionsId',
  'ipv6-cidr-block-association.ipv6-cidr-block': 'Ipv6CidrBlockAssociationSet.Ipv6CidrBlock',
  'ipv6-cidr-block-association.ipv6-pool': 'Ipv6CidrBlockAssociationSet.Ipv6Pool',
  'ipv6-cidr-block-association.association-id': 'Ipv6CidrBlockAssociationSet.AssociationId',
  'ipv6-cidr-block-association.state': 'Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State',
  'is-default': 'IsDefault',
  isDefault: 'IsDefault',
  'owner-id': 'OwnerId',
  state: 'State',
  'vpc-id': 'VpcId',
})

export const DescribeVpcs = read({
  params: { VpcIds: listOf(text()), Filters: filters },
  pages: ec2Pages('Vpcs', ['VpcIds', 'VpcIds']),
  answer({ account, params: { VpcIds: ids = [], Filters } }): Wire<DescribeVpcsResult> | Refusal {
    const unknown = ids.find((one) => one !== vpcId(account))
    if (unknown !== undefined) return refusal('InvalidVpcID.NotFound', `The vpc ID '${shown(unknown)}' does not exist`)
    const found = filtered([wireVpc(account)], Filters, { says: vpcSays, tags: tagsIn })
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
