import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

describe('ModifyInstanceAttribute', () => {
  it('changes the type of a stopped instance and of no other', () => {
    const { ok, no, wait, running } = scenario()
    const InstanceId = running()
    const InstanceType = { Value: 't3.small' }
    expect(no('ModifyInstanceAttribute', { InstanceId, InstanceType })).toEqual({
      code: 'IncorrectInstanceState',
      message: `The instance '${InstanceId}' is not in the 'stopped' state.`,
    })
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    expect(ok('ModifyInstanceAttribute', { InstanceId, InstanceType })).toEqual({})
    expect(ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'instanceType' })).toEqual({
      InstanceId,
      InstanceType,
    })
  })

  it('optimizes a stopped instance for EBS, said either way, and shows it again', () => {
    const { ok, no, wait, running } = scenario()
    const InstanceId = running()
    const optimized = () => [
      ok('DescribeInstanceAttribute', { InstanceId, Attribute: 'ebsOptimized' })['EbsOptimized'],
      JSON.stringify(ok('DescribeInstances')).includes('"EbsOptimized":true'),
    ]
    const on = { InstanceId, EbsOptimized: { Value: 'true' } }
    expect(no('ModifyInstanceAttribute', on).code).toBe('IncorrectInstanceState')
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    expect(optimized()).toEqual([{ Value: false }, false])
    ok('ModifyInstanceAttribute', on)
    expect(optimized()).toEqual([{ Value: true }, true])
    ok('ModifyInstanceAttribute', { InstanceId, Attribute: 'ebsOptimized', Value: 'False' })
    expect(optimized()).toEqual([{ Value: false }, false])
    ok('ModifyInstanceAttribute', { InstanceId, InstanceType: { Value: 't2.micro' } })
    expect(no('ModifyInstanceAttribute', on).code).toBe('Unsupported')
    ok('ModifyInstanceAttribute', { InstanceId, InstanceType: { Value: 't3.micro' } })
    expect(no('ModifyInstanceAttribute', { ...on, DisableApiStop: { Value: true } }).code).toBe(
      'InvalidParameterCombination',
    )
  })

  it('wants exactly one attribute', () => {
    const { no, running } = scenario()
    const InstanceId = running()
    const Value = true
    expect(no('ModifyInstanceAttribute', { InstanceId }).message).toBe('No attributes specified.')
    expect(
      no('ModifyInstanceAttribute', { InstanceId, DisableApiStop: { Value }, DisableApiTermination: { Value } }).code,
    ).toBe('InvalidParameterCombination')
    expect(no('ModifyInstanceAttribute', { InstanceId: 'i-0123456789abcdef0', DisableApiStop: { Value } }).code).toBe(
      'InvalidInstanceID.NotFound',
    )
  })

  it('sets protections, shutdown behaviour, groups and DeleteOnTermination', () => {
    const { ok, no, running } = scenario()
    const InstanceId = running()
    const attribute = (Attribute: string) => ok('DescribeInstanceAttribute', { InstanceId, Attribute })
    ok('ModifyInstanceAttribute', { InstanceId, DisableApiStop: { Value: true } })
    expect(attribute('disableApiStop')).toMatchObject({ DisableApiStop: { Value: true } })
    ok('ModifyInstanceAttribute', { InstanceId, InstanceInitiatedShutdownBehavior: { Value: 'terminate' } })
    expect(attribute('instanceInitiatedShutdownBehavior')).toMatchObject({
      InstanceInitiatedShutdownBehavior: { Value: 'terminate' },
    })
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'x' })
    ok('ModifyInstanceAttribute', { InstanceId, Groups: [GroupId] })
    expect(attribute('groupSet')).toMatchObject({ Groups: [{ GroupId }] })
    const root = (DeviceName: string) => ({
      InstanceId,
      BlockDeviceMappings: [{ DeviceName, Ebs: { DeleteOnTermination: false } }],
    })
    ok('ModifyInstanceAttribute', root('/dev/xvda'))
    expect(attribute('blockDeviceMapping')).toMatchObject({
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: false } }],
    })
    expect(no('ModifyInstanceAttribute', root('/dev/sdz')).code).toBe('InvalidInstanceAttributeValue')
    expect(no('DescribeInstanceAttribute', { InstanceId, Attribute: 'colour' }).code).toBe('InvalidParameterValue')
  })

  it('turns the source/destination check off, on the instance and on its interface', () => {
    const { ok, running } = scenario()
    const InstanceId = running()
    const shown = (SourceDestCheck: boolean) => ({
      Reservations: [{ Instances: [{ SourceDestCheck, NetworkInterfaces: [{ SourceDestCheck }] }] }],
    })
    expect(ok('DescribeInstances')).toMatchObject(shown(true))
    ok('ModifyInstanceAttribute', { InstanceId, SourceDestCheck: { Value: false } })
    expect(ok('DescribeInstances')).toMatchObject(shown(false))
  })

  it('ModifyInstanceMaintenanceOptions switches automatic recovery', () => {
    const { ok, running } = scenario()
    const asked = { InstanceId: running(), AutoRecovery: 'disabled' }
    expect(ok('ModifyInstanceMaintenanceOptions', asked)).toEqual(asked)
    expect(ok('DescribeInstances')).toMatchObject({
      Reservations: [{ Instances: [{ MaintenanceOptions: { AutoRecovery: 'disabled' } }] }],
    })
  })

  it('MonitorInstances and UnmonitorInstances answer that it is on its way', () => {
    const { ok, running } = scenario()
    const InstanceId = running()
    expect(ok('MonitorInstances', { InstanceIds: [InstanceId] })).toEqual({
      InstanceMonitorings: [{ InstanceId, Monitoring: { State: 'pending' } }],
    })
    expect(ok('UnmonitorInstances', { InstanceIds: [InstanceId] })).toEqual({
      InstanceMonitorings: [{ InstanceId, Monitoring: { State: 'disabling' } }],
    })
  })
})

describe('tags', () => {
  it('are put on and taken off, whatever they are called', () => {
    const { ok, running } = scenario()
    const id = running()
    const tags = [
      { Key: 'refused', Value: 'no' },
      { Key: '__proto__', Value: 'x' },
      { Key: 'Name', Value: 'web' },
    ]
    expect(ok('CreateTags', { Resources: [id], Tags: tags })).toEqual({})
    const described = ({ Key, Value }: { Key: string; Value: string }) => ({
      Key,
      ResourceId: id,
      ResourceType: 'instance',
      Value,
    })
    expect(ok('DescribeTags')).toEqual({ Tags: tags.map(described) })
    ok('DeleteTags', { Resources: [id], Tags: [{ Key: 'Name', Value: 'other' }, { Key: 'refused' }] })
    expect(ok('DescribeTags', { Filters: [{ Name: 'resource-type', Values: ['instance'] }] })).toEqual({
      Tags: tags.slice(1).map(described),
    })
    ok('DeleteTags', { Resources: [id] })
    expect(ok('DescribeTags')).toEqual({ Tags: [] })
  })

  it('are refused twice, over fifty, and on what is not there', () => {
    const { no, running } = scenario()
    const Resources = [running()]
    const tag = (Key: string) => ({ Key, Value: '' })
    expect(no('CreateTags', { Resources, Tags: [tag('a'), tag('a')] }).code).toBe('InvalidParameterValue')
    const many = Array.from({ length: 51 }, (_, i) => tag(`${i}`))
    expect(no('CreateTags', { Resources, Tags: many }).code).toBe('TagLimitExceeded')
    expect(no('CreateTags', { Resources: ['x'], Tags: [tag('a')] }).code).toBe('InvalidID')
  })
})

describe('what can be launched', () => {
  it('DescribeImages shows the images of the Region, also by owner and by name', () => {
    const { ok, no } = scenario()
    expect(ok('DescribeImages', { ImageIds: ['ami-0e34e19222c41f4cd'] })).toMatchObject({
      Images: [
        { Architecture: 'x86_64', RootDeviceName: '/dev/xvda', BlockDeviceMappings: [{ Ebs: { VolumeSize: 8 } }] },
      ],
    })
    const Filters = [{ Name: 'name', Values: ['ubuntu*arm64*'] }]
    expect(ok('DescribeImages', { Owners: ['099720109477'], Filters })).toMatchObject({
      Images: [{ Architecture: 'arm64', OwnerId: '099720109477' }],
    })
    expect(ok('DescribeImages', { Owners: ['self'] })).toEqual({ Images: [] })
    expect(no('DescribeImages', { ImageIds: ['ami-0123456789abcdef0'] }).code).toBe('InvalidAMIID.NotFound')
  })

  it('DescribeInstanceTypes shows the types that the Region offers', () => {
    const { ok, no } = scenario()
    expect(ok('DescribeInstanceTypes', { InstanceTypes: ['t3.micro'] })).toMatchObject({
      InstanceTypes: [
        {
          InstanceType: 't3.micro',
          VCpuInfo: { DefaultVCpus: 2, DefaultCores: 1, DefaultThreadsPerCore: 2 },
          MemoryInfo: { SizeInMiB: 1024 },
          Hypervisor: 'nitro',
          BurstablePerformanceSupported: true,
        },
      ],
    })
    expect(no('DescribeInstanceTypes', { InstanceTypes: ['t3.giant'] }).message).toBe(
      'The following supplied instance types do not exist: [t3.giant]',
    )
  })
  it('an instance gets no security group of another VPC', () => {
    const { ok, no, running } = scenario()
    const InstanceId = running()
    const { Vpc } = ok('CreateVpc', { CidrBlock: '10.0.0.0/16' }) as { Vpc: { VpcId: string } }
    const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'far', Description: 'far', VpcId: Vpc.VpcId })
    expect(no('ModifyInstanceAttribute', { InstanceId, Groups: [GroupId] })).toMatchObject({
      code: 'InvalidGroup.NotFound',
      message: 'You have specified two resources that belong to different networks.',
    })
  })
})
