import type {
  DescribeInternetGatewaysResult,
  DescribeNetworkAclsResult,
  DescribeRouteTablesResult,
  DescribeSubnetsResult,
  DescribeVpcAttributeResult,
  DescribeVpcsResult,
  InternetGateway,
  NetworkAcl,
  RouteTable,
} from '@aws-sdk/client-ec2'
import { findVpc, topologyOf } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { filtered, filters, paths, type Sayings } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list as listOf, need, oneOf, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'
import { wireAcl, wireGateway, wireSubnet, wireTable, wireVpc } from './views.ts'

interface Tagged {
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined
}

const tagsOf = ({ Tags = [] }: Tagged) => Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]))

interface Looking<Row, View> {
  readonly rows: readonly Row[]
  readonly ids: readonly string[]
  readonly unknown: (id: string) => Refusal
  readonly view: (row: Row) => View
  readonly says: Sayings<View>
  readonly wanted: Parameters<typeof filtered>[1]
}

/** The things of these ids, or all, that pass the filters. */
function look<Row extends { readonly id: string }, View extends Tagged>(asked: Looking<Row, View>) {
  const { rows, ids, unknown, view, says, wanted } = asked
  const strange = ids.find((id) => !rows.some((row) => row.id === id))
  if (strange !== undefined) return unknown(shown(strange))
  const named = rows.filter(({ id }) => ids.length === 0 || ids.includes(id)).map(view)
  return filtered(named, wanted, { says, tags: tagsOf })
}

const vpcSays = paths({
  cidr: 'CidrBlock',
  // as of subnets; the reference does not name them, and Ansible's ec2_vpc_net asks so
  'cidr-block': 'CidrBlock',
  cidrBlock: 'CidrBlock',
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
  answer({ account, params: { VpcIds: ids = [], Filters: wanted } }): Wire<DescribeVpcsResult> | Refusal {
    const rows = topologyOf(account).vpcs
    const view = (vpc: (typeof rows)[number]) => wireVpc(account, vpc)
    const found = look({ rows, ids, unknown: refuseVpc.noSuchVpc, view, says: vpcSays, wanted })
    return isRefusal(found) ? found : { Vpcs: found }
  },
})

export const DescribeVpcAttribute = read({
  params: {
    VpcId: need(text()),
    Attribute: need(
      oneOf(['enableDnsSupport', 'enableDnsHostnames', 'enableNetworkAddressUsageMetrics'], refuse.unknownAttribute),
    ),
  },
  answer({ account, params: { VpcId: id, Attribute: name } }): Wire<DescribeVpcAttributeResult> | Refusal {
    const vpc = findVpc(account, id)
    if (!vpc) return refuseVpc.noSuchVpc(shown(id))
    if (name === 'enableDnsSupport') return { VpcId: id, EnableDnsSupport: { Value: vpc.dnsSupport } }
    if (name === 'enableDnsHostnames') return { VpcId: id, EnableDnsHostnames: { Value: vpc.dnsHostnames } }
    return { VpcId: id, EnableNetworkAddressUsageMetrics: { Value: vpc.usageMetrics ?? false } }
  },
})

const subnetSays = paths({
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  availabilityZone: 'AvailabilityZone',
  availabilityZoneId: 'AvailabilityZoneId',
  'available-ip-address-count': 'AvailableIpAddressCount',
  cidr: 'CidrBlock',
  'cidr-block': 'CidrBlock',
  cidrBlock: 'CidrBlock',
  'customer-owned-ipv4-pool': 'CustomerOwnedIpv4Pool',
  'default-for-az': 'DefaultForAz',
  defaultForAz: 'DefaultForAz',
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
  answer({ account, params: { SubnetIds: ids = [], Filters: wanted } }): Wire<DescribeSubnetsResult> | Refusal {
    const rows = topologyOf(account).subnets
    const view = (subnet: (typeof rows)[number]) => wireSubnet(account, subnet)
    const found = look({ rows, ids, unknown: refuse.noSuchSubnet, view, says: subnetSays, wanted })
    return isRefusal(found) ? found : { Subnets: found }
  },
})

const gatewaySays: Sayings<Wire<InternetGateway>> = {
  'attachment.state': (one) => one.Attachments?.map(({ State }) => State) ?? [],
  'attachment.vpc-id': (one) => one.Attachments?.map(({ VpcId }) => VpcId) ?? [],
  'internet-gateway-id': (one) => [one.InternetGatewayId],
  'owner-id': (one) => [one.OwnerId],
}

export const DescribeInternetGateways = read({
  params: { InternetGatewayIds: listOf(text()), Filters: filters },
  pages: ec2Pages('InternetGateways', ['InternetGatewayIds', 'InternetGatewayIds']),
  answer({ account, params }): Wire<DescribeInternetGatewaysResult> | Refusal {
    const { InternetGatewayIds: ids = [], Filters: wanted } = params
    const rows = topologyOf(account).gateways
    const view = (gateway: (typeof rows)[number]) => wireGateway(account, gateway)
    const found = look({ rows, ids, unknown: refuseVpc.noSuchGateway, view, says: gatewaySays, wanted })
    return isRefusal(found) ? found : { InternetGateways: found }
  },
})

const tableSays: Sayings<Wire<RouteTable>> = {
  // routes to what is not here match nothing
  ...paths({
    'association.gateway-id': 'Associations.GatewayId',
    'route.destination-ipv6-cidr-block': 'Routes.DestinationIpv6CidrBlock',
    'route.destination-prefix-list-id': 'Routes.DestinationPrefixListId',
    'route.egress-only-internet-gateway-id': 'Routes.EgressOnlyInternetGatewayId',
    'route.nat-gateway-id': 'Routes.NatGatewayId',
    'route.transit-gateway-id': 'Routes.TransitGatewayId',
    'route.vpc-peering-connection-id': 'Routes.VpcPeeringConnectionId',
  }),
  'association.main': (one) => one.Associations?.map(({ Main }) => String(Main)) ?? [],
  'association.route-table-association-id': (one) => one.Associations?.map((it) => it.RouteTableAssociationId) ?? [],
  'association.route-table-id': (one) => one.Associations?.map(({ RouteTableId }) => RouteTableId) ?? [],
  'association.subnet-id': (one) => one.Associations?.map(({ SubnetId }) => SubnetId) ?? [],
  'owner-id': (one) => [one.OwnerId],
  'route.destination-cidr-block': (one) => one.Routes?.map((route) => route.DestinationCidrBlock) ?? [],
  'route.gateway-id': (one) => one.Routes?.map(({ GatewayId }) => GatewayId) ?? [],
  'route.instance-id': (one) => one.Routes?.map(({ InstanceId }) => InstanceId) ?? [],
  'route.origin': (one) => one.Routes?.map(({ Origin }) => Origin) ?? [],
  'route.state': (one) => one.Routes?.map(({ State }) => State) ?? [],
  'route-table-id': (one) => [one.RouteTableId],
  'vpc-id': (one) => [one.VpcId],
}

export const DescribeRouteTables = read({
  params: { RouteTableIds: listOf(text()), Filters: filters },
  pages: ec2Pages('RouteTables', ['RouteTableIds', 'RouteTableIds']),
  answer({ account, params: { RouteTableIds: ids = [], Filters: wanted } }): Wire<DescribeRouteTablesResult> | Refusal {
    const rows = topologyOf(account).tables
    const view = (table: (typeof rows)[number]) => wireTable(account, table)
    const found = look({ rows, ids, unknown: refuseVpc.noSuchTable, view, says: tableSays, wanted })
    return isRefusal(found) ? found : { RouteTables: found }
  },
})

const aclSays: Sayings<Wire<NetworkAcl>> = {
  ...paths({
    'entry.icmp.code': 'Entries.IcmpTypeCode.Code',
    'entry.icmp.type': 'Entries.IcmpTypeCode.Type',
    'entry.ipv6-cidr': 'Entries.Ipv6CidrBlock',
  }),
  'association.association-id': (one) => one.Associations?.map((it) => it.NetworkAclAssociationId) ?? [],
  'association.network-acl-id': (one) => one.Associations?.map(({ NetworkAclId }) => NetworkAclId) ?? [],
  'association.subnet-id': (one) => one.Associations?.map(({ SubnetId }) => SubnetId) ?? [],
  default: (one) => [String(one.IsDefault)],
  'entry.cidr': (one) => one.Entries?.map(({ CidrBlock }) => CidrBlock) ?? [],
  'entry.egress': (one) => one.Entries?.map(({ Egress }) => String(Egress)) ?? [],
  'entry.protocol': (one) => one.Entries?.map(({ Protocol }) => Protocol) ?? [],
  'entry.rule-action': (one) => one.Entries?.map(({ RuleAction }) => RuleAction) ?? [],
  'entry.rule-number': (one) => one.Entries?.map(({ RuleNumber }) => String(RuleNumber)) ?? [],
  'entry.port-range.from': (one) => one.Entries?.map(({ PortRange }) => String(PortRange?.From ?? '')) ?? [],
  'entry.port-range.to': (one) => one.Entries?.map(({ PortRange }) => String(PortRange?.To ?? '')) ?? [],
  'network-acl-id': (one) => [one.NetworkAclId],
  'owner-id': (one) => [one.OwnerId],
  'vpc-id': (one) => [one.VpcId],
}

export const DescribeNetworkAcls = read({
  params: { NetworkAclIds: listOf(text()), Filters: filters },
  pages: ec2Pages('NetworkAcls', ['NetworkAclIds', 'NetworkAclIds']),
  answer({ account, params: { NetworkAclIds: ids = [], Filters: wanted } }): Wire<DescribeNetworkAclsResult> | Refusal {
    const rows = topologyOf(account).acls
    const view = (acl: (typeof rows)[number]) => wireAcl(account, acl)
    const found = look({ rows, ids, unknown: refuseVpc.noSuchAcl, view, says: aclSays, wanted })
    return isRefusal(found) ? found : { NetworkAcls: found }
  },
})
