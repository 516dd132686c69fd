import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

type Story = ReturnType<typeof scenario>

const idIn = (response: object, of: string, id: string): string => {
  const thing: unknown = Object.entries(response).find(([name]) => name === of)?.[1]
  return String(Object.entries(thing ?? {}).find(([name]) => name === id)?.[1])
}

/** A VPC of one's own with one public subnet, as the VPC guide makes it from the command line. */
function ownVpc({ ok }: Story) {
  const VpcId = idIn(ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'Vpc', 'VpcId')
  const SubnetId = idIn(ok('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }), 'Subnet', 'SubnetId')
  const InternetGatewayId = idIn(ok('CreateInternetGateway'), 'InternetGateway', 'InternetGatewayId')
  ok('AttachInternetGateway', { InternetGatewayId, VpcId })
  const RouteTableId = idIn(ok('CreateRouteTable', { VpcId }), 'RouteTable', 'RouteTableId')
  return { VpcId, SubnetId, InternetGatewayId, RouteTableId }
}

it('what AWS makes with an account: a VPC, a gateway, a main table that leads to it, an ACL that lets all pass', () => {
  const { ok } = scenario()
  expect(ok('DescribeVpcs')).toMatchObject({ Vpcs: [{ IsDefault: true, CidrBlock: '172.31.0.0/16' }] })
  const igw = expect.stringMatching(/^igw-[0-9a-f]{17}$/)
  expect(ok('DescribeRouteTables')).toMatchObject({
    RouteTables: [
      {
        Associations: [{ Main: true }],
        Routes: [
          { DestinationCidrBlock: '172.31.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: igw, Origin: 'CreateRoute', State: 'active' },
        ],
      },
    ],
  })
  expect(ok('DescribeInternetGateways')).toMatchObject({ InternetGateways: [{ InternetGatewayId: igw }] })
  expect(ok('DescribeNetworkAcls', { Filters: [{ Name: 'default', Values: ['true'] }] })).toMatchObject({
    NetworkAcls: [
      {
        IsDefault: true,
        Entries: [
          { Egress: true, RuleAction: 'allow', RuleNumber: 100 },
          { Egress: true, RuleAction: 'deny', RuleNumber: 32_767 },
          { Egress: false, RuleAction: 'allow', RuleNumber: 100 },
          { Egress: false, RuleAction: 'deny', RuleNumber: 32_767 },
        ],
      },
    ],
  })
})

it('a subnet is public once its table leads to the gateway; the probe names the first thing that is missing', () => {
  const story = scenario()
  const { ok, no } = story
  const { VpcId, SubnetId, InternetGatewayId, RouteTableId } = ownVpc(story)
  const hidden = story.launch({ SubnetId })
  ok('ModifySubnetAttribute', { SubnetId, MapPublicIpOnLaunch: { Value: true } })
  const InstanceId = story.running({ SubnetId })
  const why = (id = InstanceId) => ok('ProbeInstance', { InstanceId: id })['Reason']
  expect(why(hidden)).toBe('NoPublicAddress')
  expect(why()).toBe('NoRoute')
  const everywhere = { RouteTableId, DestinationCidrBlock: '0.0.0.0/0' }
  ok('CreateRoute', { ...everywhere, GatewayId: InternetGatewayId })
  expect(no('CreateRoute', { ...everywhere, GatewayId: InternetGatewayId }).code).toBe('RouteAlreadyExists')
  expect(why()).toBe('NoRoute')
  ok('AssociateRouteTable', { RouteTableId, SubnetId })
  expect(why()).toBe('SecurityGroup')
  const groups = ok('DescribeSecurityGroups', { Filters: [{ Name: 'vpc-id', Values: [VpcId] }] })['SecurityGroups']
  const [{ GroupId } = { GroupId: '' }] = groups as { GroupId: string }[]
  ok('AuthorizeSecurityGroupIngress', { GroupId, IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })
  expect(why()).toBe('Listening')
  const NetworkAclId = idIn(ok('CreateNetworkAcl', { VpcId }), 'NetworkAcl', 'NetworkAclId')
  const acls = ok('DescribeNetworkAcls', { Filters: [{ Name: 'association.subnet-id', Values: [SubnetId] }] })
  const [acl] = acls['NetworkAcls'] as { Associations: { NetworkAclAssociationId: string; SubnetId: string }[] }[]
  const AssociationId = acl?.Associations.find((one) => one.SubnetId === SubnetId)?.NetworkAclAssociationId
  ok('ReplaceNetworkAclAssociation', { AssociationId, NetworkAclId })
  expect(why()).toBe('NetworkAclIn')
  const entry = { NetworkAclId, RuleNumber: 100, Protocol: 'tcp', RuleAction: 'allow', CidrBlock: '0.0.0.0/0' }
  ok('CreateNetworkAclEntry', { ...entry, Egress: false, PortRange: { From: 22, To: 22 } })
  // an ACL does not remember who asked: the answer leaves through an ephemeral port
  expect(why()).toBe('NetworkAclOut')
  ok('CreateNetworkAclEntry', { ...entry, Egress: true, PortRange: { From: 1024, To: 65_535 } })
  expect(why()).toBe('Listening')
  expect(no('DetachInternetGateway', { InternetGatewayId, VpcId }).message).toBe(
    `Network ${VpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
  )
  expect(no('DeleteSubnet', { SubnetId })).toEqual({
    code: 'DependencyViolation',
    message: `The subnet '${SubnetId}' has dependencies and cannot be deleted.`,
  })
  expect(no('DeleteVpc', { VpcId }).code).toBe('DependencyViolation')
})

it('a route to a gateway that is gone is a black hole', () => {
  const story = scenario()
  const { ok } = story
  const { VpcId, InternetGatewayId, RouteTableId } = ownVpc(story)
  ok('CreateRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId })
  ok('DetachInternetGateway', { InternetGatewayId, VpcId })
  ok('DeleteInternetGateway', { InternetGatewayId })
  const gone = { Name: 'route.state', Values: ['blackhole'] }
  expect(ok('DescribeRouteTables', { Filters: [gone] })).toMatchObject({ RouteTables: [{ RouteTableId }] })
})

it.each([
  ['CreateVpc', { CidrBlock: '10.0.0.0/8' }, 'InvalidVpc.Range'],
  ['CreateVpc', { CidrBlock: '10.0.0.0' }, 'InvalidParameterValue'],
  ['CreateDefaultVpc', {}, 'DefaultVpcAlreadyExists'],
  ['CreateSubnet', { VpcId: 'vpc-00000000000000000', CidrBlock: '10.0.0.0/24' }, 'InvalidVpcID.NotFound'],
  ['DeleteInternetGateway', { InternetGatewayId: 'igw-00000000000000000' }, 'InvalidInternetGatewayID.NotFound'],
  ['DeleteRouteTable', { RouteTableId: 'rtb-00000000000000000' }, 'InvalidRouteTableID.NotFound'],
  ['DeleteNetworkAcl', { NetworkAclId: 'acl-00000000000000000' }, 'InvalidNetworkAclID.NotFound'],
  ['DisassociateRouteTable', { AssociationId: 'rtbassoc-00000000000000000' }, 'InvalidAssociationID.NotFound'],
])('%s of %j is refused', (action, params, code) => {
  expect(scenario().no(action, params).code).toBe(code)
})

it('subnets of a VPC lie within it and beside each other', () => {
  const story = scenario()
  const { VpcId } = ownVpc(story)
  const code = (CidrBlock: string) => story.no('CreateSubnet', { VpcId, CidrBlock }).code
  expect(code('10.1.0.0/24')).toBe('InvalidSubnet.Range')
  expect(code('10.0.1.128/25')).toBe('InvalidSubnet.Conflict')
  expect(code('10.0.2.0/29')).toBe('InvalidSubnet.Range')
})

it('a /28 has eleven addresses: each is given once, a twelfth launch is refused, and what a terminated one held is given again', () => {
  const story = scenario()
  const { ok } = story
  const { VpcId } = ownVpc(story)
  const SubnetId = idIn(ok('CreateSubnet', { VpcId, CidrBlock: '10.0.9.0/28' }), 'Subnet', 'SubnetId')
  const addresses = () =>
    (ok('DescribeInstances')['Reservations'] as { Instances: { InstanceId: string; PrivateIpAddress?: string }[] }[])
      .flatMap(({ Instances }) => Instances)
      .flatMap(({ PrivateIpAddress }) => PrivateIpAddress ?? [])
  const first = story.launch({ SubnetId })
  story.launch({ SubnetId, MinCount: 10, MaxCount: 10 })
  expect(addresses().toSorted()).toEqual(Array.from({ length: 11 }, (_, nth) => `10.0.9.${nth + 4}`).toSorted())
  expect(() => story.launch({ SubnetId })).toThrow('InsufficientFreeAddressesInSubnet')
  story.wait(5 * 60_000)
  ok('TerminateInstances', { InstanceIds: [first] })
  story.wait(5 * 60_000)
  story.launch({ SubnetId })
  expect(new Set(addresses()).size).toBe(11)
})

it('attributes of subnets and VPCs are changed one at a time; what IPv6 would change is left out by name', () => {
  const { ok, no } = scenario()
  const [subnet] = ok('DescribeSubnets')['Subnets'] as { SubnetId: string; VpcId: string }[]
  const { SubnetId, VpcId } = subnet ?? {}
  ok('ModifySubnetAttribute', { SubnetId, EnableDns64: { Value: false } })
  expect(no('ModifySubnetAttribute', { SubnetId, AssignIpv6AddressOnCreation: { Value: true } }).code).toBe(
    'Playground.NotModelled',
  )
  expect(no('ModifySubnetAttribute', { SubnetId }).code).toBe('InvalidParameterCombination')
  expect(
    no('ModifySubnetAttribute', { SubnetId, EnableDns64: { Value: false }, MapPublicIpOnLaunch: { Value: true } }).code,
  ).toBe('InvalidParameterCombination')
  expect(no('ModifySubnetAttribute', { SubnetId: 'subnet-01234567', EnableDns64: { Value: false } }).code).toBe(
    'InvalidSubnetID.NotFound',
  )
  const Attribute = 'enableNetworkAddressUsageMetrics'
  ok('ModifyVpcAttribute', { VpcId, EnableNetworkAddressUsageMetrics: { Value: true } })
  expect(ok('DescribeVpcAttribute', { VpcId, Attribute })).toMatchObject({
    EnableNetworkAddressUsageMetrics: { Value: true },
  })
})

it('a default subnet is made by its zone’s name or id', () => {
  const { ok, no } = scenario()
  const [subnet] = ok('DescribeSubnets')['Subnets'] as { SubnetId: string; AvailabilityZoneId: string }[]
  const AvailabilityZoneId = subnet?.AvailabilityZoneId
  expect(no('CreateDefaultSubnet', { AvailabilityZoneId }).code).toBe('DefaultSubnetAlreadyExistsInAvailabilityZone')
  ok('DeleteSubnet', { SubnetId: subnet?.SubnetId })
  ok('CreateDefaultSubnet', { AvailabilityZoneId, Ipv6Native: false })
  expect(no('CreateDefaultSubnet', {}).code).toBe('MissingParameter')
})
