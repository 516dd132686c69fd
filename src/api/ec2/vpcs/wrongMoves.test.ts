import { beforeEach, describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

let story: Scenario
let vpc: string
let subnet: string
let table: string
let acl: string
let gateway: string

const made = (action: string, params: object, thing: string, id: string) =>
  String((story.ok(action, { ...params })[thing] as Readonly<Record<string, unknown>>)[id])

beforeEach(() => {
  story = scenario()
  vpc = made('CreateVpc', { CidrBlock: '10.0.0.0/16' }, 'Vpc', 'VpcId')
  subnet = made('CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.1.0/24' }, 'Subnet', 'SubnetId')
  table = made('CreateRouteTable', { VpcId: vpc }, 'RouteTable', 'RouteTableId')
  acl = made('CreateNetworkAcl', { VpcId: vpc }, 'NetworkAcl', 'NetworkAclId')
  gateway = made('CreateInternetGateway', {}, 'InternetGateway', 'InternetGatewayId')
})

const first = (action: string, list: string, vpcId: string) =>
  (story.ok(action, { Filters: [{ Name: 'vpc-id', Values: [vpcId] }] })[list] as Readonly<Record<string, unknown>>[])[0]
const code = (action: string, params: object) => story.no(action, { ...params }).code

describe('moves that look natural and that AWS refuses', () => {
  it('with VPCs and subnets', () => {
    expect(code('CreateVpc', { CidrBlock: '10.0.0.0/8' })).toBe('InvalidVpc.Range')
    expect(code('CreateVpc', { CidrBlock: '10.0.0.0' })).toBe('InvalidParameterValue')
    expect(code('CreateVpc', {})).toBe('MissingParameter')
    expect(code('DeleteVpc', { VpcId: vpc })).toBe('DependencyViolation')
    expect(code('CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.1.128/25' })).toBe('InvalidSubnet.Conflict')
    expect(code('CreateSubnet', { VpcId: vpc, CidrBlock: '10.1.0.0/24' })).toBe('InvalidSubnet.Range')
    expect(code('CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.2.0/29' })).toBe('InvalidSubnet.Range')
    expect(code('CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.2.0/24', AvailabilityZone: 'us-east-1z' })).toBe(
      'InvalidParameterValue',
    )
    story.launch({ SubnetId: subnet })
    expect(code('DeleteSubnet', { SubnetId: subnet })).toBe('DependencyViolation')
  })

  it('with names of three hundred characters', () => {
    const Value = 'x'.repeat(300)
    const tags = (ResourceType: string) => ({ TagSpecifications: [{ ResourceType, Tags: [{ Key: 'Name', Value }] }] })
    expect(code('CreateVpc', { CidrBlock: '10.1.0.0/16', ...tags('vpc') })).toBe('InvalidParameterValue')
    expect(code('CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.2.0/24', ...tags('subnet') })).toBe(
      'InvalidParameterValue',
    )
    expect(code('CreateTags', { Resources: [table], Tags: [{ Key: 'Name', Value }] })).toBe('InvalidParameterValue')
    expect(code('CreateSecurityGroup', { GroupName: Value, Description: 'x' })).toBe('InvalidParameterValue')
  })

  it('with route tables and gateways', () => {
    const main = String(first('DescribeRouteTables', 'RouteTables', vpc)?.['RouteTableId'])
    const all = { DestinationCidrBlock: '0.0.0.0/0' }
    expect(code('DeleteRouteTable', { RouteTableId: main })).toBe('DependencyViolation')
    expect(code('DeleteRoute', { RouteTableId: table, DestinationCidrBlock: '10.0.0.0/16' })).toBe(
      'InvalidParameterValue',
    )
    expect(code('DeleteRoute', { RouteTableId: table, ...all })).toBe('InvalidRoute.NotFound')
    expect(code('ReplaceRoute', { RouteTableId: table, ...all, GatewayId: gateway })).toBe('InvalidParameterValue')
    // a gateway has to be attached before a route can lead to it
    expect(code('CreateRoute', { RouteTableId: table, ...all, GatewayId: gateway })).toBe('InvalidParameterValue')
    expect(code('DetachInternetGateway', { VpcId: vpc, InternetGatewayId: gateway })).toBe('Gateway.NotAttached')
    story.ok('AttachInternetGateway', { VpcId: vpc, InternetGatewayId: gateway })
    expect(code('AttachInternetGateway', { VpcId: vpc, InternetGatewayId: gateway })).toBe('Resource.AlreadyAssociated')
    expect(code('DeleteInternetGateway', { InternetGatewayId: gateway })).toBe('DependencyViolation')
    story.ok('CreateRoute', { RouteTableId: table, ...all, GatewayId: gateway })
    expect(code('CreateRoute', { RouteTableId: table, ...all, GatewayId: gateway })).toBe('RouteAlreadyExists')
    story.ok('AssociateRouteTable', { RouteTableId: table, SubnetId: subnet })
    expect(code('DeleteRouteTable', { RouteTableId: table })).toBe('DependencyViolation')
  })

  it('with network ACLs and the default group', () => {
    const line = { NetworkAclId: acl, RuleNumber: 100, Protocol: '6', RuleAction: 'allow', Egress: false }
    const web = { ...line, CidrBlock: '0.0.0.0/0', PortRange: { From: 80, To: 80 } }
    story.ok('CreateNetworkAclEntry', web)
    expect(code('CreateNetworkAclEntry', web)).toBe('NetworkAclEntryAlreadyExists')
    expect(code('CreateNetworkAclEntry', { ...web, RuleNumber: 32_767 })).toBe('InvalidParameterValue')
    expect(code('CreateNetworkAclEntry', { ...line, RuleNumber: 110, CidrBlock: '0.0.0.0/0' })).toBe('MissingParameter')
    expect(code('CreateNetworkAclEntry', { ...web, RuleNumber: 120, CidrBlock: '0.0.0.0' })).toBe(
      'InvalidParameterValue',
    )
    expect(code('DeleteNetworkAclEntry', { NetworkAclId: acl, RuleNumber: 200, Egress: false })).toBe(
      'InvalidNetworkAclEntry.NotFound',
    )
    const born = first('DescribeNetworkAcls', 'NetworkAcls', vpc)
    expect(code('DeleteNetworkAcl', { NetworkAclId: born?.['NetworkAclId'] })).toBe('InvalidParameterValue')
    const groups = story.ok('DescribeSecurityGroups', {
      Filters: [
        { Name: 'vpc-id', Values: [vpc] },
        { Name: 'group-name', Values: ['default'] },
      ],
    })['SecurityGroups'] as { GroupId: string }[]
    expect(code('DeleteSecurityGroup', { GroupId: groups[0]?.GroupId })).toBe('CannotDelete')
  })
})
