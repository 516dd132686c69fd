import { describe, expect, it } from 'vitest'
import { list } from '#lib/table.ts'
import { scenario } from '../../scenario.ts'

describe('what an account tells of itself', () => {
  it('a launch names its image by a public parameter, as tutorials do', () => {
    const { launch, no, account, ok } = scenario()
    const id = launch({
      ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
    })
    const [instance] = list(account().instances).filter((one) => one.id === id)
    expect(ok('DescribeImages', { ImageIds: [instance?.imageId] })).toMatchObject({
      Images: [{ Architecture: 'x86_64', OwnerId: '137112412989' }],
    })
    const other = { ImageId: 'resolve:ssm:/my/own', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    expect(no('RunInstances', other).code).toBe('InvalidAMIID.Malformed')
  })

  it('a type is offered in the Region, and in some of its zones', () => {
    const { ok } = scenario()
    const Filters = [{ Name: 'instance-type', Values: ['t3.micro'] }]
    expect(ok('DescribeInstanceTypeOfferings', { Filters })).toEqual({
      InstanceTypeOfferings: [{ InstanceType: 't3.micro', Location: 'us-east-1', LocationType: 'region' }],
    })
    const zones = ok('DescribeInstanceTypeOfferings', { Filters, LocationType: 'availability-zone-id' })
    // t3 is in all but one of them
    expect(JSON.stringify(zones)).not.toContain('use1-az3')
    expect(JSON.stringify(zones)).toContain('use1-az1')
  })

  it('volumes are well, credits as their family has them, a Linux instance without a password', () => {
    const { ok, no, running, account } = scenario()
    const InstanceId = running()
    const [volume] = list(account().volumes)
    expect(ok('DescribeVolumeStatus', { VolumeIds: [volume?.id] })).toMatchObject({
      VolumeStatuses: [{ VolumeId: volume?.id, VolumeStatus: { Status: 'ok' } }],
    })
    expect(ok('DescribeVolumeAttribute', { VolumeId: volume?.id, Attribute: 'autoEnableIO' })).toEqual({
      AutoEnableIO: { Value: false },
      VolumeId: volume?.id,
    })
    expect(no('DescribeVolumeStatus', { VolumeIds: ['vol-01234567890123456'] }).code).toBe('InvalidVolume.NotFound')
    expect(ok('GetDefaultCreditSpecification', { InstanceFamily: 't2' })).toEqual({
      InstanceFamilyCreditSpecification: { CpuCredits: 'standard', InstanceFamily: 't2' },
    })
    expect(ok('GetPasswordData', { InstanceId })).toMatchObject({ InstanceId, PasswordData: '' })
    expect(ok('GetEbsEncryptionByDefault')).toMatchObject({ EbsEncryptionByDefault: false })
    expect(ok('DescribeAccountAttributes', { AttributeNames: ['default-vpc'] })).toMatchObject({
      AccountAttributes: [{ AttributeName: 'default-vpc' }],
    })
  })
})
