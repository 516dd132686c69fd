import type {
  DhcpOptions as SdkDhcpOptions,
  InternetGateway,
  NetworkAcl,
  NetworkAclEntry,
  Route as SdkRoute,
  RouteTable as SdkRouteTable,
  Subnet as SdkSubnet,
  Vpc as SdkVpc,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { fixedId } from '#engine/world/network/vpc.ts'
import { freeAddresses } from '#engine/world/vpcs/addresses.ts'
import { dhcpOptionsOf, instanceBehind, isBlackhole } from '#engine/world/vpcs/read.ts'
import type {
  Acl,
  AclEntry,
  DhcpOptions,
  Gateway,
  Route,
  RouteTable,
  Subnet,
  Vpc,
} from '#engine/world/vpcs/topology.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'

export const wireVpc = (account: Account, vpc: Vpc): Wire<SdkVpc> => ({
  CidrBlock: vpc.cidr,
  CidrBlockAssociationSet: [
    {
      AssociationId: fixedId(
        account,
        'vpc-cidr-assoc',
        vpc.id === fixedId(account, 'vpc', 'default') ? 'default' : vpc.id,
      ),
      CidrBlock: vpc.cidr,
      CidrBlockState: { State: 'associated' },
    },
  ],
  DhcpOptionsId: dhcpOptionsOf(account, vpc),
  InstanceTenancy: vpc.tenancy,
  IsDefault: vpc.isDefault,
  OwnerId: account.accountId,
  State: 'available',
  Tags: wireTags(vpc.tags),
  VpcId: vpc.id,
})

export const wireSubnet = (account: Account, subnet: Subnet): Wire<SdkSubnet> => ({
  AssignIpv6AddressOnCreation: false,
  AvailabilityZone: subnet.zone,
  AvailabilityZoneId: subnet.zoneId,
  AvailableIpAddressCount: freeAddresses(account, subnet),
  CidrBlock: subnet.cidr,
  DefaultForAz: subnet.isDefault,
  EnableDns64: false,
  Ipv6CidrBlockAssociationSet: [],
  Ipv6Native: false,
  MapCustomerOwnedIpOnLaunch: false,
  MapPublicIpOnLaunch: subnet.mapPublicIp,
  OwnerId: account.accountId,
  PrivateDnsNameOptionsOnLaunch: {
    EnableResourceNameDnsAAAARecord: false,
    EnableResourceNameDnsARecord: false,
    HostnameType: 'ip-name',
  },
  State: 'available',
  SubnetArn: `arn:aws:ec2:${account.region}:${account.accountId}:subnet/${subnet.id}`,
  SubnetId: subnet.id,
  Tags: wireTags(subnet.tags),
  VpcId: subnet.vpcId,
})

export const wireGateway = (account: Account, { id, vpcId, tags }: Gateway): Wire<InternetGateway> => ({
  // EC2 says `available` of a gateway that is attached (API DescribeInternetGateways, example)
  Attachments: vpcId === undefined ? [] : [{ State: 'available' as 'attached', VpcId: vpcId }],
  InternetGatewayId: id,
  OwnerId: account.accountId,
  Tags: wireTags(tags),
})

function wireRoute(account: Account, table: RouteTable, route: Route): Wire<SdkRoute> {
  const { destination: DestinationCidrBlock, target } = route
  const State = isBlackhole(account, table, route) ? 'blackhole' : 'active'
  if (target === 'local') return { DestinationCidrBlock, GatewayId: 'local', Origin: 'CreateRouteTable', State }
  const own = { DestinationCidrBlock, Origin: 'CreateRoute', State } as const
  if (target.startsWith('igw-')) return { ...own, GatewayId: target }
  const at = instanceBehind(account, target)
  return {
    ...own,
    InstanceId: at?.id,
    InstanceOwnerId: account.accountId,
    NetworkInterfaceId: target.startsWith('i-') ? (at?.interfaceId ?? target) : target,
  }
}

export const wireTable = (account: Account, table: RouteTable): Wire<SdkRouteTable> => ({
  Associations: table.associations.map(({ id, subnetId }) => ({
    AssociationState: { State: 'associated' },
    Main: subnetId === undefined,
    RouteTableAssociationId: id,
    RouteTableId: table.id,
    SubnetId: subnetId,
  })),
  OwnerId: account.accountId,
  PropagatingVgws: [],
  RouteTableId: table.id,
  Routes: table.routes.map((route) => wireRoute(account, table, route)),
  // EC2 lists none, where it leaves them out of a VPC (recorded: test_create_route_table_association)
  Tags: wireTags(table.tags) ?? [],
  VpcId: table.vpcId,
})

const wireEntry = ({
  number,
  egress,
  protocol,
  allow,
  cidr,
  fromPort,
  toPort,
  icmp,
}: AclEntry): Wire<NetworkAclEntry> => ({
  ...(cidr.includes(':') ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr }),
  Egress: egress,
  IcmpTypeCode: icmp && { Code: icmp.code, Type: icmp.type },
  PortRange: fromPort === undefined ? undefined : { From: fromPort, To: toPort },
  Protocol: protocol,
  RuleAction: allow ? 'allow' : 'deny',
  RuleNumber: number,
})

export const wireOptions = (account: Account, { id, options, tags }: DhcpOptions): Wire<SdkDhcpOptions> => ({
  DhcpConfigurations: options.map(({ key, values }) => ({ Key: key, Values: values.map((Value) => ({ Value })) })),
  DhcpOptionsId: id,
  OwnerId: account.accountId,
  Tags: wireTags(tags) ?? [],
})

/** The line with the star that ends each ACL, in both directions: what nothing else fits is denied. */
const last = (egress: boolean): AclEntry => ({
  number: 32_767,
  egress,
  protocol: '-1',
  allow: false,
  cidr: '0.0.0.0/0',
})

export const wireAcl = (
  account: Account,
  { id, vpcId, isDefault, entries, associations, tags }: Acl,
): Wire<NetworkAcl> => ({
  Associations: associations.map((one) => ({
    NetworkAclAssociationId: one.id,
    NetworkAclId: id,
    SubnetId: one.subnetId,
  })),
  Entries: [true, false].flatMap((egress) =>
    [...entries.filter((one) => one.egress === egress), last(egress)].map(wireEntry),
  ),
  IsDefault: isDefault,
  NetworkAclId: id,
  OwnerId: account.accountId,
  Tags: wireTags(tags) ?? [],
  VpcId: vpcId,
})
