import { hour, minute } from '#lib/time.ts'
import { beforeEach, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

interface Told {
  readonly State: string
  readonly MultiAttachEnabled: boolean
  readonly Attachments: readonly { readonly InstanceId: string; readonly State: string; readonly Device: string }[]
}

const zone = { AvailabilityZone: 'us-east-1a' }
let story: Scenario
let [a, b]: readonly [string, string] = ['', '']
let VolumeId: string

const told = () => (story.ok('DescribeVolumes', { VolumeIds: [VolumeId] })['Volumes'] as readonly Told[])[0]
const on = () => told()?.Attachments.map(({ InstanceId, Device, State }) => [InstanceId, Device, State])
const code = (action: string, params: object) => story.no(action, { VolumeId, ...params }).code

beforeEach(() => {
  story = scenario()
  const Placement = zone
  ;[a, b] = [story.running({ Placement }), story.running({ Placement })]
  const wish = { ...zone, VolumeType: 'io2', Size: 10, Iops: 200, MultiAttachEnabled: true }
  VolumeId = String(story.ok('CreateVolume', wish)['VolumeId'])
  story.wait(minute)
})

it('a Multi-Attach volume tells of each of its instances, and each of them of it', () => {
  expect(told()).toMatchObject({ State: 'available', MultiAttachEnabled: true, Attachments: [] })
  story.ok('AttachVolume', { VolumeId, InstanceId: a, Device: '/dev/sdf' })
  const second = story.ok('AttachVolume', { VolumeId, InstanceId: b, Device: '/dev/sdg' })
  expect(second).toMatchObject({ InstanceId: b, Device: '/dev/sdg', State: 'attaching' })
  story.wait(minute)
  expect(on()).toEqual([
    [a, '/dev/sdf', 'attached'],
    [b, '/dev/sdg', 'attached'],
  ])
  const found = (Name: string, Value: string) =>
    (story.ok('DescribeVolumes', { Filters: [{ Name, Values: [Value] }] })['Volumes'] as readonly unknown[]).length
  expect(found('attachment.instance-id', b)).toBe(2)
  expect(found('multi-attach-enabled', 'true')).toBe(1)
  const described = JSON.stringify(story.ok('DescribeInstances', { InstanceIds: [b] }))
  expect(described).toContain(VolumeId)
})

it('it comes off the instance that is named, which has to be, and is in use until the last', () => {
  story.ok('AttachVolume', { VolumeId, InstanceId: a, Device: '/dev/sdf' })
  story.ok('AttachVolume', { VolumeId, InstanceId: b, Device: '/dev/sdf' })
  story.wait(minute)
  expect(code('DetachVolume', {})).toBe('InvalidParameterCombination')
  expect(code('DetachVolume', { InstanceId: b, Device: '/dev/sdg' })).toBe('InvalidAttachment.NotFound')
  expect(code('DeleteVolume', {})).toBe('VolumeInUse')
  expect(story.ok('DetachVolume', { VolumeId, InstanceId: b })).toMatchObject({ InstanceId: b, State: 'detaching' })
  story.wait(minute)
  expect([told()?.State, on()]).toEqual(['in-use', [[a, '/dev/sdf', 'attached']]])
  story.ok('DetachVolume', { VolumeId, InstanceId: a })
  story.wait(minute)
  expect(told()?.State).toBe('available')
})

it('io2 gets and loses Multi-Attach while it is free, io1 has it from the beginning or never, others have none', () => {
  story.ok('ModifyVolume', { VolumeId, MultiAttachEnabled: false })
  const [modified] = story.ok('DescribeVolumesModifications', { VolumeIds: [VolumeId] })[
    'VolumesModifications'
  ] as readonly unknown[]
  expect(modified).toMatchObject({ OriginalMultiAttachEnabled: true, TargetMultiAttachEnabled: false })
  story.wait(hour)
  expect(told()?.MultiAttachEnabled).toBe(false)
  story.ok('AttachVolume', { VolumeId, InstanceId: a, Device: '/dev/sdf' })
  story.wait(minute)
  expect(code('AttachVolume', { InstanceId: b, Device: '/dev/sdf' })).toBe('VolumeInUse')
  expect(code('ModifyVolume', { MultiAttachEnabled: true })).toBe('VolumeInUse')
  const io1 = { ...zone, VolumeType: 'io1', Size: 10, Iops: 200 }
  VolumeId = String(story.ok('CreateVolume', io1)['VolumeId'])
  story.wait(minute)
  expect(code('ModifyVolume', { MultiAttachEnabled: true })).toBe('UnsupportedOperation')
  expect(story.no('CreateVolume', { ...zone, Size: 10, MultiAttachEnabled: true }).code).toBe(
    'InvalidParameterCombination',
  )
})

it('it is no part of a launch: AWS has no such member there', () => {
  const refused = story.no('RunInstances', {
    ImageId: 'ami-00000000000000000',
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeType: 'io2', Iops: 200, MultiAttachEnabled: true } }],
  })
  expect(refused.code).toBe('UnknownParameter')
})
