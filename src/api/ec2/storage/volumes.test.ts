import { minute } from '#lib/time.ts'
import { get } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const size = { AvailabilityZone: 'us-east-1a', Size: 8, VolumeType: 'gp3' }

describe('volumes', () => {
  it('are created, attached, detached and deleted, each in its passing state first', () => {
    const { ok, wait, running } = scenario()
    const InstanceId = running({ Placement: { AvailabilityZone: 'us-east-1a' } })
    const made = ok('CreateVolume', {
      ...size,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
    })
    const VolumeId = made['VolumeId']
    expect(made).toMatchObject({
      AvailabilityZone: 'us-east-1a',
      State: 'creating',
      Size: 8,
      Iops: 3000,
      Throughput: 125,
      Encrypted: false,
      Attachments: [],
      Tags: [{ Key: 'Name', Value: 'data' }],
    })
    wait(minute)
    const attached = { VolumeId, InstanceId, Device: '/dev/sdf', DeleteOnTermination: false }
    expect(ok('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })).toMatchObject({
      ...attached,
      State: 'attaching',
    })
    wait(minute)
    const Filters = [{ Name: 'attachment.instance-id', Values: [InstanceId] }]
    expect(ok('DescribeVolumes', { VolumeIds: [VolumeId], Filters })).toMatchObject({
      Volumes: [{ State: 'in-use', Attachments: [{ ...attached, State: 'attached' }] }],
    })
    expect(ok('DetachVolume', { VolumeId })).toMatchObject({ ...attached, State: 'detaching' })
    wait(minute)
    expect(ok('DeleteVolume', { VolumeId })).toEqual({})
    expect(ok('DescribeVolumes', { VolumeIds: [VolumeId] })).toMatchObject({ Volumes: [{ State: 'deleting' }] })
  })

  it('a volume that an OS does not let go of is busy, while its instance still calls it detaching', () => {
    const { ok, wait, running } = scenario()
    const InstanceId = running({ Placement: { AvailabilityZone: 'us-east-1a' } })
    const { VolumeId } = ok('CreateVolume', size)
    wait(minute)
    ok('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
    wait(minute)
    ok('RunInGuest', {
      InstanceId,
      Command: 'sudo mkfs -t xfs /dev/sdf && sudo mkdir /data && sudo mount /dev/sdf /data',
    })
    ok('RunInGuest', { InstanceId, Command: 'sudo halt' })
    expect(ok('DetachVolume', { VolumeId })).toMatchObject({ State: 'busy' })
    const Filters = [{ Name: 'attachment.status', Values: ['busy'] }]
    expect(ok('DescribeVolumes', { Filters })).toMatchObject({
      Volumes: [{ VolumeId, State: 'in-use', Attachments: [{ State: 'busy' }] }],
    })
    expect(ok('DescribeInstances', { InstanceIds: [InstanceId] })).toMatchObject({
      Reservations: [{ Instances: [{ BlockDeviceMappings: [{}, { Ebs: { Status: 'detaching' } }] }] }],
    })
    expect(ok('DetachVolume', { VolumeId, Force: true })).toMatchObject({ State: 'detaching' })
  })

  it('CreateVolume without a type makes a gp2 volume, which shows no throughput', () => {
    const volume = scenario().ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 10 })
    expect(volume).toMatchObject({ VolumeType: 'gp2', Iops: 100 })
    expect(volume).not.toHaveProperty('Throughput')
  })

  it.each([
    ['no size', { Size: undefined }, 'MissingParameter', 'The request must contain the parameter size/snapshot'],
    ['too large a size', { Size: 70_000 }, 'InvalidParameterValue', undefined],
    ['a zone that is not there', { AvailabilityZone: 'us-east-1z' }, 'InvalidZone.NotFound', undefined],
    [
      'io2 without IOPS',
      { VolumeType: 'io2' },
      'InvalidParameterCombination',
      'The parameter iops must be specified for io2 volumes.',
    ],
    ['a type that is not there', { VolumeType: 'gp9' }, 'UnknownVolumeType', undefined],
  ])('CreateVolume refuses %s', (_, more, code, message) => {
    const refused = scenario().no('CreateVolume', { ...size, ...more })
    expect(refused.code).toBe(code)
    if (message) expect(refused.message).toBe(message)
  })

  it('DetachVolume refuses the root of a running instance, DeleteVolume what is attached', () => {
    const { no, account, running } = scenario()
    const InstanceId = running()
    const VolumeId = get(account().instances, InstanceId)?.volumeIds[0]
    expect(no('DetachVolume', { VolumeId }).message).toBe(
      `Unable to detach root volume '${VolumeId}' from instance '${InstanceId}'`,
    )
    expect(no('DeleteVolume', { VolumeId })).toEqual({
      code: 'VolumeInUse',
      message: `Volume ${VolumeId} is currently attached to ${InstanceId}`,
    })
  })

  it('AttachVolume refuses another zone and a device that is taken', () => {
    const { ok, no, wait, running } = scenario()
    const InstanceId = running({ Placement: { AvailabilityZone: 'us-east-1b' } })
    const far = ok('CreateVolume', size)['VolumeId']
    const near = ok('CreateVolume', { ...size, AvailabilityZone: 'us-east-1b' })['VolumeId']
    wait(minute)
    const attach = (VolumeId: unknown, Device: string) => no('AttachVolume', { VolumeId, InstanceId, Device })
    expect(attach(far, '/dev/sdf').code).toBe('InvalidVolume.ZoneMismatch')
    expect(attach(near, '/dev/xvda').message).toBe(
      "Invalid value '/dev/xvda' for unixDevice. Attachment point /dev/xvda is already in use",
    )
    expect(attach('vol-0123456789abcdef0', '/dev/sdf').message).toBe(
      "The volume 'vol-0123456789abcdef0' does not exist.",
    )
  })
})
