// Kinds of faults that suites written for other clients of AWS found; each is held to what AWS answers.
import { describe, expect, it } from 'vitest'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import { baseImages } from '#facts/images.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { type Scenario, scenario } from '../scenario.ts'

const zone = { AvailabilityZone: 'us-east-1a' }
/** A network interface in the zone, its id. */
function cardIn(story: Scenario) {
  const subnet = topologyOf(story.account()).subnets.find(({ zone: name }) => name === zone.AvailabilityZone)
  story.ok('CreateNetworkInterface', { SubnetId: subnet?.id })
  return must(list(story.account().interfaces).at(-1), 'the interface just made').id
}

const filter = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] })

describe('an attribute of an instance', () => {
  it('that a Linux of today does not have is answered without a value, and one that nobody has is refused', () => {
    const story = scenario()
    const InstanceId = story.running()
    for (const [Attribute, member] of [
      ['kernel', 'KernelId'],
      ['ramdisk', 'RamdiskId'],
    ] as const)
      expect(story.ok('DescribeInstanceAttribute', { InstanceId, Attribute })).toEqual({ InstanceId, [member]: {} })
    expect(story.ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'productCodes' })).toEqual({
      InstanceId,
      ProductCodes: [],
    })
    expect(story.ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'enclaveOptions' })).toEqual({
      InstanceId,
      EnclaveOptions: { Enabled: false },
    })
    expect(story.no('DescribeInstanceAttribute', { InstanceId, Attribute: 'Kernel' })).toEqual({
      code: 'InvalidParameterValue',
      message: 'Value (Kernel) for parameter attribute is invalid. Unknown attribute.',
    })
  })

  it('is set back: the check of source and destination; others cannot be', () => {
    const story = scenario()
    const InstanceId = story.running()
    story.ok('ModifyInstanceAttribute', { InstanceId, Attribute: 'sourceDestCheck', Value: 'False' })
    story.ok('ResetInstanceAttribute', { InstanceId, Attribute: 'sourceDestCheck' })
    expect(story.ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'sourceDestCheck' })).toMatchObject({
      SourceDestCheck: { Value: true },
    })
    expect(story.no('ResetInstanceAttribute', { InstanceId, Attribute: 'groupSet' }).code).toBe('InvalidParameterValue')
  })

  it('is not said twice in one request', () => {
    const story = scenario()
    const twice = { Attribute: 'disableApiTermination', Value: 'true', DisableApiTermination: { Value: false } }
    expect(story.no('ModifyInstanceAttribute', { InstanceId: story.running(), ...twice }).code).toBe(
      'InvalidParameterCombination',
    )
  })

  it('of its one network interface is not asked of it while it has two', () => {
    const story = scenario()
    const InstanceId = story.running({ Placement: zone })
    const NetworkInterfaceId = cardIn(story)
    story.wait(minute)
    story.ok('AttachNetworkInterface', { InstanceId, NetworkInterfaceId, DeviceIndex: 1 })
    for (const Attribute of ['groupSet', 'sourceDestCheck'])
      expect(story.no('DescribeInstanceAttribute', { InstanceId, Attribute }).code).toBe('InvalidInstanceID')
  })
})

describe('a request that leaves out what it needs', () => {
  it.each(['StartInstances', 'StopInstances', 'TerminateInstances', 'RebootInstances', 'MonitorInstances'])(
    '%s for no instance is told so',
    (action) => {
      const refused = { code: 'InvalidParameterCombination', message: 'No instances specified' }
      expect(scenario().no(action, { InstanceIds: [] })).toEqual(refused)
      expect(scenario().no(action, {})).toEqual(refused)
    },
  )

  it('or sends it empty, is told what is missing', () => {
    const { no } = scenario()
    expect(no('CreateSecurityGroup', { GroupName: 'web', Description: '' }).code).toBe('MissingParameter')
    expect(no('ImportKeyPair', { KeyName: 'key', PublicKeyMaterial: '' }).code).toBe('MissingParameter')
  })

  it('is first told that its group is not there', () => {
    const GroupId = 'sg-0123456789abcdef0'
    for (const action of [
      'AuthorizeSecurityGroupIngress',
      'AuthorizeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
      'RevokeSecurityGroupEgress',
    ])
      expect(scenario().no(action, { GroupId })).toEqual({
        code: 'InvalidGroup.NotFound',
        message: `The security group '${GroupId}' does not exist`,
      })
  })
})

describe('names and filters', () => {
  it('of a group that is not there is not taken for an id of another form', () => {
    expect(scenario().no('DescribeSecurityGroups', { GroupNames: ['nowhere'] }).code).toBe('InvalidGroup.NotFound')
  })

  it('of rules by a group’s id want an id of its form', () => {
    const story = scenario()
    expect(story.no('DescribeSecurityGroupRules', filter('group-id', 'foobar'))).toEqual({
      code: 'InvalidGroupId.Malformed',
      message: `The security group ID 'foobar' is malformed`,
    })
    expect(story.ok('DescribeSecurityGroupRules', filter('group-id', 'sg-0123456789abcdef0'))).toEqual({
      SecurityGroupRules: [],
    })
  })

  it('have the other names that the reference gives them, and those of old that still work', () => {
    const story = scenario()
    const found = (name: string, value: string) => story.ok('DescribeSubnets', filter(name, value))['Subnets']
    expect(found('cidr', '172.31.0.0/20')).toHaveLength(1)
    expect(found('cidrBlock', '172.31.0.0/20')).toHaveLength(1)
    expect(found('availabilityZone', 'us-east-1a')).toHaveLength(1)
    expect(found('availabilityZoneId', 'use1-az1')).toHaveLength(1)
    expect(found('defaultForAz', 'true')).toHaveLength(6)
    story.ok('AllocateAddress')
    expect(story.ok('DescribeAddresses', filter('domain', 'vpc'))['Addresses']).toHaveLength(1)
    expect(story.ok('DescribeAddresses', filter('domain', 'standard'))['Addresses']).toHaveLength(0)
  })
})

describe('addresses', () => {
  it('are named once, and by an address that is one', () => {
    const story = scenario()
    const { AllocationId, PublicIp } = story.ok('AllocateAddress')
    expect(story.no('ReleaseAddress', { AllocationId, PublicIp }).code).toBe('InvalidParameterCombination')
    expect(story.no('DescribeAddresses', { PublicIps: ['nowhere'] }).code).toBe('InvalidParameterValue')
    expect(story.no('DescribeAddresses', { PublicIps: ['256.256.256.256'] }).code).toBe('InvalidAddress.NotFound')
  })
})

describe('network interfaces', () => {
  it('that are there already are not deleted with the instance that takes them', () => {
    const story = scenario()
    const NetworkInterfaces = [{ DeviceIndex: 0, NetworkInterfaceId: cardIn(story), DeleteOnTermination: true }]
    const launch = { ImageId: 'al2023-x86_64', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    expect(story.no('RunInstances', { ...launch, NetworkInterfaces }).code).toBe('InvalidParameterCombination')
  })

  it('show their tags among all tags', () => {
    const story = scenario()
    const card = cardIn(story)
    story.ok('CreateTags', { Resources: [card], Tags: [{ Key: 'a', Value: 'b' }] })
    expect(story.ok('DescribeTags', filter('resource-type', 'network-interface'))['Tags']).toEqual([
      { Key: 'a', ResourceId: card, ResourceType: 'network-interface', Value: 'b' },
    ])
  })
})

describe('what the network answers of itself', () => {
  it('lists no tags where EC2 lists none, and the options of DHCP that every VPC has', () => {
    const story = scenario()
    expect(story.ok('DescribeNetworkAcls')['NetworkAcls']).toMatchObject([{ Tags: [] }])
    expect(story.ok('DescribeRouteTables')['RouteTables']).toMatchObject([{ Tags: [] }])
    const { DhcpOptions } = story.ok('DescribeDhcpOptions', filter('value', 'ec2.internal'))
    expect(DhcpOptions).toHaveLength(1)
    expect(story.no('DescribeDhcpOptions', { DhcpOptionsIds: ['dopt-0'] }).code).toBe('InvalidDhcpOptionID.NotFound')
  })

  it('of a gateway that is to be detached from another VPC says so, whether there is one or not', () => {
    const story = scenario()
    const gateway = topologyOf(story.account()).gateways[0]?.id
    expect(story.no('DetachInternetGateway', { InternetGatewayId: gateway, VpcId: 'vpc-deadbeef' }).code).toBe(
      'Gateway.NotAttached',
    )
  })
})

describe('a subnet without a free address', () => {
  it('is told of a network interface in other words than of a launch', () => {
    const story = scenario()
    const { VpcId } = topologyOf(story.account()).vpcs.map(({ id }) => ({ VpcId: id }))[0] ?? {}
    const { Subnet } = story.ok('CreateSubnet', { VpcId, CidrBlock: '172.31.255.240/28' })
    const { SubnetId } = Subnet as { SubnetId: string }
    const made = story.ok('CreateNetworkInterface', { SubnetId, SecondaryPrivateIpAddressCount: 10 })
    const { NetworkInterfaceId } = made['NetworkInterface'] as { NetworkInterfaceId: string }
    const full = {
      code: 'InsufficientFreeAddressesInSubnet',
      message: 'The specified subnet does not have enough free addresses to satisfy the request.',
    }
    expect(story.no('CreateNetworkInterface', { SubnetId })).toEqual(full)
    const more = { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 1 }
    expect(story.no('AssignPrivateIpAddresses', more)).toEqual(full)
  })
})

describe('addresses that are named, some by id, others by what they are', () => {
  it('are all answered', () => {
    const story = scenario()
    const [one, other] = [story.ok('AllocateAddress'), story.ok('AllocateAddress')]
    story.ok('AllocateAddress')
    const asked = { PublicIps: [one['PublicIp']], AllocationIds: [other['AllocationId']] }
    expect(story.ok('DescribeAddresses', asked)['Addresses']).toHaveLength(2)
  })
})

describe('Spot prices', () => {
  it('are found by a filter’s type, and told with six decimals', () => {
    const story = scenario()
    const of = (name: string) => story.ok('DescribeSpotPriceHistory', filter('instance-type', name))['SpotPriceHistory']
    expect(of('t3a.micro')).toContainEqual(expect.objectContaining({ InstanceType: 't3a.micro' }))
    expect(of('t3a.*')).toContainEqual(expect.objectContaining({ InstanceType: 't3a.small' }))
    const LaunchSpecification = { ImageId: baseImages[0]?.ids['us-east-1'], InstanceType: 't3.micro' }
    story.ok('RequestSpotInstances', { SpotPrice: '0.5', LaunchSpecification })
    expect(story.ok('DescribeSpotInstanceRequests')['SpotInstanceRequests']).toMatchObject([{ SpotPrice: '0.500000' }])
  })
})

describe('snapshots of all volumes of an instance', () => {
  it('are made at once, without the root if it is left out, with the tags that were said', () => {
    const story = scenario()
    const InstanceId = story.running({ Placement: zone })
    const { VolumeId } = story.ok('CreateVolume', { ...zone, Size: 8 })
    story.wait(minute)
    story.ok('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
    story.wait(minute)
    const TagSpecifications = [{ ResourceType: 'snapshot', Tags: [{ Key: 'a', Value: 'b' }] }]
    const snapshots = (of: object, more = {}) => {
      story.wait(minute)
      return story.ok('CreateSnapshots', { InstanceSpecification: { InstanceId, ...of }, ...more })['Snapshots']
    }
    const made = { Description: 'night', Tags: [{ Key: 'a', Value: 'b' }] }
    expect(snapshots({}, { Description: 'night', TagSpecifications })).toMatchObject([made, { VolumeId, ...made }])
    expect(snapshots({ ExcludeBootVolume: true })).toMatchObject([{ VolumeId, VolumeSize: 8 }])
    expect(snapshots({ ExcludeDataVolumeIds: [VolumeId] })).toHaveLength(1)
  })
})

describe('a refusal that OpenStack’s cases met in AWS', () => {
  it('of an image’s attribute comes before the question whose the image is', () => {
    const story = scenario()
    const ImageId = must(baseImages[0], 'an image').ids['us-east-1']
    const codeOf = (action: string, more: Readonly<Record<string, unknown>>) =>
      story.no(action, { ImageId, ...more }).code
    expect(codeOf('DescribeImageAttribute', { Attribute: 'unsupported' })).toBe('InvalidRequest')
    expect(codeOf('ResetImageAttribute', { Attribute: 'fake' })).toBe('InvalidRequest')
    expect(codeOf('ModifyImageAttribute', {})).toBe('InvalidParameterCombination')
    expect(codeOf('ModifyImageAttribute', { Attribute: 'unsupported' })).toBe('InvalidParameterCombination')
    expect(codeOf('ModifyImageAttribute', { Attribute: 'launchPermission' })).toBe('InvalidParameterCombination')
    expect(codeOf('ModifyImageAttribute', { Attribute: 'blockDeviceMapping' })).toBe('InvalidParameter')
    expect(codeOf('ModifyImageAttribute', { Attribute: 'description' })).toBe('MissingParameter')
    expect(codeOf('ModifyImageAttribute', { Description: { Value: 'mine' } })).toBe('AuthFailure')
  })

  it('of an interface’s attribute that is not named, of options without values, and of an address that is nowhere', () => {
    const story = scenario()
    const NetworkInterfaceId = cardIn(story)
    expect(story.no('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId }).code).toBe(
      'InvalidParameterCombination',
    )
    const configured = (Key: string) => ({ DhcpConfigurations: [{ Key }] })
    expect(story.no('CreateDhcpOptions', configured('aaa')).code).toBe('InvalidParameterValue')
    expect(story.no('CreateDhcpOptions', configured('domain-name')).code).toBe('InvalidParameterValue')
    const { PublicIp } = story.ok('AllocateAddress')
    expect(story.no('DisassociateAddress', { PublicIp })).toEqual({
      code: 'InvalidParameterValue',
      message: 'You must specify an association id when unmapping an address from a VPC instance',
    })
  })
})
