import type { History } from '#engine/history/history.ts'
import { isRecord } from '#lib/record.ts'
import { listOf, membersOf, type Tree } from '../read/tree.ts'
import { answersOf } from './answersOf.ts'

/** The members that no two accounts have alike: whether it is there still counts. */
const drawn = new Set(
  'LaunchTime CreateTime StartTime CompletionTime CreationDate PrivateIpAddress PrivateDnsName PublicDnsName PublicIpAddress PublicIp MacAddress ReservationId NetworkInterfaceId AttachmentId AssociationId AmiLaunchIndex KeyPairId KeyFingerprint RouteTableAssociationId NetworkAclAssociationId AvailableIpAddressCount ImageLocation SecurityGroupArn SubnetArn AlarmArn SubscriptionArn OwnerId Owner UserId InstanceOwnerId NetworkInterfaceOwnerId DhcpOptionsId IpOwnerId AvailabilityZoneId ChatConfigurationArn KmsKeyId'.split(
    ' ',
  ),
)
/** The members that follow from how things came to be, and not from what they are. */
const passing = new Set(
  'AttachTime UsageOperationUpdateTime StateTransitionReason StateReason StateValue StateUpdatedTimestamp StateTransitionedTimestamp AlarmConfigurationUpdatedTimestamp CidrBlockAssociationSet Progress Primary Association SnapshotId'.split(
    ' ',
  ),
)

/** An account as AWS shows it, its ids replaced by what people call the things: in an order that is the same for both. */
export function seen(history: History): Tree {
  const answers = answersOf(history)
  const labels = new Map<string, string>()
  const label = (thing: Record<string, unknown>) => {
    const tag = listOf(thing['Tags']).find((one) => isRecord(one) && one['Key'] === 'Name')
    const name = membersOf(tag)['Value'] ?? thing['GroupName'] ?? thing['Name']
    for (const [key, id] of Object.entries(thing))
      if (
        /^(InstanceId|VolumeId|GroupId|AllocationId|SubnetId|VpcId|SnapshotId|ImageId|InternetGatewayId|RouteTableId|NetworkAclId)$/.test(
          key,
        )
      ) {
        if (name !== undefined && !labels.has(String(id))) labels.set(String(id), `${key} ${JSON.stringify(name)}`)
        break
      }
  }
  const things = Object.values(answers).flatMap((rows) => listOf(rows).map(membersOf))
  for (const one of things.flatMap((thing) => [...listOf(thing['Instances']).map(membersOf), thing])) {
    const [id] = [
      'VolumeId',
      'GroupId',
      'InstanceId',
      'AllocationId',
      'SubnetId',
      'SnapshotId',
      'ImageId',
      'InternetGatewayId',
      'RouteTableId',
      'NetworkAclId',
      'VpcId',
    ].filter((key) => key in one)
    if (id !== undefined) label({ [id]: one[id], ...one })
  }
  const text = (value: string) => {
    const known = labels.get(value)
    if (known !== undefined) return known
    if (value.startsWith('arn:aws:sns:')) return value.split(':').slice(5).join(':')
    return value
      .replace(/arn:aws:iam::\d+/, 'arn:aws:iam:')
      .replace(/(arn:aws:ec2:[\w-]+:)\d+/, '$1')
      .replace(/for ami-[0-9a-f]+/, 'for ami')
      .replace(/\b(i|vol|sg|subnet|vpc|igw|rtb|acl|snap|eipalloc)-[0-9a-f]{8,17}\b/g, '$1')
  }
  const byName = (one: Tree) => JSON.stringify([membersOf(one)['Tags'], membersOf(one)['InstanceId'], one])
  const mask = (value: Tree): Tree => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(mask).toSorted((a, b) => (byName(a) < byName(b) ? -1 : 1))
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !passing.has(name))
        .map(([name, part]) => [name, drawn.has(name) ? typeof part : mask(part)]),
    )
  }
  const { Reservations, ...rest } = answers
  const instances = listOf(Reservations)
    .flatMap((one) => listOf(membersOf(one)['Instances']))
    .filter((one) => membersOf(membersOf(one)['State'])['Name'] !== 'terminated')
  return mask({ ...rest, instances, Snapshots: rest['Snapshots'] ?? [] })
}
