import { describe, expect, it } from 'vitest'
import { must } from '#lib/never.ts'
import { second } from '#lib/time.ts'
import { type Scenario, scenario } from '../../scenario.ts'

/** The text at a place of an answer: `NetworkInterfaces.0.Status`. */
function textAt(answer: unknown, place: string): string {
  const found = place
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value ? Reflect.get(value, step) : undefined),
      answer,
    )
  return typeof found === 'string' ? found : ''
}

const wait = (story: Scenario, seconds: number) => story.wait(seconds * second)

const look = ({ ok }: Scenario, id: string, place: string) =>
  textAt(ok('DescribeNetworkInterfaces', { NetworkInterfaceIds: [id] }), `NetworkInterfaces.0.${place}`)

const instanceAt = ({ ok }: Scenario, id: string, place: string) =>
  textAt(ok('DescribeInstances', { InstanceIds: [id] }), `Reservations.0.Instances.0.${place}`)

const primaryOf = (story: Scenario, id: string) => instanceAt(story, id, 'NetworkInterfaces.0.NetworkInterfaceId')

const newCard = (story: Scenario, params: object) => {
  const id = textAt(story.ok('CreateNetworkInterface', { ...params }), 'NetworkInterface.NetworkInterfaceId')
  wait(story, 10)
  return id
}

/** An instance that runs and an interface in its subnet that is available. */
function withCard(story: Scenario) {
  const InstanceId = story.running()
  const SubnetId = instanceAt(story, InstanceId, 'SubnetId')
  return { InstanceId, SubnetId, NetworkInterfaceId: newCard(story, { SubnetId, Description: 'for the database' }) }
}

const launched = (story: Scenario, NetworkInterfaces: readonly object[]) => {
  const id = story.launch({ NetworkInterfaces })
  wait(story, 60)
  return id
}

describe('a network interface of its own', () => {
  it('is pending, then available, then attached at an index, and is detached and deleted again', () => {
    const story = scenario()
    const { ok, no } = story
    const { InstanceId, SubnetId, NetworkInterfaceId } = withCard(story)
    expect(ok('CreateNetworkInterface', { SubnetId })).toMatchObject({ NetworkInterface: { Status: 'pending' } })
    expect(look(story, NetworkInterfaceId, 'Status')).toBe('available')
    const { AttachmentId } = ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    expect(ok('DescribeNetworkInterfaces', { NetworkInterfaceIds: [NetworkInterfaceId] })).toMatchObject({
      NetworkInterfaces: [
        {
          Status: 'in-use',
          Description: 'for the database',
          Attachment: { AttachmentId, Status: 'attaching', DeleteOnTermination: false, DeviceIndex: 1, InstanceId },
        },
      ],
    })
    wait(story, 10)
    expect(instanceAt(story, InstanceId, 'NetworkInterfaces.1.Attachment.Status')).toBe('attached')
    expect(no('DeleteNetworkInterface', { NetworkInterfaceId })).toEqual({
      code: 'InvalidParameterValue',
      message: `Network interface '${NetworkInterfaceId}' is currently in use.`,
    })
    ok('DetachNetworkInterface', { AttachmentId })
    expect(look(story, NetworkInterfaceId, 'Attachment.Status')).toBe('detaching')
    wait(story, 10)
    expect(look(story, NetworkInterfaceId, 'Status')).toBe('available')
    ok('DeleteNetworkInterface', { NetworkInterfaceId })
    expect(no('DescribeNetworkInterfaces', { NetworkInterfaceIds: [NetworkInterfaceId] }).code).toBe(
      'InvalidNetworkInterfaceID.NotFound',
    )
  })

  it('is refused at index 0, beyond the type, in another zone, and by ids that are none', () => {
    const story = scenario()
    const { ok, no } = story
    const { InstanceId, NetworkInterfaceId, SubnetId } = withCard(story)
    const AttachmentId = instanceAt(story, InstanceId, 'NetworkInterfaces.0.Attachment.AttachmentId')
    expect(no('DetachNetworkInterface', { AttachmentId })).toEqual({
      code: 'OperationNotPermitted',
      message: 'The network interface at device index 0 and networkCard index 0 cannot be detached.',
    })
    expect(no('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 0 }).message).toBe(
      `Instance '${InstanceId}' already has an interface attached at device index '0'.`,
    )
    ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    // t3.micro takes two
    const third = { NetworkInterfaceId: newCard(story, { SubnetId }), InstanceId, DeviceIndex: 2 }
    expect(no('AttachNetworkInterface', third)).toEqual({
      code: 'AttachmentLimitExceeded',
      message: 'Interface count 3 exceeds the limit for t3.micro',
    })
    const zone = instanceAt(story, InstanceId, 'Placement.AvailabilityZone')
    const elsewhere = zone.endsWith('a') ? 'us-east-1b' : 'us-east-1a'
    const far = textAt(
      ok('DescribeSubnets', { Filters: [{ Name: 'availability-zone', Values: [elsewhere] }] }),
      'Subnets.0.SubnetId',
    )
    const stray = { NetworkInterfaceId: newCard(story, { SubnetId: far }), InstanceId, DeviceIndex: 1 }
    expect(no('AttachNetworkInterface', stray)).toEqual({
      code: 'InvalidParameterCombination',
      message: 'You may not attach a network interface to an instance if they are not in the same availability zone',
    })
    expect(no('DetachNetworkInterface', { AttachmentId: 'eni-1' }).code).toBe(
      'InvalidNetworkInterfaceAttachmentId.Malformed',
    )
    expect(no('AttachNetworkInterface', { ...third, NetworkInterfaceId: 'foo' }).code).toBe(
      'InvalidNetworkInterfaceId.Malformed',
    )
  })

  it('makes requests refuse that mean an instance and not one of its interfaces', () => {
    const story = scenario()
    const { ok, no } = story
    const { InstanceId, NetworkInterfaceId } = withCard(story)
    ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    const { AllocationId } = ok('AllocateAddress')
    const refusal = {
      code: 'InvalidInstanceID',
      message: `There are multiple interfaces attached to instance '${InstanceId}'. Please specify an interface ID for the operation instead.`,
    }
    expect(no('ModifyInstanceAttribute', { InstanceId, SourceDestCheck: { Value: false } })).toEqual(refusal)
    expect(no('AssociateAddress', { InstanceId, AllocationId })).toEqual(refusal)
    ok('AssociateAddress', { NetworkInterfaceId, AllocationId })
    expect(ok('DescribeAddresses')).toMatchObject({ Addresses: [{ InstanceId, NetworkInterfaceId }] })
    ok('ModifyNetworkInterfaceAttribute', {
      NetworkInterfaceId: primaryOf(story, InstanceId),
      SourceDestCheck: { Value: false },
    })
    expect(ok('DescribeInstances')).toMatchObject({ Reservations: [{ Instances: [{ SourceDestCheck: false }] }] })
  })

  it('keeps its subnet and its group from being deleted, and holds its address', () => {
    const story = scenario()
    const { ok, no } = story
    const VpcId = textAt(ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'Vpc.VpcId')
    const SubnetId = textAt(ok('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }), 'Subnet.SubnetId')
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'db', Description: 'db', VpcId })
    const NetworkInterfaceId = newCard(story, { SubnetId, Groups: [GroupId], PrivateIpAddress: '10.0.1.10' })
    expect(no('DeleteSubnet', { SubnetId }).code).toBe('DependencyViolation')
    expect(no('DeleteSecurityGroup', { GroupId }).code).toBe('DependencyViolation')
    expect(no('CreateNetworkInterface', { SubnetId, PrivateIpAddress: '10.0.1.10' }).code).toBe(
      'InvalidIPAddress.InUse',
    )
    ok('DeleteNetworkInterface', { NetworkInterfaceId })
    ok('DeleteSubnet', { SubnetId })
  })

  it('is told inside by the metadata service', () => {
    const story = scenario()
    const { InstanceId, NetworkInterfaceId } = withCard(story)
    story.ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    const inside = (Command: string) => textAt(story.ok('RunInGuest', { InstanceId, Command }), 'Output')
    const meta = 'http://169.254.169.254/latest'
    const token = inside(`curl -s -X PUT "${meta}/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"`).trim()
    const mac = look(story, NetworkInterfaceId, 'MacAddress')
    const of = `${meta}/meta-data/network/interfaces/macs/${mac}/device-number`
    expect(inside(`curl -s -H "X-aws-ec2-metadata-token: ${token}" ${of}`).trim()).toBe('1')
  })

  it('is tagged, and found by its tags', () => {
    const story = scenario()
    const { NetworkInterfaceId } = withCard(story)
    story.ok('CreateTags', { Resources: [NetworkInterfaceId], Tags: [{ Key: 'Name', Value: 'second' }] })
    expect(
      story.ok('DescribeNetworkInterfaces', { Filters: [{ Name: 'tag:Name', Values: ['second'] }] }),
    ).toMatchObject({ NetworkInterfaces: [{ NetworkInterfaceId, TagSet: [{ Key: 'Name', Value: 'second' }] }] })
  })
})

describe('further private addresses', () => {
  it('are assigned up to the limit of the type, and take their Elastic IP off when they go', () => {
    const story = scenario()
    const { ok, no } = story
    const InstanceId = story.running()
    const NetworkInterfaceId = primaryOf(story, InstanceId)
    const one = { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 1 }
    const PrivateIpAddress = textAt(
      ok('AssignPrivateIpAddresses', one),
      'AssignedPrivateIpAddresses.0.PrivateIpAddress',
    )
    expect(no('AssignPrivateIpAddresses', one)).toEqual({
      code: 'PrivateIpAddressLimitExceeded',
      message: `${NetworkInterfaceId}: Number of private addresses will exceed limit.`,
    })
    const { AllocationId, PublicIp } = ok('AllocateAddress')
    ok('AssociateAddress', { AllocationId, NetworkInterfaceId, PrivateIpAddress })
    expect(ok('DescribeAddresses')).toMatchObject({
      Addresses: [{ InstanceId, NetworkInterfaceId, PrivateIpAddress, AssociationId: expect.any(String) }],
    })
    // the borrowed address of the primary one stays
    expect(instanceAt(story, InstanceId, 'PublicIpAddress')).not.toBe(PublicIp)
    expect(no('UnassignPrivateIpAddresses', { NetworkInterfaceId, PrivateIpAddresses: ['10.9.9.9'] }).message).toBe(
      `Some of the specified addresses are not assigned to interface ${NetworkInterfaceId}`,
    )
    ok('UnassignPrivateIpAddresses', { NetworkInterfaceId, PrivateIpAddresses: [PrivateIpAddress] })
    expect(textAt(ok('DescribeAddresses'), 'Addresses.0.AssociationId')).toBe('')
  })

  it('move to another interface only where that is allowed', () => {
    const story = scenario()
    const { SubnetId, NetworkInterfaceId } = withCard(story)
    const PrivateIpAddresses = [
      textAt(
        story.ok('AssignPrivateIpAddresses', { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 1 }),
        'AssignedPrivateIpAddresses.0.PrivateIpAddress',
      ),
    ]
    const other = { NetworkInterfaceId: newCard(story, { SubnetId }), PrivateIpAddresses }
    expect(story.no('AssignPrivateIpAddresses', other).code).toBe('InvalidIPAddress.InUse')
    story.ok('AssignPrivateIpAddresses', { ...other, AllowReassignment: true })
    expect(look(story, other.NetworkInterfaceId, 'PrivateIpAddresses.1.PrivateIpAddress')).toBe(PrivateIpAddresses[0])
    expect(look(story, NetworkInterfaceId, 'PrivateIpAddresses.1.PrivateIpAddress')).toBe('')
  })
})

describe('of the interfaces of a terminated instance', () => {
  it('those stay that are not to go with it, the primary one too, and the Elastic IP on it', () => {
    const story = scenario()
    const { ok } = story
    const { InstanceId, NetworkInterfaceId } = withCard(story)
    const primary = primaryOf(story, InstanceId)
    const AttachmentId = instanceAt(story, InstanceId, 'NetworkInterfaces.0.Attachment.AttachmentId')
    ok('ModifyNetworkInterfaceAttribute', {
      NetworkInterfaceId: primary,
      Attachment: { AttachmentId, DeleteOnTermination: false },
    })
    const { AllocationId, PublicIp } = ok('AllocateAddress')
    ok('AssociateAddress', { AllocationId, NetworkInterfaceId: primary })
    ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    ok('TerminateInstances', { InstanceIds: [InstanceId] })
    wait(story, 200)
    expect([look(story, NetworkInterfaceId, 'Status'), look(story, primary, 'Status')]).toEqual([
      'available',
      'available',
    ])
    expect(ok('DescribeAddresses')).toMatchObject({ Addresses: [{ NetworkInterfaceId: primary }] })
    // and it can be the primary one of another instance, which then has its addresses
    const next = launched(story, [{ DeviceIndex: 0, NetworkInterfaceId: primary }])
    expect(primaryOf(story, next)).toBe(primary)
    expect(instanceAt(story, next, 'PublicIpAddress')).toBe(PublicIp)
    expect(ok('DescribeAddresses')).toMatchObject({ Addresses: [{ InstanceId: next }] })
    expect(story.no('RunInstances', { ...asked(story), NetworkInterfaces: [{ NetworkInterfaceId: primary }] })).toEqual(
      {
        code: 'InvalidNetworkInterface.InUse',
        message: `Interface: [${primary}] in use.`,
      },
    )
  })

  it('those go that a launch made', () => {
    const story = scenario()
    const id = launched(story, [{ DeviceIndex: 0 }, { DeviceIndex: 1, Description: 'second' }])
    expect(instanceAt(story, id, 'NetworkInterfaces.1.Description')).toBe('second')
    expect(instanceAt(story, id, 'PublicIpAddress')).toBe('')
    story.ok('TerminateInstances', { InstanceIds: [id] })
    wait(story, 200)
    expect(story.ok('DescribeNetworkInterfaces')).toEqual({ NetworkInterfaces: [] })
  })
})

describe('a public address', () => {
  it('is not given to a launch with several interfaces', () => {
    const story = scenario()
    const cards = [{ DeviceIndex: 0, AssociatePublicIpAddress: true }, { DeviceIndex: 1 }]
    expect(story.no('RunInstances', { ...asked(story), NetworkInterfaces: cards }).message).toBe(
      'The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.',
    )
  })

  it('is not borrowed again at a start with two interfaces', () => {
    const story = scenario()
    const { InstanceId, NetworkInterfaceId } = withCard(story)
    story.ok('AttachNetworkInterface', { NetworkInterfaceId, InstanceId, DeviceIndex: 1 })
    expect(instanceAt(story, InstanceId, 'PublicIpAddress')).not.toBe('')
    story.ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(story, 400)
    story.ok('StartInstances', { InstanceIds: [InstanceId] })
    wait(story, 200)
    expect(instanceAt(story, InstanceId, 'PublicIpAddress')).toBe('')
  })
})

const asked = (story: Scenario) => ({
  ImageId: must(textAt(story.ok('DescribeImages'), 'Images.0.ImageId'), 'an image'),
  InstanceType: 't3.micro',
  MinCount: 1,
  MaxCount: 1,
})
