import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

describe('addresses', () => {
  it('are allocated, associated, disassociated and released', () => {
    const { ok, account, running } = scenario()
    const InstanceId = running()
    const allocated = ok('AllocateAddress', { Domain: 'vpc' })
    const { AllocationId, PublicIp } = allocated
    expect(allocated).toEqual({
      AllocationId: expect.stringMatching(/^eipalloc-[0-9a-f]{17}$/),
      Domain: 'vpc',
      NetworkBorderGroup: 'us-east-1',
      PublicIp: expect.stringMatching(/^\d+(\.\d+){3}$/),
      PublicIpv4Pool: 'amazon',
    })
    const { AssociationId } = ok('AssociateAddress', { AllocationId, InstanceId })
    expect(ok('DescribeAddresses', { PublicIps: [PublicIp] })).toMatchObject({
      Addresses: [{ AllocationId, AssociationId, InstanceId, NetworkInterfaceOwnerId: account().accountId }],
    })
    expect(ok('DisassociateAddress', { AssociationId })).toEqual({})
    expect(ok('DescribeAddresses', { AllocationIds: [AllocationId] })).toEqual({
      Addresses: [{ AllocationId, Domain: 'vpc', NetworkBorderGroup: 'us-east-1', PublicIp, PublicIpv4Pool: 'amazon' }],
    })
    expect(ok('ReleaseAddress', { AllocationId })).toEqual({})
    expect(ok('DescribeAddresses')).toEqual({ Addresses: [] })
  })

  it('move from one instance to another, unless the request says that they may not', () => {
    const { ok, no, running } = scenario()
    const [one, other] = [running(), running()]
    const { AllocationId } = ok('AllocateAddress')
    const { AssociationId } = ok('AssociateAddress', { AllocationId, InstanceId: one })
    expect(no('AssociateAddress', { AllocationId, InstanceId: other, AllowReassociation: false })).toEqual({
      code: 'Resource.AlreadyAssociated',
      message: `resource ${String(AllocationId)} is already associated with associate-id ${String(AssociationId)}`,
    })
    ok('AssociateAddress', { AllocationId, InstanceId: other })
    expect(ok('DescribeAddresses')).toMatchObject({ Addresses: [{ InstanceId: other }] })
  })

  it('are five at most, and are refused when they are not there', () => {
    const { ok, no } = scenario()
    for (let i = 0; i < 5; i++) ok('AllocateAddress')
    expect(no('AllocateAddress').message).toBe('The maximum number of addresses has been reached.')
    expect(no('ReleaseAddress', { AllocationId: 'eipalloc-1' }).code).toBe('InvalidAllocationID.NotFound')
    expect(no('DisassociateAddress', { AssociationId: 'eipassoc-1' }).code).toBe('InvalidAssociationID.NotFound')
  })
})

describe('security groups', () => {
  const everyone = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

  it('begin with the default one, which lets its own members in', () => {
    const { ok } = scenario()
    expect(ok('DescribeSecurityGroups')).toMatchObject({
      SecurityGroups: [
        {
          GroupName: 'default',
          IpPermissions: [{ IpProtocol: '-1', IpRanges: [], UserIdGroupPairs: [{ GroupId: expect.any(String) }] }],
          IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
        },
      ],
    })
  })

  it('are created, opened, closed and deleted', () => {
    const { ok, no } = scenario()
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'for web servers' })
    expect(ok('AuthorizeSecurityGroupIngress', { GroupId, ...everyone })).toMatchObject({
      Return: true,
      SecurityGroupRules: [{ GroupId, IsEgress: false, IpProtocol: 'tcp', FromPort: 22, CidrIpv4: '0.0.0.0/0' }],
    })
    expect(no('AuthorizeSecurityGroupIngress', { GroupId, ...everyone }).message).toBe(
      'the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists',
    )
    const more = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.1.2.3/8' }] }
    ok('AuthorizeSecurityGroupIngress', {
      GroupId,
      IpPermissions: [more, { IpProtocol: '-1', IpRanges: more.IpRanges }],
    })
    expect(ok('DescribeSecurityGroups', { GroupNames: ['web'] })).toMatchObject({
      SecurityGroups: [
        {
          Description: 'for web servers',
          IpPermissions: [
            { IpProtocol: 'tcp', FromPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }, { CidrIp: '10.0.0.0/8' }] },
            { IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
          ],
        },
      ],
    })
    expect(ok('RevokeSecurityGroupIngress', { GroupId, ...everyone })).toMatchObject({ Return: true })
    expect(no('RevokeSecurityGroupIngress', { GroupId, ...everyone }).code).toBe('InvalidPermission.NotFound')
    expect(ok('DeleteSecurityGroup', { GroupId })).toEqual({ Return: true, GroupId })
  })

  it.each([
    ['no ports', { ...everyone, FromPort: undefined }, 'InvalidParameterValue'],
    ['ports the wrong way round', { ...everyone, FromPort: 23 }, 'InvalidParameterValue'],
    ['a block that is none', { ...everyone, CidrIp: '10.0.0.256/8' }, 'InvalidParameterValue'],
    ['a protocol that is none', { ...everyone, IpProtocol: 'smoke' }, 'InvalidParameterValue'],
    ['both ways of saying it', { ...everyone, IpPermissions: [{ IpProtocol: 'tcp' }] }, 'InvalidParameterCombination'],
    ['a permission without a source', { IpPermissions: [{ IpProtocol: '-1' }] }, 'MissingParameter'],
  ])('AuthorizeSecurityGroupIngress refuses %s', (_, rule, code) => {
    const { ok, no } = scenario()
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'x' })
    expect(no('AuthorizeSecurityGroupIngress', { GroupId, ...rule }).code).toBe(code)
  })

  it('refuse a name that is taken, one like an id, and a VPC that is not there', () => {
    const { no } = scenario()
    const create = (more: object) => no('CreateSecurityGroup', { GroupName: 'web', Description: 'x', ...more }).code
    expect(create({ GroupName: 'default' })).toBe('InvalidParameterValue')
    expect(create({ GroupName: 'sg-1' })).toBe('InvalidParameterValue')
    expect(create({ Description: '<script>' })).toBe('InvalidParameterValue')
    expect(create({ VpcId: 'vpc-1' })).toBe('InvalidVpcID.NotFound')
  })
})

describe('places', () => {
  it('are one default VPC with a subnet in each zone of the Region', () => {
    const { ok } = scenario('ap-northeast-2')
    const zones = ['a', 'b', 'c', 'd'].map((letter) => `ap-northeast-2${letter}`)
    expect(ok('DescribeVpcs')).toMatchObject({ Vpcs: [{ CidrBlock: '172.31.0.0/16', IsDefault: true }] })
    expect(ok('DescribeSubnets')).toMatchObject({
      Subnets: zones.map((AvailabilityZone) => ({ AvailabilityZone, AvailableIpAddressCount: 4091 })),
    })
    expect(ok('DescribeAvailabilityZones')).toMatchObject({
      AvailabilityZones: zones.map((ZoneName) => ({ ZoneName, GroupLongName: 'Asia Pacific (Seoul) 1' })),
    })
    expect(ok('DescribeRegions', { RegionNames: ['us-east-1'] })).toEqual({
      Regions: [
        { Endpoint: 'ec2.us-east-1.amazonaws.com', OptInStatus: 'opt-in-not-required', RegionName: 'us-east-1' },
      ],
    })
  })
})

it('each instance has one network interface, which is found by its instance, its address and its subnet', () => {
  const { ok, no, running, wait } = scenario()
  const id = running()
  running()
  const { AllocationId } = ok('AllocateAddress')
  ok('AssociateAddress', { AllocationId, InstanceId: id })
  const found = (Name: string, value: unknown) =>
    ok('DescribeNetworkInterfaces', { Filters: [{ Name, Values: [value] }] })['NetworkInterfaces'] as readonly Readonly<
      Record<string, unknown>
    >[]
  const [card] = found('attachment.instance-id', id)
  expect(card).toMatchObject({
    Association: { AllocationId },
    Attachment: { InstanceId: id, DeviceIndex: 0, Status: 'attached', DeleteOnTermination: true },
    InterfaceType: 'interface',
    RequesterManaged: false,
    Status: 'in-use',
    TagSet: [],
  })
  expect(found('association.allocation-id', AllocationId)).toHaveLength(1)
  expect(found('private-ip-address', card?.['PrivateIpAddress'])).toHaveLength(1)
  expect(found('vpc-id', card?.['VpcId'])).toHaveLength(2)
  const NetworkInterfaceIds = [card?.['NetworkInterfaceId']]
  expect(ok('DescribeNetworkInterfaces', { NetworkInterfaceIds })).toMatchObject({ NetworkInterfaces: [card] })
  ok('TerminateInstances', { InstanceIds: [id] })
  wait(5 * 60_000)
  expect(no('DescribeNetworkInterfaces', { NetworkInterfaceIds }).code).toBe('InvalidNetworkInterfaceID.NotFound')
})
