import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

/** A running instance and an image that was just asked for. */
function imaged(more: object = {}, story: Scenario = scenario()) {
  const InstanceId = story.running()
  const { ImageId } = story.ok('CreateImage', { InstanceId, Name: 'web-golden', ...more })
  return { story, InstanceId, ImageId: String(ImageId) }
}

describe('own images', () => {
  it('are described with the disks that they bring', () => {
    const { story, InstanceId, ImageId } = imaged({ Description: 'golden image' })
    const shown = {
      ImageId,
      Name: 'web-golden',
      Description: 'golden image',
      OwnerId: story.account().accountId,
      Public: false,
      Architecture: 'x86_64',
      RootDeviceName: '/dev/xvda',
      RootDeviceType: 'ebs',
      SourceInstanceId: InstanceId,
      BlockDeviceMappings: [
        {
          DeviceName: '/dev/xvda',
          Ebs: {
            DeleteOnTermination: true,
            Encrypted: false,
            SnapshotId: list(story.account().snapshots)[0]?.id,
            VolumeSize: 8,
            VolumeType: 'gp3',
          },
        },
      ],
    }
    const described = () => story.ok('DescribeImages', { Owners: ['self'] })
    expect(described()).toMatchObject({ Images: [{ ...shown, State: 'pending' }] })
    story.wait(5 * minute)
    expect(described()).toMatchObject({ Images: [{ ...shown, State: 'available' }] })
    expect(story.ok('DescribeSnapshots')).toMatchObject({
      Snapshots: [{ Description: `Created by CreateImage(${InstanceId}) for ${ImageId}` }],
    })
  })

  it('stand beside the public ones, and filters tell them apart', () => {
    const { story, ImageId } = imaged({
      TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'a', Value: 'b' }] }],
    })
    const ids = (params: Readonly<Record<string, unknown>>) =>
      (story.ok('DescribeImages', params)['Images'] as readonly { ImageId: string }[]).map((one) => one.ImageId)
    const all = ids({})
    expect(all).toContain(ImageId)
    const where = (Name: string, ...Values: string[]) => ids({ Filters: [{ Name, Values }] })
    expect(where('is-public', 'false')).toEqual([ImageId])
    expect(where('tag:a', 'b')).toEqual([ImageId])
    expect(where('is-public', 'true')).toHaveLength(all.length - 1)
    expect(ids({ Owners: ['amazon'] })).not.toContain(ImageId)
    expect(ids({ ImageIds: [ImageId] })).toEqual([ImageId])
  })

  it('launch instances that show the image and its hardware', () => {
    const { story, ImageId } = imaged({ NoReboot: true })
    expect(story.no('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }).code).toBe(
      'InvalidAMIID.Unavailable',
    )
    story.wait(5 * minute)
    const id = story.running({ ImageId, BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 12 } }] })
    expect(story.ok('DescribeInstances', { InstanceIds: [id] })).toMatchObject({
      Reservations: [{ Instances: [{ ImageId, EnaSupport: true, RootDeviceName: '/dev/xvda' }] }],
    })
    const root = get(story.account().volumes, String(get(story.account().instances, id)?.volumeIds[0]))
    expect(root).toMatchObject({ sizeGiB: 12, type: 'gp3', system: { network: 'ok' } })
    expect(
      story.no('RunInstances', {
        ImageId,
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: root?.snapshotId } }],
      }).code,
    ).toBe('InvalidBlockDeviceMapping')
  })

  it('are deregistered with or without their snapshots, and found no more', () => {
    const { story, ImageId } = imaged()
    story.wait(5 * minute)
    expect(story.ok('DeregisterImage', { ImageId })).toEqual({ Return: true })
    expect(story.ok('DescribeImages', { ImageIds: [ImageId] })).toEqual({ Images: [] })
    expect(story.no('DeregisterImage', { ImageId })).toEqual({
      code: 'InvalidAMIID.Unavailable',
      message: `The image id '[${ImageId}]' is no longer available`,
    })
    const other = imaged({}, story)
    story.wait(5 * minute)
    const [, SnapshotId] = list(story.account().snapshots).map((one) => one.id)
    expect(story.ok('DeregisterImage', { ImageId: other.ImageId, DeleteAssociatedSnapshots: true })).toEqual({
      Return: true,
      DeleteSnapshotResults: [{ SnapshotId, ReturnCode: 'success' }],
    })
  })

  it('cannot be made of an instance whose root is instance store', () => {
    const story = scenario('us-east-1', 'al1-s3-x86_64')
    const InstanceId = story.running({ InstanceType: 'r3.large' })
    expect(story.no('CreateImage', { InstanceId, Name: 'web' }).code).toBe('UnsupportedOperation')
  })
})
