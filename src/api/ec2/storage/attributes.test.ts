import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

it('a snapshot and an image of one’s own say that nobody else may use them; a public image says nothing', () => {
  const { ok, no, wait, running } = scenario()
  const InstanceId = running()
  const { ImageId } = ok('CreateImage', { InstanceId, Name: 'golden', Description: 'as of today' })
  wait(5 * minute)
  const [{ SnapshotId }] = ok('DescribeSnapshots')['Snapshots'] as [{ SnapshotId: string }]
  expect(ok('DescribeSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' })).toEqual({
    SnapshotId,
    CreateVolumePermissions: [],
  })
  expect(ok('DescribeImageAttribute', { ImageId, Attribute: 'launchPermission' })).toEqual({
    ImageId,
    LaunchPermissions: [],
  })
  expect(ok('DescribeImageAttribute', { ImageId, Attribute: 'description' })).toMatchObject({
    Description: { Value: 'as of today' },
  })
  expect(ok('DescribeImageAttribute', { ImageId, Attribute: 'blockDeviceMapping' })).toMatchObject({
    BlockDeviceMappings: [{ Ebs: { SnapshotId } }],
  })
  const [{ ImageId: open }] = ok('DescribeImages', { Owners: ['amazon'] })['Images'] as [{ ImageId: string }]
  expect(no('DescribeImageAttribute', { ImageId: open, Attribute: 'description' }).code).toBe('AuthFailure')
  expect(no('DescribeSnapshotAttribute', { SnapshotId: 'snap-1', Attribute: 'productCodes' }).code).toBe(
    'InvalidSnapshotID.Malformed',
  )
})

it('an image’s name that is too short, a reserved group name, too many values and Multi-Attach of gp3 are refused as AWS does', () => {
  const { no, running } = scenario()
  const InstanceId = running()
  expect(no('CreateImage', { InstanceId, Name: 'x' }).code).toBe('InvalidAMIName.Malformed')
  expect(no('CreateSecurityGroup', { GroupName: 'default', Description: 'd' }).message).toBe(
    'Cannot use reserved security group name: default',
  )
  const Values = Array.from({ length: 201 }, (_, nth) => `i-${nth}`)
  expect(no('DescribeInstances', { Filters: [{ Name: 'instance-id', Values }] }).code).toBe('FilterLimitExceeded')
  const volume = { AvailabilityZone: 'us-east-1a', Size: 4, MultiAttachEnabled: true }
  expect(no('CreateVolume', { ...volume, VolumeType: 'gp3' }).code).toBe('InvalidParameterCombination')
  const zones = { AvailabilityZone: 'us-east-1a', AvailabilityZoneId: 'use1-az1' }
  expect(no('CreateVolume', { ...zones, Size: 1 }).code).toBe('InvalidParameterCombination')
})
