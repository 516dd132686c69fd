import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

const rootOf = ({ account }: Scenario, id: string) => get(account().instances, id)?.volumeIds[0]

/** A running instance, and a snapshot of its root that was just asked for. */
function snapped() {
  const story = scenario()
  const VolumeId = rootOf(story, story.running())
  const response = story.ok('CreateSnapshot', {
    VolumeId,
    Description: 'nightly',
    TagSpecifications: [{ ResourceType: 'snapshot', Tags: [{ Key: 'Name', Value: 'nightly' }] }],
  })
  return { story, VolumeId, response, SnapshotId: String(response['SnapshotId']) }
}

describe('snapshots', () => {
  it('are answered as pending without progress, then as completed', () => {
    const { story, VolumeId, response, SnapshotId } = snapped()
    const shown = {
      SnapshotId: expect.stringMatching(/^snap-0[0-9a-f]{16}$/),
      VolumeId,
      VolumeSize: 8,
      OwnerId: story.account().accountId,
      Description: 'nightly',
      Encrypted: false,
      StorageTier: 'standard',
      Tags: [{ Key: 'Name', Value: 'nightly' }],
    }
    expect(response).toMatchObject({ ...shown, State: 'pending', Progress: '' })
    story.wait(5 * minute)
    expect(story.ok('DescribeSnapshots', { OwnerIds: ['self'], SnapshotIds: [SnapshotId] })).toMatchObject({
      Snapshots: [{ ...shown, State: 'completed', Progress: '100%' }],
    })
  })

  it('are found by filters and by tags, and are nobody else’s', () => {
    const { story, VolumeId, SnapshotId } = snapped()
    const found = (Name: string, value: unknown) =>
      story.ok('DescribeSnapshots', { Filters: [{ Name, Values: [value] }] })['Snapshots']
    for (const filter of [
      ['volume-id', VolumeId],
      ['status', 'pending'],
      ['tag:Name', 'night*'],
      ['snapshot-id', SnapshotId],
    ] as const)
      expect(found(filter[0], filter[1]), filter[0]).toHaveLength(1)
    expect(found('status', 'completed')).toEqual([])
    expect(story.ok('DescribeSnapshots', { OwnerIds: ['amazon'] })).toEqual({ Snapshots: [] })
  })

  it('become volumes without a size of their own being given', () => {
    const { story, SnapshotId } = snapped()
    story.wait(5 * minute)
    const made = story.ok('CreateVolume', { AvailabilityZone: 'us-east-1c', SnapshotId, VolumeType: 'gp3' })
    expect(made).toMatchObject({ Size: 8, SnapshotId, AvailabilityZone: 'us-east-1c', State: 'creating' })
    const launched = story.running({
      BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { SnapshotId, VolumeType: 'gp3' } }],
    })
    expect(
      story.ok('DescribeVolumes', { Filters: [{ Name: 'attachment.instance-id', Values: [launched] }] }),
    ).toMatchObject({ Volumes: [{}, { Size: 8, SnapshotId }] })
  })

  it('are tagged and deleted as everything else', () => {
    const { story, SnapshotId } = snapped()
    story.ok('CreateTags', { Resources: [SnapshotId], Tags: [{ Key: 'keep', Value: 'no' }] })
    expect(story.ok('DescribeTags', { Filters: [{ Name: 'resource-type', Values: ['snapshot'] }] })).toMatchObject({
      Tags: [{ Key: 'Name' }, { Key: 'keep', ResourceId: SnapshotId, ResourceType: 'snapshot' }],
    })
    expect(story.ok('DeleteSnapshot', { SnapshotId })).toEqual({})
    expect(story.no('DeleteSnapshot', { SnapshotId })).toEqual({
      code: 'InvalidSnapshot.NotFound',
      message: `The snapshot '${SnapshotId}' does not exist.`,
    })
    expect(story.no('DescribeSnapshots', { SnapshotIds: [SnapshotId] }).code).toBe('InvalidSnapshot.NotFound')
  })
})

describe('modifications of volumes', () => {
  it('are answered with what was and what is to be', () => {
    const { story, VolumeId } = snapped()
    const before = story.no('DescribeVolumesModifications', { VolumeIds: [VolumeId] })
    expect(before.code).toBe('InvalidVolumeModification.NotFound')
    const shown = {
      VolumeId,
      OriginalSize: 8,
      OriginalIops: 3000,
      OriginalThroughput: 125,
      OriginalVolumeType: 'gp3',
      TargetSize: 16,
      TargetIops: 4000,
      TargetThroughput: 250,
      TargetVolumeType: 'gp3',
    }
    const asked = { VolumeId, Size: 16, Iops: 4000, Throughput: 250 }
    expect(story.ok('ModifyVolume', asked)).toMatchObject({
      VolumeModification: { ...shown, ModificationState: 'modifying', Progress: 0 },
    })
    story.wait(minute / 2)
    expect(story.ok('DescribeVolumes', { VolumeIds: [VolumeId] })).toMatchObject({
      Volumes: [{ Size: 16, Iops: 4000 }],
    })
    const Filters = [{ Name: 'modification-state', Values: ['completed'] }]
    expect(story.ok('DescribeVolumesModifications', { Filters })).toEqual({ VolumesModifications: [] })
    story.wait(30 * minute)
    expect(story.ok('DescribeVolumesModifications', { Filters })).toMatchObject({
      VolumesModifications: [{ ...shown, ModificationState: 'completed', Progress: 100, EndTime: expect.any(String) }],
    })
  })
})
