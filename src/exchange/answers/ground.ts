import type { Resource } from '../template/template.ts'
import { listOf, type Members, membersOf, textIn, type Tree } from '../read/tree.ts'
import type { Answers } from './answers.ts'
import { calledBy, type Names, ownTags, some } from './names.ts'

export type Adds = (name: string, type: string, properties: Members, dependsOn?: readonly string[]) => void

const own = ({ IsDefault, DefaultForAz }: Members) => IsDefault !== true && DefaultForAz !== true

/** Networks that people made: the default ones are in every account. */
export function vpcs(answers: Answers, names: Names, add: Adds): void {
  for (const vpc of answers.Vpcs.filter(own)) {
    const name = names.name(vpc['VpcId'], calledBy(vpc, 'Vpc'))
    add(name, 'AWS::EC2::VPC', {
      ...some(vpc, 'CidrBlock', 'InstanceTenancy', 'EnableDnsSupport', 'EnableDnsHostnames'),
      ...ownTags(vpc),
    })
  }
  for (const subnet of answers.Subnets.filter(own)) {
    const name = names.name(subnet['SubnetId'], calledBy(subnet, 'Subnet'))
    add(name, 'AWS::EC2::Subnet', {
      VpcId: names.ref(subnet['VpcId']),
      ...some(subnet, 'CidrBlock', 'AvailabilityZone'),
      ...(subnet['MapPublicIpOnLaunch'] === true && { MapPublicIpOnLaunch: true }),
      ...ownTags(subnet),
    })
  }
  gateways(answers, names, add)
  tables(answers, names, add)
  acls(answers, names, add)
}

const defaultVpc = (answers: Answers): Tree => answers.Vpcs.find(({ IsDefault }) => IsDefault === true)?.['VpcId']

function gateways({ InternetGateways, ...answers }: Answers, names: Names, add: Adds): void {
  for (const gateway of InternetGateways) {
    const [vpc] = listOf(gateway['Attachments']).map((one) => membersOf(one)['VpcId'])
    if (vpc !== undefined && vpc === defaultVpc({ InternetGateways, ...answers })) continue
    const name = names.name(gateway['InternetGatewayId'], calledBy(gateway, 'InternetGateway'))
    add(name, 'AWS::EC2::InternetGateway', ownTags(gateway))
    if (vpc !== undefined)
      add(names.name(`attached ${name}`, `${name}Attachment`), 'AWS::EC2::VPCGatewayAttachment', {
        VpcId: names.ref(vpc),
        InternetGatewayId: { Ref: name },
      })
  }
}

const isMain = (table: Members) => listOf(table['Associations']).some((one) => membersOf(one)['Main'] === true)

function tables(answers: Answers, names: Names, add: Adds): void {
  for (const table of answers.RouteTables.filter((one) => !isMain(one))) {
    const name = names.name(table['RouteTableId'], calledBy(table, 'RouteTable'))
    add(name, 'AWS::EC2::RouteTable', { VpcId: names.ref(table['VpcId']), ...ownTags(table) })
    for (const route of listOf(table['Routes']).map(membersOf)) routeOf(route, name, names, add)
    for (const one of listOf(table['Associations']).map(membersOf))
      if (one['SubnetId'] !== undefined)
        add(names.name(undefined, `${name}Association`), 'AWS::EC2::SubnetRouteTableAssociation', {
          RouteTableId: { Ref: name },
          SubnetId: names.ref(one['SubnetId']),
        })
  }
}

function routeOf(route: Members, table: string, names: Names, add: Adds): void {
  if (route['GatewayId'] === 'local') return
  const gateway = textIn(route['GatewayId'])
  // CloudFormation asks for it: a route needs a gateway that is attached
  const after = gateway !== undefined && names.has(`attached ${refName(names.ref(gateway))}`)
  add(
    names.name(undefined, `${table}Route`),
    'AWS::EC2::Route',
    {
      RouteTableId: { Ref: table },
      ...some(route, 'DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'NatGatewayId', 'VpcPeeringConnectionId'),
      ...(gateway !== undefined && { GatewayId: names.ref(gateway) }),
      ...(route['InstanceId'] !== undefined && { InstanceId: names.ref(route['InstanceId']) }),
    },
    after ? [refName(names.ref(`attached ${refName(names.ref(gateway))}`))] : [],
  )
}

const refName = (reference: Tree): string => textIn(membersOf(reference)['Ref']) ?? ''

function acls(answers: Answers, names: Names, add: Adds): void {
  for (const acl of answers.NetworkAcls.filter(own)) {
    const name = names.name(acl['NetworkAclId'], calledBy(acl, 'NetworkAcl'))
    add(name, 'AWS::EC2::NetworkAcl', { VpcId: names.ref(acl['VpcId']), ...ownTags(acl) })
    for (const entry of listOf(acl['Entries']).map(membersOf)) {
      // the last line of each is there by itself
      if (entry['RuleNumber'] === 32_767) continue
      add(names.name(undefined, `${name}Entry`), 'AWS::EC2::NetworkAclEntry', {
        NetworkAclId: { Ref: name },
        ...some(entry, 'RuleNumber', 'Protocol', 'RuleAction', 'Egress', 'CidrBlock', 'Ipv6CidrBlock', 'PortRange'),
        ...(entry['IcmpTypeCode'] !== undefined && { Icmp: entry['IcmpTypeCode'] }),
      })
    }
    for (const one of listOf(acl['Associations']).map(membersOf))
      add(names.name(undefined, `${name}Association`), 'AWS::EC2::SubnetNetworkAclAssociation', {
        NetworkAclId: { Ref: name },
        SubnetId: names.ref(one['SubnetId']),
      })
  }
}

interface Adding {
  readonly resources: Resource[]
  readonly add: Adds
}

/** A list of resources, and what adds to it. */
export function adding(): Adding {
  const resources: Resource[] = []
  return {
    resources,
    add: (name, type, properties, dependsOn = []) => void resources.push({ name, type, properties, dependsOn }),
  }
}
