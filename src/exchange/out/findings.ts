import { handle } from '#api/handle.ts'
import type { History } from '#engine/history/history.ts'
import { isRecord } from '#lib/record.ts'
import { listOf, type Members, membersOf, type Tree } from '../read/tree.ts'

/** A question whose answer has an id that nobody made by itself: a root volume's, a default subnet's. */
export interface Finding {
  readonly action: string
  readonly params: Members
  /** where it stands in the answer */
  readonly query: string
}

/** The place of a text in a value, as a `--query` says it. */
export function placeOf(value: Tree, wanted: string, at = ''): string | undefined {
  if (value === wanted) return at
  const parts = Array.isArray(value)
    ? value.map((part: Tree, nth) => [`${at}[${nth}]`, part] as const)
    : isRecord(value)
      ? Object.entries(value).map(([name, part]) => [at === '' ? name : `${at}.${name}`, part] as const)
      : []
  for (const [place, part] of parts) {
    const found = placeOf(part, wanted, place)
    if (found !== undefined) return found
  }
  return undefined
}

type Look = (action: string, params: Members) => Members
type Question = readonly [action: string, params: Members]

const filtered = (action: string, ...filters: readonly (readonly [string, Tree])[]): Question => [
  action,
  { Filters: filters.map(([Name, value]) => ({ Name, Values: [value] })) },
]
const first = (answer: Members, list: string): Members => membersOf(listOf(answer[list])[0])

/** The questions by which a thing is found, by what its id begins with. */
const questions: Readonly<Record<string, (id: string, look: Look) => readonly Question[]>> = {
  i(id, look) {
    const { ReservationId } = first(look('DescribeInstances', { InstanceIds: [id] }), 'Reservations')
    return [filtered('DescribeInstances', ['reservation-id', ReservationId])]
  },
  vol(id, look) {
    const volume = first(look('DescribeVolumes', { VolumeIds: [id] }), 'Volumes')
    const { InstanceId, Device } = membersOf(listOf(volume['Attachments'])[0])
    return [filtered('DescribeVolumes', ['attachment.instance-id', InstanceId], ['attachment.device', Device])]
  },
  subnet(id, look) {
    const { AvailabilityZone } = first(look('DescribeSubnets', { SubnetIds: [id] }), 'Subnets')
    return [filtered('DescribeSubnets', ['default-for-az', 'true'], ['availability-zone', AvailabilityZone])]
  },
  vpc: () => [filtered('DescribeVpcs', ['is-default', 'true'])],
  sg(id, look) {
    const { VpcId } = first(look('DescribeSecurityGroups', { GroupIds: [id] }), 'SecurityGroups')
    return [filtered('DescribeSecurityGroups', ['vpc-id', VpcId], ['group-name', 'default'])]
  },
  sgr(id, look) {
    const { GroupId } = first(look('DescribeSecurityGroupRules', { SecurityGroupRuleIds: [id] }), 'SecurityGroupRules')
    return [filtered('DescribeSecurityGroupRules', ['group-id', GroupId])]
  },
  igw(id, look) {
    const gateway = first(look('DescribeInternetGateways', { InternetGatewayIds: [id] }), 'InternetGateways')
    const { VpcId } = membersOf(listOf(gateway['Attachments'])[0])
    return [filtered('DescribeInternetGateways', ['attachment.vpc-id', VpcId])]
  },
  rtb(id, look) {
    const { VpcId } = first(look('DescribeRouteTables', { RouteTableIds: [id] }), 'RouteTables')
    return [filtered('DescribeRouteTables', ['vpc-id', VpcId], ['association.main', 'true'])]
  },
  rtbassoc: (_, look) => ofEach(look, 'DescribeRouteTables', 'RouteTables', 'association.main', 'true'),
  acl(id, look) {
    const { VpcId } = first(look('DescribeNetworkAcls', { NetworkAclIds: [id] }), 'NetworkAcls')
    return [filtered('DescribeNetworkAcls', ['vpc-id', VpcId], ['default', 'true'])]
  },
  aclassoc: (_, look) => ofEach(look, 'DescribeNetworkAcls', 'NetworkAcls', 'default', 'true'),
  eni(id, look) {
    const one = first(look('DescribeNetworkInterfaces', { NetworkInterfaceIds: [id] }), 'NetworkInterfaces')
    return [
      filtered('DescribeNetworkInterfaces', ['attachment.instance-id', membersOf(one['Attachment'])['InstanceId']]),
    ]
  },
  snap: (id, look) =>
    listOf(look('DescribeImages', { Owners: ['self'] })['Images'])
      .map(membersOf)
      .filter((image) => placeOf(image, id) !== undefined)
      .map(({ ImageId }) => ['DescribeImages', { ImageIds: [ImageId] }]),
  arn: (id) => [['ListSubscriptionsByTopic', { TopicArn: id.split(':').slice(0, 6).join(':') }]],
}

/** The same question for the VPC of each row, first for its usual one. */
const ofEach = (look: Look, action: string, list: string, usual: string, value: string): readonly Question[] =>
  listOf(look(action, {})[list])
    .map(membersOf)
    .flatMap(({ VpcId }) => [filtered(action, ['vpc-id', VpcId], [usual, value]), filtered(action, ['vpc-id', VpcId])])

/** The way in which an id is found in an account; undefined where this page knows none. */
export function findingOf(history: History, id: string): Finding | undefined {
  const look: Look = (action, params) => {
    const { answer } = handle(history, { action, params })
    return answer.ok ? answer.response : {}
  }
  const kind = id.startsWith('arn:') ? 'arn' : (id.split('-')[0] ?? '')
  const ask = Object.hasOwn(questions, kind) ? questions[kind] : undefined
  for (const [action, params] of ask?.(id, look) ?? []) {
    const query = placeOf(look(action, params), id)
    if (query !== undefined) return { action, params, query }
  }
  return undefined
}
