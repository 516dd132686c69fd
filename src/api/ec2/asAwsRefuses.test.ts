import { describe, expect, it } from 'vitest'
import { baseImages } from '#facts/images.ts'
import { must } from '#lib/never.ts'
import { minute } from '#lib/time.ts'
import { type Scenario, scenario } from '../scenario.ts'

const zone = { AvailabilityZone: 'us-east-1a' }
const arm = must(
  baseImages.find(({ key }) => key === 'al2023-arm64'),
  'an arm64 image',
).ids['us-east-1']

function stopped(story: Scenario, more = {}) {
  const id = story.running(more)
  story.ok('StopInstances', { InstanceIds: [id] })
  story.wait(5 * minute)
  return id
}

function attachedAs(device: string) {
  const story = scenario()
  const InstanceId = story.running({ Placement: zone })
  const { VolumeId } = story.ok('CreateVolume', { ...zone, Size: 8 })
  story.wait(minute)
  return story.ask('AttachVolume', { VolumeId, InstanceId, Device: device }).answer
}

describe('an architecture', () => {
  it('that is not the image’s is refused at launch, with the hint that AWS gives', () => {
    const { message, code } = scenario().no('RunInstances', {
      ImageId: arm,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
    })
    expect(code).toBe('InvalidParameterValue')
    expect(message).toMatch(
      /^The architecture 'x86_64' of the specified instance type does not match the architecture 'arm64' of the specified AMI\. .*'describe-instance-types'/,
    )
  })

  it('is not changed by another type: AWS refuses that type at once', () => {
    const story = scenario()
    const id = stopped(story)
    expect(story.no('ModifyInstanceAttribute', { InstanceId: id, InstanceType: { Value: 't4g.large' } })).toEqual({
      code: 'InvalidParameterValue',
      message: `'t4g.large' is not a valid instance type for instance '${id}' of architecture 'x86_64'.`,
    })
    expect(story.ok('DescribeInstances')).toMatchObject({
      Reservations: [{ Instances: [{ Architecture: 'x86_64', InstanceType: 't3.micro' }] }],
    })
  })
})

describe('ids of another form', () => {
  const story = scenario()
  it.each([
    ['DeleteVolume', { VolumeId: 'standard' }, 'InvalidParameterValue', "Expected: 'vol-...'."],
    ['DescribeVolumes', { VolumeIds: ['vol-xyz'] }, 'InvalidVolumeID.Malformed', 'Invalid id: "vol-xyz"'],
    ['DeleteSnapshot', { SnapshotId: 'foo' }, 'InvalidParameterValue', "Expected: 'snap-...'."],
    ['ReleaseAddress', { AllocationId: 'foo' }, 'InvalidAllocationID.NotFound', "'foo' does not exist"],
    ['DescribeSecurityGroups', { GroupIds: ['foo'] }, 'InvalidGroupId.Malformed', '"foo" (expecting "sg-...")'],
    ['DeleteSecurityGroup', { GroupId: 'sg-bbfe0e' }, 'InvalidGroup.NotFound', "'sg-bbfe0e' does not exist"],
    ['DescribeImages', { ImageIds: ['foo'] }, 'InvalidAMIID.Malformed', '"foo" (expecting "ami-...")'],
    ['StartInstances', { InstanceIds: ['foo'] }, 'InvalidInstanceID.Malformed', 'Invalid id: "foo"'],
    [
      'ModifyInstanceAttribute',
      { InstanceId: 'ig-0123456789abc', InstanceType: { Value: 't3.nano' } },
      'InvalidParameterValue',
      "Value (ig-0123456789abc) for parameter instanceId is invalid. Expected: 'i-...'.",
    ],
  ])('%s of %o: %s', (action, params, code, part) => {
    const refused = story.no(action, params)
    expect(refused.code).toBe(code)
    expect(refused.message).toContain(part)
  })
})

describe('volumes that cannot be', () => {
  it.each([
    [
      { Size: 0, VolumeType: 'gp2' },
      'The volume size is invalid for gp2 volumes: 0 GiB. gp2 volumes must be at least 1 GiB in size. Please specify a volume size above the minimum limit.',
    ],
    [
      { Size: 20, VolumeType: 'gp3', Iops: 15_000 },
      'Iops to volume size ratio of 750.000000 is too high; maximum is 500',
    ],
    [{ Size: 10, VolumeType: 'io1', Iops: 800 }, 'Iops to volume size ratio of 80.000000 is too high; maximum is 50'],
    [{ Size: 100, VolumeType: 'io1', Iops: 20 }, 'Volume iops of 20 is too low; minimum is 100.'],
    [{ Size: 100, VolumeType: 'io2' }, 'The parameter iops must be specified for io2 volumes.'],
    [{ Size: 100, VolumeType: 'gp2', Throughput: 200 }, 'throughput can only be specified for volumeType gp3.'],
    [
      { Size: 100, VolumeType: 'gp3', Throughput: 1000 },
      'Throughput (MiBps) to iops ratio of 0.333333 is too high; maximum is 0.250000 MiBps per iops',
    ],
  ])('%o', (params, message) => {
    expect(scenario().no('CreateVolume', { ...zone, ...params }).message).toBe(message)
  })
})

describe('device names', () => {
  it.each(['/dev/xvdba', '/dev/xvdcz', 'xvdh', 'sdf'])('%s attaches', (device) => {
    expect(attachedAs(device).ok).toBe(true)
  })

  it.each(['/dev/sdba', '/dev/sdk1', '/dev/xvdeo'])('%s does not', (device) => {
    expect(attachedAs(device)).toMatchObject({ ok: false, error: { code: 'InvalidParameterValue' } })
  })

  it('of the other image’s root bring a second volume, and the root keeps its size', () => {
    const story = scenario()
    story.launch({ BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 100 } }] })
    const { Volumes } = story.ok('DescribeVolumes')
    expect(Volumes).toMatchObject([
      { Size: 8, Attachments: [{ Device: '/dev/xvda' }] },
      { Size: 100, Attachments: [{ Device: '/dev/sda1' }] },
    ])
  })
})

describe('an instance that is shutting down', () => {
  it('shows no address and no group any more, and keeps its group from being deleted until it is terminated', () => {
    const story = scenario()
    const { GroupId } = story.ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
    const id = story.running({ SecurityGroupIds: [GroupId] })
    story.ok('TerminateInstances', { InstanceIds: [id] })
    const { Reservations } = story.ok('DescribeInstances')
    expect(Reservations).toMatchObject([
      { Instances: [{ State: { Name: 'shutting-down' }, SecurityGroups: [], NetworkInterfaces: [] }] },
    ])
    expect(JSON.stringify(Reservations)).not.toContain('PrivateIpAddress')
    expect(story.no('DeleteSecurityGroup', { GroupId }).code).toBe('DependencyViolation')
    story.wait(5 * minute)
    story.ok('DeleteSecurityGroup', { GroupId })
  })
})

describe('security groups', () => {
  it('are at most five on one interface, from the launch on', () => {
    const story = scenario()
    const ids = Array.from({ length: 6 }, (_, n) => {
      const { GroupId } = story.ok('CreateSecurityGroup', { GroupName: `g${n}`, Description: 'one' })
      return GroupId
    })
    const launch = { ImageId: arm, InstanceType: 't4g.nano', MinCount: 1, MaxCount: 1 }
    expect(story.no('RunInstances', { ...launch, SecurityGroupIds: ids }).code).toBe(
      'SecurityGroupsPerInterfaceLimitExceeded',
    )
    story.ok('RunInstances', { ...launch, SecurityGroupIds: ids.slice(1) })
  })
})

describe('rules of a security group', () => {
  const story = scenario()
  const { GroupId } = story.ok('CreateSecurityGroup', { GroupName: 'icmp', Description: 'icmp' })
  const allow = (IpProtocol: string, FromPort?: number, ToPort?: number) =>
    story.ask('AuthorizeSecurityGroupIngress', {
      GroupId,
      IpPermissions: [{ IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    }).answer

  it('keep ICMP’s type and code, so that an echo opens no more than an echo', () => {
    expect(allow('icmp', 8, -1)).toMatchObject({
      ok: true,
      response: { SecurityGroupRules: [{ IpProtocol: 'icmp', FromPort: 8, ToPort: -1 }] },
    })
    expect(allow('icmp', 3, 4).ok).toBe(true)
    expect(allow('icmp', 8, -1)).toMatchObject({ error: { code: 'InvalidPermission.Duplicate' } })
    expect(allow('icmp', -1, 4)).toMatchObject({ error: { code: 'InvalidParameterValue' } })
  })

  it('take protocols by number and by the four names', () => {
    expect(allow('50').ok).toBe(true)
    expect(allow('47').ok).toBe(true)
    expect(allow('58', -1, -1)).toMatchObject({ response: { SecurityGroupRules: [{ IpProtocol: 'icmpv6' }] } })
    expect(allow('icmpv6', -1, -1)).toMatchObject({ error: { code: 'InvalidPermission.Duplicate' } })
    expect(allow('256')).toMatchObject({ error: { code: 'InvalidParameterValue' } })
    expect(story.ok('DescribeSecurityGroups', { GroupIds: [GroupId] })).toMatchObject({
      SecurityGroups: [
        {
          IpPermissions: [
            { IpProtocol: 'icmp', FromPort: 8, ToPort: -1 },
            { IpProtocol: 'icmp', FromPort: 3, ToPort: 4 },
            { IpProtocol: '50' },
            { IpProtocol: '47' },
            { IpProtocol: 'icmpv6' },
          ],
        },
      ],
    })
  })
})

describe('tags', () => {
  const tagged = (id: string) => scenario().no('CreateTags', { Resources: [id], Tags: [{ Key: 'a', Value: 'b' }] }).code

  it.each([
    ['i-0123456789abcdef0', 'InvalidInstanceID.NotFound'],
    ['vol-0123456789abcdef0', 'InvalidVolume.NotFound'],
    ['snap-0123456789abcdef0', 'InvalidSnapshot.NotFound'],
    ['ami-0123456789abcdef0', 'InvalidAMIID.NotFound'],
    ['sg-0123456789abcdef0', 'InvalidGroup.NotFound'],
    ['eipalloc-0123456789abcdef0', 'InvalidAllocationID.NotFound'],
    ['i-foo', 'InvalidID'],
    ['foo', 'InvalidID'],
  ])('on %s, which is not there: %s', (id, code) => {
    expect(tagged(id)).toBe(code)
  })
})

describe('the key of an encrypted volume', () => {
  const own = /^arn:aws:kms:us-east-1:\d{12}:key\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

  it('is shown, on a volume and on a snapshot of it; without encryption there is none to name', () => {
    const story = scenario()
    const made = story.ok('CreateVolume', { ...zone, Size: 1, Encrypted: true, KmsKeyId: 'alias/aws/ebs' })
    expect(made['KmsKeyId']).toMatch(own)
    story.wait(minute)
    expect(story.ok('CreateSnapshot', { VolumeId: made['VolumeId'] })['KmsKeyId']).toBe(made['KmsKeyId'])
    expect(story.ok('CreateVolume', { ...zone, Size: 1 })).not.toHaveProperty('KmsKeyId')
    expect(story.no('CreateVolume', { ...zone, Size: 1, KmsKeyId: 'alias/aws/ebs' }).code).toBe(
      'InvalidParameterDependency',
    )
  })

  const missing = 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555'

  it('that is not there lets a launch be answered, and fail', () => {
    const story = scenario()
    const Ebs = { Encrypted: true, KmsKeyId: missing }
    const id = story.running({ BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs }] })
    expect(story.ok('DescribeInstances', { InstanceIds: [id] })).toMatchObject({
      Reservations: [{ Instances: [{ State: { Name: 'terminated' }, StateReason: { Code: 'Client.InternalError' } }] }],
    })
  })

  it('that is not there lets a volume be answered, and be gone again', () => {
    const story = scenario()
    const { VolumeId, State } = story.ok('CreateVolume', { ...zone, Size: 1, Encrypted: true, KmsKeyId: missing })
    expect(State).toBe('creating')
    story.wait(minute)
    expect(story.no('DescribeVolumes', { VolumeIds: [VolumeId] }).code).toBe('InvalidVolume.NotFound')
  })
})

describe('a launch of many', () => {
  const many = (count: number) => ({ ImageId: arm, InstanceType: 't4g.nano', MinCount: count, MaxCount: count })

  it('is bound by the account’s quota and the subnet’s addresses; of more than 500 the playground says that it is its own limit', () => {
    const story = scenario()
    expect(story.ok('RunInstances', many(60))['Instances']).toHaveLength(60)
    expect(story.no('RunInstances', many(501)).code).toBe('Playground.TooManyInstances')
  })

  it('is of as many as there is room for, where fewer will do', () => {
    const story = scenario()
    story.ok('SetQuotas', { Profile: 'new-account' })
    const between = (MinCount: number, MaxCount: number) => ({ ...many(1), MinCount, MaxCount })
    expect(story.no('RunInstances', between(3, 10)).code).toBe('VcpuLimitExceeded')
    expect(story.ok('RunInstances', between(1, 1000))['Instances']).toHaveLength(2)
    expect(story.no('RunInstances', between(1, 2)).code).toBe('VcpuLimitExceeded')
  })

  it('is of as many as its subnet has addresses for, and its placement group places', () => {
    const story = scenario()
    const { Vpc } = story.ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }) as { Vpc: { VpcId: string } }
    const made = story.ok('CreateSubnet', { VpcId: Vpc.VpcId, CidrBlock: '10.0.1.0/28' })
    const { SubnetId } = (made as { Subnet: { SubnetId: string } }).Subnet
    const some = { ...many(1), MaxCount: 50 }
    expect(story.ok('RunInstances', { ...some, SubnetId })['Instances']).toHaveLength(11)
    expect(story.no('RunInstances', { ...some, SubnetId }).code).toBe('InsufficientFreeAddressesInSubnet')
    story.ok('CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    expect(story.ok('RunInstances', { ...some, Placement: { GroupName: 'apart' } })['Instances']).toHaveLength(7)
  })
})

describe('what is not there', () => {
  it('is told before what nobody can know of it, and by AWS’s own name', () => {
    const story = scenario()
    const { code } = story.no('RunInstances', { ImageId: 'ami-1234abcd', MinCount: 1, MaxCount: 1 })
    expect(code).toBe('InvalidAMIID.NotFound')
    const nothing = { code: 'MissingParameter', message: 'The request must contain the parameter resourceIdSet' }
    expect(story.no('CreateTags', { Resources: [], Tags: [{ Key: 'a', Value: 'b' }] })).toEqual(nothing)
    expect(story.no('DeleteTags', {})).toEqual(nothing)
    const { VolumeId } = story.ok('CreateVolume', { ...zone, Size: 8 })
    story.wait(minute)
    expect(story.no('DetachVolume', { VolumeId, InstanceId: 'i-0123456789abcdef0' }).code).toBe(
      'InvalidInstanceID.NotFound',
    )
  })
})

describe('a launch that names what does not go together', () => {
  const launch = { ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' }
  const one = { ...launch, MinCount: 1, MaxCount: 1 }
  it('names groups only where it names no subnet', () => {
    const { ok, no } = scenario()
    ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
    const [{ SubnetId }] = ok('DescribeSubnets')['Subnets'] as [{ SubnetId: string }]
    expect(no('RunInstances', { ...one, InstanceType: 't3.micro', SecurityGroups: ['web'], SubnetId })).toEqual({
      code: 'InvalidParameterCombination',
      message: 'The parameter groupName cannot be used with the parameter subnet',
    })
  })

  it.each([
    ['t2.micro', { EbsOptimized: true }, 'Unsupported', 'EBS-optimized instances are not supported'],
    [
      't2.micro',
      { CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 } },
      'UnsupportedOperation',
      'The t2.micro instance type does not support specifying CpuOptions.',
    ],
    ['m5.large', { CpuOptions: { CoreCount: 1 } }, 'MissingParameter', 'both CoreCount and ThreadsPerCore'],
    ['t3.micro', { CpuOptions: { CoreCount: 3, ThreadsPerCore: 1 } }, 'InvalidParameterValue', 'Value (3)'],
    ['t3.micro', { CpuOptions: { CoreCount: 1, ThreadsPerCore: 4 } }, 'InvalidParameterValue', 'ThreadsPerCore'],
  ])('asks of %s only what it has: %o', (InstanceType, options, code, part) => {
    const refused = scenario().no('RunInstances', { ...one, InstanceType, ...options })
    expect(refused.code).toBe(code)
    expect(refused.message).toContain(part)
  })

  it('is taken where the type has it', () => {
    const options = { EbsOptimized: true, CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 } }
    scenario().ok('RunInstances', { ...one, InstanceType: 'm5.large', ...options })
  })
})

describe('a rule that is there already', () => {
  it.each([
    [{ IpProtocol: '-1' }, 'peer: 10.0.0.0/8, ALL, ALLOW'],
    [{ IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, 'peer: 10.0.0.0/8, ICMP, type: ALL, code: ALL, ALLOW'],
    [{ IpProtocol: 'icmp', FromPort: 8, ToPort: -1 }, 'peer: 10.0.0.0/8, ICMP, type: 8, code: ALL, ALLOW'],
  ])('is told as AWS tells %o', (rule, told) => {
    const { ok, no } = scenario()
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web' })
    const asked = { GroupId, IpPermissions: [{ ...rule, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }] }
    ok('AuthorizeSecurityGroupIngress', asked)
    expect(no('AuthorizeSecurityGroupIngress', asked).message).toBe(`the specified rule "${told}" already exists`)
  })
})
