import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { baseImages } from '#facts/images.ts'
import { asUserData } from '#facts/userData.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { listOf, membersOf } from '../read/tree.ts'
import { answersOf } from './answersOf.ts'

// Accounts that specs write out.

/** In Virginia, from 2026-11-02 on. */
export const beginning = { seed: 'spec', region: 'us-east-1', startedAt: 1_793_577_600_000 } as const

export const settled = (history: History) => advance(history, history.now + 10 * minute)

type Ask = readonly [string, Readonly<Record<string, unknown>>]

/** Asks one after the other; what is refused is left. A minute passes after each. */
export const told = (asks: readonly ((history: History) => Ask)[], start = beginHistory(beginning)) =>
  asks.reduce((history, ask) => {
    const [action, params] = ask(history)
    const after = handle(history, { action, params }).history
    return advance(after, after.now + minute)
  }, start)

const image = baseImages[0]?.ids['us-east-1']
const named = (type: string, name: string) => ({
  TagSpecifications: [{ ResourceType: type, Tags: [{ Key: 'Name', Value: name }] }],
})
const id = (history: History, nth = 0) => list(history.account.instances)[nth]?.id
const launch =
  (name: string, more: object = {}): (() => Ask) =>
  () => [
    'RunInstances',
    { ImageId: image, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, ...named('instance', name), ...more },
  ]

/** An account with something of everything. */
export const rich = () =>
  told([
    () => ['CreateKeyPair', { KeyName: 'ops' }],
    () => ['CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread', ...named('placement-group', 'apart') }],
    () => ['CreateSecurityGroup', { GroupName: 'web', Description: 'web servers' }],
    (history) => [
      'AuthorizeSecurityGroupIngress',
      {
        GroupId: list(history.account.groups)[0]?.id,
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 80,
            ToPort: 80,
            IpRanges: [{ CidrIp: '0.0.0.0/0', Description: "everybody's" }],
          },
        ],
      },
    ],
    () => ['CreateSecurityGroup', { GroupName: 'db', Description: 'databases' }],
    (history) => [
      'AuthorizeSecurityGroupIngress',
      {
        GroupId: list(history.account.groups)[1]?.id,
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 5432,
            ToPort: 5432,
            UserIdGroupPairs: [{ GroupId: list(history.account.groups)[0]?.id }],
          },
        ],
      },
    ],
    (history) =>
      launch('front', {
        KeyName: 'ops',
        SecurityGroupIds: [list(history.account.groups)[0]?.id],
        UserData: asUserData("#!/bin/bash\necho 'it''s' \"$HOME\" > /tmp/x\nyum install -y nginx\n"),
        Placement: { AvailabilityZone: 'us-east-1b', GroupName: 'apart' },
        DisableApiTermination: true,
        Monitoring: { Enabled: true },
        MetadataOptions: { HttpTokens: 'required' },
      })(),
    (history) =>
      launch('back', {
        InstanceType: 't4g.small',
        ImageId: baseImages[1]?.ids['us-east-1'],
        SecurityGroupIds: [list(history.account.groups)[1]?.id],
        BlockDeviceMappings: [
          { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 30, VolumeType: 'gp3', Iops: 4000 } },
          { DeviceName: '/dev/sdb', Ebs: { VolumeSize: 10, DeleteOnTermination: true } },
        ],
        CreditSpecification: { CpuCredits: 'standard' },
        InstanceInitiatedShutdownBehavior: 'terminate',
        IamInstanceProfile: { Name: 's3-read-only' },
      })(),
    launch('asleep', { DisableApiStop: false, MaintenanceOptions: { AutoRecovery: 'disabled' } }),
    (history) => ['StopInstances', { InstanceIds: [id(history, 2)] }],
    () => ['CreateVolume', { AvailabilityZone: 'us-east-1b', Size: 12, VolumeType: 'gp3', ...named('volume', 'data') }],
    (history) => [
      'AttachVolume',
      { VolumeId: list(history.account.volumes).at(-1)?.id, InstanceId: id(history), Device: '/dev/sdf' },
    ],
    () => [
      'CreateVolume',
      { AvailabilityZone: 'us-east-1c', Size: 500, VolumeType: 'st1', Encrypted: true, ...named('volume', 'loose') },
    ],
    () => ['AllocateAddress', named('elastic-ip', 'front door')],
    (history) => [
      'AssociateAddress',
      { AllocationId: list(history.account.addresses)[0]?.allocationId, InstanceId: id(history) },
    ],
    () => ['AllocateAddress', {}],
    () => ['CreateTopic', { Name: 'alerts', Attributes: { DisplayName: 'Ops' } }],
    (history) => [
      'Subscribe',
      { TopicArn: list(history.account.topics)[0]?.arn, Protocol: 'email', Endpoint: 'me@example.com' },
    ],
    (history) => [
      'PutMetricAlarm',
      {
        AlarmName: 'busy',
        Namespace: 'AWS/EC2',
        MetricName: 'CPUUtilization',
        Dimensions: [{ Name: 'InstanceId', Value: id(history) }],
        Statistic: 'Average',
        Period: 300,
        EvaluationPeriods: 2,
        Threshold: 70.5,
        ComparisonOperator: 'GreaterThanThreshold',
        AlarmActions: [list(history.account.topics)[0]?.arn, 'arn:aws:automate:us-east-1:ec2:reboot'],
        TreatMissingData: 'notBreaching',
      },
    ],
  ])

/** A network of somebody's own, with an instance in it. */
export const networked = () =>
  told([
    () => ['CreateVpc', { CidrBlock: '10.0.0.0/16', ...named('vpc', 'own') }],
    (history) => [
      'CreateSubnet',
      { VpcId: vpcId(history), CidrBlock: '10.0.1.0/24', AvailabilityZone: 'us-east-1a', ...named('subnet', 'public') },
    ],
    (history) => [
      'CreateSubnet',
      {
        VpcId: vpcId(history),
        CidrBlock: '10.0.2.0/24',
        AvailabilityZone: 'us-east-1b',
        ...named('subnet', 'private'),
      },
    ],
    () => ['CreateInternetGateway', named('internet-gateway', 'way out')],
    (history) => [
      'AttachInternetGateway',
      { VpcId: vpcId(history), InternetGatewayId: at(history, 'InternetGateways', 'InternetGatewayId') },
    ],
    (history) => ['CreateRouteTable', { VpcId: vpcId(history), ...named('route-table', 'public routes') }],
    (history) => [
      'CreateRoute',
      {
        RouteTableId: at(history, 'RouteTables', 'RouteTableId'),
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: at(history, 'InternetGateways', 'InternetGatewayId'),
      },
    ],
    (history) => [
      'AssociateRouteTable',
      { RouteTableId: at(history, 'RouteTables', 'RouteTableId'), SubnetId: subnetId(history, 'public') },
    ],
    (history) => ['CreateNetworkAcl', { VpcId: vpcId(history), ...named('network-acl', 'strict') }],
    (history) => [
      'CreateNetworkAclEntry',
      {
        NetworkAclId: at(history, 'NetworkAcls', 'NetworkAclId'),
        RuleNumber: 100,
        Protocol: '6',
        RuleAction: 'allow',
        Egress: false,
        CidrBlock: '0.0.0.0/0',
        PortRange: { From: 443, To: 443 },
      },
    ],
    (history) => [
      'CreateSecurityGroup',
      { GroupName: 'inner', Description: 'inner', VpcId: vpcId(history), ...named('security-group', 'inner') },
    ],
    (history) =>
      launch('out', {
        NetworkInterfaces: [
          {
            DeviceIndex: 0,
            SubnetId: subnetId(history, 'public'),
            AssociatePublicIpAddress: true,
            Groups: [list(history.account.groups).at(-1)?.id],
          },
        ],
      })(),
    (history) => launch('in', { SubnetId: subnetId(history, 'private') })(),
  ])

const at = (history: History, name: string, key: string) =>
  membersOf(listOf(answersOf(history)[name]).findLast((one) => listOf(membersOf(one)['Tags']).length > 0))[key]
const vpcId = (history: History) => at(history, 'Vpcs', 'VpcId')
const subnetId = (history: History, name: string) =>
  membersOf(
    listOf(answersOf(history)['Subnets']).find((one) => JSON.stringify(membersOf(one)['Tags'] ?? '').includes(name)),
  )['SubnetId']

/** Snapshots and images of the account's own, and what was made of them. */
export const copied = () =>
  told([
    launch('first'),
    (history) => [
      'CreateImage',
      { InstanceId: id(history), Name: 'golden', NoReboot: true, ...named('image', 'golden') },
    ],
    () => ['DescribeImages', {}],
    () => ['DescribeImages', {}],
    () => ['DescribeImages', {}],
    () => ['DescribeImages', {}],
    (history) => launch('second', { ImageId: list(history.account.images)[0]?.id })(),
    () => ['CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 5, ...named('volume', 'old') }],
    (history) => [
      'CreateSnapshot',
      { VolumeId: list(history.account.volumes).at(-1)?.id, Description: 'nightly', ...named('snapshot', 'nightly') },
    ],
    () => ['DescribeImages', {}],
    () => ['DescribeImages', {}],
    (history) => [
      'CreateVolume',
      {
        AvailabilityZone: 'us-east-1b',
        SnapshotId: list(history.account.snapshots).at(-1)?.id,
        ...named('volume', 'new'),
      },
    ],
  ])

/** An account with a disk that two instances have. */
const shared = () => {
  const Placement = { AvailabilityZone: 'us-east-1a' }
  const disk = (history: History) => ({ VolumeId: list(history.account.volumes).at(-1)?.id, Device: '/dev/sdf' })
  const goes = [{ DeviceName: '/dev/sdf', Ebs: { DeleteOnTermination: true } }]
  return told([
    launch('one', { Placement }),
    launch('two', { Placement }),
    () => [
      'CreateVolume',
      { ...Placement, Size: 10, VolumeType: 'io2', Iops: 300, MultiAttachEnabled: true, ...named('volume', 'both') },
    ],
    (history) => ['AttachVolume', { ...disk(history), InstanceId: id(history) }],
    (history) => ['AttachVolume', { ...disk(history), InstanceId: id(history, 1) }],
    (history) => ['ModifyInstanceAttribute', { InstanceId: id(history, 1), BlockDeviceMappings: goes }],
  ])
}

export const accounts = { rich, networked, copied, shared }

/** The doings of somebody who tries everything, in the order that chance has it. */
export const deeds: readonly ((history: History, n: number) => Ask)[] = [
  (_, n) =>
    launch(`walked ${n}`, {
      InstanceType: ['t3.micro', 't2.micro', 'm5.large'][n % 3],
      ...(n % 2 === 0 && { DisableApiStop: true }),
    })(),
  (_, n) =>
    launch(`kept ${n}`, {
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 + (n % 5), DeleteOnTermination: false } }],
    })(),
  (history, n) => ['StopInstances', { InstanceIds: [id(history, n % 4)] }],
  (history, n) => ['StartInstances', { InstanceIds: [id(history, n % 4)] }],
  (history, n) => ['TerminateInstances', { InstanceIds: [id(history, n % 4)] }],
  (_, n) => [
    'CreateVolume',
    {
      AvailabilityZone: `us-east-1${'abf'[n % 3]}`,
      Size: 4 + n,
      VolumeType: ['gp2', 'gp3', 'st1'][n % 3],
      ...named('volume', `disk ${n}`),
    },
  ],
  (history, n) => [
    'AttachVolume',
    {
      VolumeId: list(history.account.volumes)[n % 5]?.id,
      InstanceId: id(history, n % 4),
      Device: `/dev/sd${'fgh'[n % 3]}`,
    },
  ],
  (history, n) => ['DetachVolume', { VolumeId: list(history.account.volumes)[n % 5]?.id }],
  (history, n) => ['ModifyVolume', { VolumeId: list(history.account.volumes)[n % 5]?.id, Size: 20 + n }],
  (history, n) => [
    'CreateTags',
    { Resources: [list(history.account.volumes)[n % 5]?.id], Tags: [{ Key: 'team', Value: `t${n}` }] },
  ],
  (_, n) => ['AllocateAddress', named('elastic-ip', `address ${n}`)],
  (history, n) => [
    'AssociateAddress',
    { AllocationId: list(history.account.addresses)[n % 3]?.allocationId, InstanceId: id(history, n % 4) },
  ],
  (_, n) => ['CreateSecurityGroup', { GroupName: `group ${n}`, Description: 'x' }],
  (history, n) => [
    'AuthorizeSecurityGroupIngress',
    {
      GroupId: list(history.account.groups)[n % 3]?.id,
      IpProtocol: 'tcp',
      FromPort: n,
      ToPort: n + 1,
      CidrIp: '198.51.100.0/24',
    },
  ],
  (history, n) => [
    'ModifyInstanceAttribute',
    { InstanceId: id(history, n % 4), Groups: [list(history.account.groups)[n % 3]?.id] },
  ],
  (history, n) => [
    'ModifyInstanceAttribute',
    { InstanceId: id(history, n % 4), DisableApiStop: { Value: n % 2 === 0 } },
  ],
  (history, n) => ['ModifyInstanceAttribute', { InstanceId: id(history, n % 4), InstanceType: { Value: 't3.small' } }],
  (history, n) => [
    'ModifyInstanceMaintenanceOptions',
    { InstanceId: id(history, n % 4), AutoRecovery: n % 2 === 0 ? 'disabled' : 'default' },
  ],
  (_, n) => ['CreateTopic', { Name: `topic-${n}` }],
  (history, n) => [
    'Subscribe',
    { TopicArn: list(history.account.topics)[0]?.arn, Protocol: 'email', Endpoint: `p${n}@example.com` },
  ],
  (history, n) => [
    'PutMetricAlarm',
    {
      AlarmName: `alarm-${n}`,
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed',
      Dimensions: [{ Name: 'InstanceId', Value: id(history, n % 4) ?? 'i-0' }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 2,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    },
  ],
  (_, n) => ['CreateKeyPair', { KeyName: `key ${n}`, KeyType: n % 2 === 0 ? 'rsa' : 'ed25519' }],
]
