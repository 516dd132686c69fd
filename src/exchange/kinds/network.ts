import { isOn, listOf, membersOf, textIn } from '../read/tree.ts'
import { type Kind, made, tagged } from './kind.ts'

/** AWS::EC2::VPC with its two attributes. */
export const vpc: Kind = ({ Tags, EnableDnsSupport, EnableDnsHostnames, ...same }, making) => {
  const answer = making.asks('CreateVpc', { ...same, ...tagged('vpc', Tags) })
  if (!answer) return undefined
  const { VpcId, CidrBlock } = membersOf(answer['Vpc'])
  for (const [name, value] of Object.entries({ EnableDnsSupport, EnableDnsHostnames }))
    if (value !== undefined) making.also(name, 'ModifyVpcAttribute', { VpcId, [name]: { Value: value } })
  const Filters = [{ Name: 'vpc-id', Values: [VpcId] }]
  const { find } = making.tried
  return {
    ref: textIn(VpcId) ?? '',
    attributes(name) {
      switch (name) {
        case 'DefaultSecurityGroup': {
          const own = [...Filters, { Name: 'group-name', Values: ['default'] }]
          return find('DescribeSecurityGroups', { Filters: own }, 'SecurityGroups[0].GroupId')
        }
        // by Terraform's name; CloudFormation has none for it
        case 'MainRouteTableId': {
          const main = [...Filters, { Name: 'association.main', Values: ['true'] }]
          return find('DescribeRouteTables', { Filters: main }, 'RouteTables[0].RouteTableId')
        }
        case 'DefaultNetworkAcl':
          return find('DescribeNetworkAcls', { Filters }, 'NetworkAcls[0].NetworkAclId')
        default:
          return { VpcId, CidrBlock }[name]
      }
    },
  }
}

/** AWS::EC2::Subnet */
export const subnet: Kind = ({ Tags, MapPublicIpOnLaunch: isPublic, ...same }, making) => {
  const answer = making.asks('CreateSubnet', { ...same, ...tagged('subnet', Tags) })
  if (!answer) return undefined
  const { SubnetId } = membersOf(answer['Subnet'])
  if (isOn(isPublic))
    making.also('MapPublicIpOnLaunch', 'ModifySubnetAttribute', { SubnetId, MapPublicIpOnLaunch: { Value: true } })
  return made(SubnetId, answer['Subnet'])
}

/** The options of AWS::EC2::DHCPOptions, as the API calls them. */
const dhcpKeys = {
  DomainName: 'domain-name',
  DomainNameServers: 'domain-name-servers',
  NtpServers: 'ntp-servers',
  NetbiosNameServers: 'netbios-name-servers',
  NetbiosNodeType: 'netbios-node-type',
  Ipv6AddressPreferredLeaseTime: 'ipv6-address-preferred-lease-time',
} as const

/** AWS::EC2::DHCPOptions */
export const dhcpOptions: Kind = ({ Tags, ...said }, making) => {
  const DhcpConfigurations = Object.entries(dhcpKeys).flatMap(([name, Key]) => {
    const value = said[name]
    return value === undefined ? [] : [{ Key, Values: (Array.isArray(value) ? listOf(value) : [value]).map(String) }]
  })
  const others = Object.fromEntries(Object.entries(said).filter(([name]) => !Object.hasOwn(dhcpKeys, name)))
  const answer = making.asks('CreateDhcpOptions', { ...others, DhcpConfigurations, ...tagged('dhcp-options', Tags) })
  return made(membersOf(answer?.['DhcpOptions'])['DhcpOptionsId'])
}

/** AWS::EC2::VPCDHCPOptionsAssociation */
export const dhcpAssociation: Kind = (properties, making, name) =>
  making.asks('AssociateDhcpOptions', properties) && made(name)

/** AWS::EC2::InternetGateway */
export const gateway: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CreateInternetGateway', { ...same, ...tagged('internet-gateway', Tags) })
  return made(membersOf(answer?.['InternetGateway'])['InternetGatewayId'])
}

/** AWS::EC2::VPCGatewayAttachment */
export const gatewayAttachment: Kind = (properties, making, name) =>
  making.asks('AttachInternetGateway', properties) && made(name)

/** AWS::EC2::RouteTable */
export const routeTable: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CreateRouteTable', { ...same, ...tagged('route-table', Tags) })
  return made(membersOf(answer?.['RouteTable'])['RouteTableId'])
}

/** AWS::EC2::Route */
export const route: Kind = (properties, making, name) => making.asks('CreateRoute', properties) && made(name)

/** AWS::EC2::SubnetRouteTableAssociation */
export const tableAssociation: Kind = (properties, making) =>
  made(making.asks('AssociateRouteTable', properties)?.['AssociationId'])

/** AWS::EC2::NetworkAcl */
export const acl: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CreateNetworkAcl', { ...same, ...tagged('network-acl', Tags) })
  return made(membersOf(answer?.['NetworkAcl'])['NetworkAclId'])
}

/** AWS::EC2::NetworkAclEntry: what it says nothing of goes in. */
export const aclEntry: Kind = ({ Icmp, Egress = false, ...same }, making, name) =>
  making.asks('CreateNetworkAclEntry', { ...same, Egress, ...(Icmp !== undefined && { IcmpTypeCode: Icmp }) }) &&
  made(name)

/** AWS::EC2::SubnetNetworkAclAssociation: in the API the subnet's own association is replaced. */
export const aclAssociation: Kind = ({ SubnetId, NetworkAclId }, making) => {
  const Filters = [{ Name: 'association.subnet-id', Values: [SubnetId] }]
  const { NetworkAcls } = making.tried.look('DescribeNetworkAcls', { Filters })
  const at = listOf(membersOf(listOf(NetworkAcls)[0])['Associations']).findIndex(
    (one) => membersOf(one)['SubnetId'] === SubnetId,
  )
  const AssociationId = making.tried.find(
    'DescribeNetworkAcls',
    { Filters },
    `NetworkAcls[0].Associations[${at}].NetworkAclAssociationId`,
  )
  return made(making.asks('ReplaceNetworkAclAssociation', { AssociationId, NetworkAclId })?.['NewAssociationId'])
}
