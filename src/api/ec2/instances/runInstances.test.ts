import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

const al2023 = { ImageId: 'ami-0e34e19222c41f4cd', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }

describe('RunInstances', () => {
  it('answers a reservation of instances in pending that have no public address yet', () => {
    const { ok, account } = scenario()
    const answer = ok('RunInstances', { ...al2023, MinCount: 1, MaxCount: 2 })
    expect(answer).toMatchObject({
      ReservationId: expect.stringMatching(/^r-[0-9a-f]{17}$/),
      OwnerId: account().accountId,
      Groups: [],
      Instances: [
        {
          AmiLaunchIndex: 0,
          State: { Code: 0, Name: 'pending' },
          StateReason: { Code: 'pending', Message: 'pending' },
        },
        { AmiLaunchIndex: 1, PublicDnsName: '', Monitoring: { State: 'disabled' }, StateTransitionReason: '' },
      ],
    })
    expect(JSON.stringify(answer)).not.toContain('PublicIpAddress')
  })

  it('takes everything that the launch form has', () => {
    const { ok, wait, account } = scenario()
    const group = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'web servers' })['GroupId']
    const { Subnets } = ok('DescribeSubnets', { Filters: [{ Name: 'availability-zone', Values: ['us-east-1b'] }] })
    const subnet = Array.isArray(Subnets) ? Subnets[0].SubnetId : undefined
    ok('CreateKeyPair', { KeyName: 'lab' })
    ok('RunInstances', {
      ...al2023,
      KeyName: 'lab',
      NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false, SubnetId: subnet, Groups: [group] }],
      BlockDeviceMappings: [
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp3', Encrypted: true, Iops: 4000 } },
        { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 5, DeleteOnTermination: false } },
      ],
      InstanceInitiatedShutdownBehavior: 'terminate',
      DisableApiTermination: true,
      DisableApiStop: true,
      HibernationOptions: { Configured: true },
      Monitoring: { Enabled: true },
      MaintenanceOptions: { AutoRecovery: 'disabled' },
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web-1' }] },
        { ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'disk' }] },
      ],
    })
    wait(minute)
    expect(ok('DescribeInstances')).toMatchObject({
      Reservations: [
        {
          Instances: [
            {
              KeyName: 'lab',
              SubnetId: subnet,
              SecurityGroups: [{ GroupId: group, GroupName: 'web' }],
              PublicDnsName: '',
              HibernationOptions: { Configured: true },
              Monitoring: { State: 'enabled' },
              MaintenanceOptions: { AutoRecovery: 'disabled' },
              Tags: [{ Key: 'Name', Value: 'web-1' }],
              BlockDeviceMappings: [
                { DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true, Status: 'attached' } },
                { DeviceName: '/dev/sdf', Ebs: { DeleteOnTermination: false } },
              ],
            },
          ],
        },
      ],
    })
    expect(account().instances.size).toBe(1)
    expect(ok('DescribeVolumes')).toMatchObject({
      Volumes: [
        { Size: 20, Encrypted: true, Iops: 4000, Throughput: 125, Tags: [{ Key: 'Name', Value: 'disk' }] },
        { Size: 5, Encrypted: false, SnapshotId: '' },
      ],
    })
  })

  it.each([
    ['an image that is not there', { ImageId: 'ami-0123456789abcdef0' }, 'InvalidAMIID.NotFound'],
    ['a name that is no image id', { ImageId: 'ubuntu' }, 'InvalidAMIID.Malformed'],
    ['no type at all, which is m1.small', { InstanceType: undefined }, 'InvalidParameterCombination'],
    ['a type that is not there', { InstanceType: 't3.giant' }, 'InvalidParameterValue'],
    ['an Arm type with an Intel image', { InstanceType: 't4g.micro' }, 'InvalidParameterValue'],
    ['a least number above the most', { MinCount: 2 }, 'InvalidParameterValue'],
    ['no number at all', { MaxCount: undefined }, 'MissingParameter'],
    ['a thousand', { MaxCount: 1000 }, 'Playground.TooManyInstances'],
    ['a subnet that is not there', { SubnetId: 'subnet-1' }, 'InvalidSubnetID.NotFound'],
    ['a zone of another Region', { Placement: { AvailabilityZone: 'eu-west-1a' } }, 'InvalidParameterValue'],
    [
      'network interfaces beyond its type',
      { NetworkInterfaces: [0, 1, 2].map((DeviceIndex) => ({ DeviceIndex })) },
      'AttachmentLimitExceeded',
    ],
    [
      'an interface and groups beside it',
      { NetworkInterfaces: [{}], SecurityGroupIds: ['sg-0123456789abcdef0'] },
      'InvalidParameterCombination',
    ],
    ['a group that is not there', { SecurityGroupIds: ['sg-0123456789abcdef0'] }, 'InvalidGroup.NotFound'],
    [
      'a root smaller than its image',
      { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 4 } }] },
      'InvalidBlockDeviceMapping',
    ],
    ['a disk without a size', { BlockDeviceMappings: [{ DeviceName: '/dev/sdf' }] }, 'MissingParameter'],
    [
      'tags for what it cannot tag',
      { TagSpecifications: [{ ResourceType: 'snapshot', Tags: [] }] },
      'InvalidParameterValue',
    ],
    [
      'a tag of AWS',
      { TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'aws:x' }] }] },
      'InvalidParameterValue',
    ],
    [
      'a tag key of 129 characters',
      { TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'x'.repeat(129) }] }] },
      'InvalidParameterValue',
    ],
  ])('refuses %s', (_, more, code) => {
    const { no, account } = scenario()
    expect(no('RunInstances', { ...al2023, ...more }).code).toBe(code)
    expect(account().instances.size).toBe(0)
  })

  it('refuses a zone and a subnet that are not the same place', () => {
    const { ok, no } = scenario()
    const { Subnets } = ok('DescribeSubnets')
    const SubnetId = Array.isArray(Subnets) ? Subnets[0].SubnetId : undefined
    expect(no('RunInstances', { ...al2023, SubnetId, Placement: { AvailabilityZone: 'us-east-1f' } }).code).toBe(
      'InvalidParameterValue',
    )
  })
})

describe('a private address of one’s own', () => {
  const subnetOf = (story: Scenario) => {
    const { Vpc } = story.ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }) as { Vpc: { VpcId: string } }
    const made = story.ok('CreateSubnet', { VpcId: Vpc.VpcId, CidrBlock: '10.0.1.0/28' })
    return (made as { Subnet: { SubnetId: string } }).Subnet.SubnetId
  }
  const addresses = (story: Scenario) =>
    (story.ok('DescribeInstances')['Reservations'] as { Instances: { PrivateIpAddress: string }[] }[]).flatMap(
      ({ Instances }) => Instances.map(({ PrivateIpAddress }) => PrivateIpAddress),
    )

  it('is given where it is free, and to nobody else after that', () => {
    const story = scenario()
    const SubnetId = subnetOf(story)
    story.launch({ SubnetId, PrivateIpAddress: '10.0.1.7' })
    story.launch({ SubnetId, MinCount: 10, MaxCount: 10 })
    expect(new Set(addresses(story)).size).toBe(11)
    expect(addresses(story)[0]).toBe('10.0.1.7')
  })

  it('is refused outside the subnet, among its kept addresses, when taken, and for several', () => {
    const story = scenario()
    const SubnetId = subnetOf(story)
    const asked = (PrivateIpAddress: string, count = 1) =>
      story.no('RunInstances', { ...al2023, SubnetId, PrivateIpAddress, MinCount: count, MaxCount: count })
    expect(asked('10.0.2.7')).toEqual({
      code: 'InvalidParameterValue',
      message: "Address 10.0.2.7 does not fall within the subnet's address range",
    })
    expect(asked('10.0.1.3').message).toBe("Address 10.0.1.3 is in subnet's reserved address range")
    expect(asked('10.0.1.15').message).toBe("Address 10.0.1.15 is in subnet's reserved address range")
    expect(asked('10.0.1').code).toBe('InvalidParameterValue')
    expect(asked('10.0.1.7', 2).code).toBe('InvalidParameterCombination')
    story.launch({ NetworkInterfaces: [{ DeviceIndex: 0, SubnetId, PrivateIpAddress: '10.0.1.7' }] })
    expect(asked('10.0.1.7')).toEqual({ code: 'InvalidIPAddress.InUse', message: 'Address 10.0.1.7 is in use.' })
  })
})

describe('a mapping without a disk', () => {
  it('leaves out what the image would bring, and names instance store, which is there by itself', () => {
    const story = scenario()
    const id = story.running({ BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 8 } }] })
    const { ImageId } = story.ok('CreateImage', { InstanceId: id, Name: 'two' })
    story.wait(10 * minute)
    const disks = (more: object) => {
      const again = story.launch({ ImageId, ...more })
      return (
        story.ok('DescribeVolumes', { Filters: [{ Name: 'attachment.instance-id', Values: [again] }] })[
          'Volumes'
        ] as object[]
      ).length
    }
    expect(disks({})).toBe(2)
    expect(disks({ BlockDeviceMappings: [{ DeviceName: '/dev/sdf', NoDevice: '' }] })).toBe(1)
    expect(disks({ BlockDeviceMappings: [{ DeviceName: '/dev/sdg', NoDevice: '' }] })).toBe(2)
    expect(disks({ BlockDeviceMappings: [{ DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }] })).toBe(2)
  })
})
