import { get, list } from '#lib/table.ts'
import { hour, iso, minute } from '#lib/time.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { storedMiB } from '#engine/world/snapshots/stored.ts'
import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../../scenario.ts'

const here = { SourceRegion: 'us-east-1' }

/** A running instance and a completed snapshot of its root. */
function saved(more: Readonly<Record<string, unknown>> = {}) {
  const story = scenario()
  const InstanceId = story.running(more)
  const VolumeId = must(list(story.account().volumes)[0], 'the root').id
  const SourceSnapshotId = String(story.ok('CreateSnapshot', { VolumeId })['SnapshotId'])
  story.wait(5 * minute)
  return { story, InstanceId, VolumeId, SourceSnapshotId }
}

const encryptedRoot = { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }] }

/** A snapshot of the account, as the engine knows it. */
const kept = (story: Scenario, id: unknown) => must(get(story.account().snapshots, String(id)), 'the snapshot')
const storedIn = (story: Scenario, id: unknown) => storedMiB(story.account(), kept(story, id))
const shown = (story: Scenario, SnapshotIds: unknown) => story.ok('DescribeSnapshots', { SnapshotIds: [SnapshotIds] })

describe('a copy of a snapshot', () => {
  it('is a snapshot of its own, of an arbitrary volume, and has its own tags only', () => {
    const { story, SourceSnapshotId } = saved()
    story.ok('CreateTags', { Resources: [SourceSnapshotId], Tags: [{ Key: 'Name', Value: 'nightly' }] })
    const tags = [{ ResourceType: 'snapshot', Tags: [{ Key: 'kind', Value: 'copy' }] }]
    const made = story.ok('CopySnapshot', { ...here, SourceSnapshotId, Description: 'kept', TagSpecifications: tags })
    expect(made).toEqual({ SnapshotId: made['SnapshotId'], Tags: [{ Key: 'kind', Value: 'copy' }] })
    const looks = { VolumeId: 'vol-ffffffff', VolumeSize: 8, Description: 'kept', Encrypted: false }
    expect(shown(story, made['SnapshotId'])).toMatchObject({ Snapshots: [{ ...looks, State: 'pending' }] })
    story.wait(5 * minute)
    expect(shown(story, made['SnapshotId'])).toMatchObject({ Snapshots: [{ ...looks, State: 'completed' }] })
  })

  it('costs nothing more within the Region, as long as encryption stays as it is', () => {
    const { story, SourceSnapshotId } = saved()
    const { SnapshotId } = story.ok('CopySnapshot', { ...here, SourceSnapshotId })
    story.wait(hour)
    expect(storedIn(story, SnapshotId)).toBe(0)
  })

  it('stores everything anew where it is encrypted, and stays encrypted whatever is asked of it', () => {
    const { story, SourceSnapshotId } = saved()
    const whole = storedIn(story, SourceSnapshotId)
    const first = story.ok('CopySnapshot', { ...here, SourceSnapshotId, Encrypted: true })['SnapshotId']
    story.wait(5 * minute)
    expect(kept(story, first)).toMatchObject({ encrypted: true })
    expect(storedIn(story, first)).toBe(whole)
    const again = { ...here, SourceSnapshotId: first, Encrypted: false }
    expect(kept(story, story.ok('CopySnapshot', again)['SnapshotId'])).toMatchObject({ encrypted: true })
  })

  it('takes over what it needs when its original is deleted', () => {
    const { story, SourceSnapshotId, VolumeId } = saved()
    const whole = storedIn(story, SourceSnapshotId)
    const { SnapshotId } = story.ok('CopySnapshot', { ...here, SourceSnapshotId })
    const next = story.ok('CreateSnapshot', { VolumeId })['SnapshotId']
    story.wait(5 * minute)
    const of = (story: Scenario) => [storedIn(story, SnapshotId), storedIn(story, next)]
    expect(of(story)).toEqual([0, 0])
    story.ok('DeleteSnapshot', { SnapshotId: SourceSnapshotId })
    expect(of(story)).toEqual([whole, 0])
    expect(billTotal(story.account(), story.history().now)).toBeDefined()
  })

  it('is refused of one that is still pending, of none, from elsewhere and under a key that is not there', () => {
    const { story, SourceSnapshotId, VolumeId } = saved()
    const no = (more: object) => story.no('CopySnapshot', { ...here, SourceSnapshotId, ...more }).code
    const pending = story.ok('CreateSnapshot', { VolumeId })['SnapshotId']
    expect(no({ SourceSnapshotId: pending })).toBe('IncorrectState')
    expect(no({ SourceSnapshotId: 'snap-0123456789abcdef0' })).toBe('InvalidSnapshot.NotFound')
    expect(no({ SourceRegion: 'eu-west-1' })).toBe('Playground.NotModelled')
    expect(no({ SourceRegion: 'mars-1' })).toBe('InvalidParameterValue')
    expect(no({ KmsKeyId: 'alias/aws/ebs' })).toBe('InvalidParameterDependency')
    expect(no({ KmsKeyId: 'alias/mine', Encrypted: true })).toBe('Playground.NotModelled')
  })

  it('is under way twenty times at most', () => {
    const { story, SourceSnapshotId } = saved()
    for (let nth = 0; nth < 20; nth++) story.ok('CopySnapshot', { ...here, SourceSnapshotId })
    expect(story.no('CopySnapshot', { ...here, SourceSnapshotId }).code).toBe('ResourceLimitExceeded')
    story.wait(5 * minute)
    story.ok('CopySnapshot', { ...here, SourceSnapshotId })
  })
})

describe('a copy of an image', () => {
  it('has snapshots of its own, and instances boot from it', () => {
    const { story, InstanceId } = saved()
    story.ok('WriteFile', { InstanceId, Path: '/home/ec2-user/a', Text: 'b' })
    const { ImageId: SourceImageId } = story.ok('CreateImage', { InstanceId, Name: 'golden' })
    story.wait(10 * minute)
    const { ImageId } = story.ok('CopyImage', { ...here, SourceImageId, Name: 'copy', Encrypted: true })
    expect(story.no('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }).code).toBe(
      'InvalidAMIID.Unavailable',
    )
    story.wait(10 * minute)
    const looks = { SourceImageId, SourceImageRegion: 'us-east-1', BlockDeviceMappings: [{ Ebs: { Encrypted: true } }] }
    expect(story.ok('DescribeImages', { ImageIds: [ImageId] })).toMatchObject({ Images: [looks] })
    story.running({ ImageId })
    const root = list(story.account().volumes).at(-1)
    expect(root).toMatchObject({ encrypted: true, files: { '/home/ec2-user/a': 'b' } })
  })

  it('of a public image makes its snapshot the account’s own', () => {
    const story = scenario()
    const alias = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
    const { ImageId } = story.ok('CopyImage', { ...here, SourceImageId: alias, Name: 'mine', Encrypted: true })
    story.wait(10 * minute)
    const id = story.running({ ImageId })
    expect(story.ok('DescribeInstanceStatus', { InstanceIds: [id] })).toMatchObject({
      InstanceStatuses: [{ InstanceStatus: { Status: 'ok' } }],
    })
    expect(list(story.account().snapshots)).toMatchObject([{ encrypted: true, sizeGiB: 8 }])
  })

  it('needs a name of its own', () => {
    const { story, InstanceId } = saved()
    const { ImageId: SourceImageId } = story.ok('CreateImage', { InstanceId, Name: 'golden' })
    story.wait(10 * minute)
    expect(story.no('CopyImage', { ...here, SourceImageId, Name: 'golden' }).code).toBe('InvalidAMIName.Duplicate')
  })
})

describe('an image that is registered from a snapshot', () => {
  const plain = { Name: 'again', Architecture: 'x86_64', VirtualizationType: 'hvm', EnaSupport: true }
  const of = (SnapshotId: string) => ({
    ...plain,
    RootDeviceName: '/dev/xvda',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
  })

  it('is available at once, needs the snapshot, and boots', () => {
    const { story, SourceSnapshotId } = saved()
    const { ImageId } = story.ok('RegisterImage', of(SourceSnapshotId))
    expect(story.ok('DescribeImages', { ImageIds: [ImageId] })).toMatchObject({
      Images: [{ State: 'available', Architecture: 'x86_64', RootDeviceName: '/dev/xvda', SriovNetSupport: 'simple' }],
    })
    expect(story.no('DeleteSnapshot', { SnapshotId: SourceSnapshotId }).code).toBe('InvalidSnapshot.InUse')
    story.running({ ImageId })
  })

  it('is left out where it would be what this account cannot launch', () => {
    const { story, SourceSnapshotId } = saved()
    const no = (more: object) => story.no('RegisterImage', { ...of(SourceSnapshotId), ...more }).code
    expect(no({ VirtualizationType: 'paravirtual' })).toBe('Playground.NotModelled')
    expect(no({ VirtualizationType: undefined })).toBe('Playground.NotModelled')
    expect(no({ Architecture: 'arm64' })).toBe('Playground.NotModelled')
    expect(no({ RootDeviceName: '/dev/sda1' })).toBe('InvalidBlockDeviceMapping')
    expect(no({ RootDeviceName: undefined })).toBe('MissingParameter')
    expect(no({ BlockDeviceMappings: [] })).toBe('InvalidBlockDeviceMapping')
    expect(no({ Name: 'x' })).toBe('InvalidAMIName.Malformed')
    expect(no({ ImageLocation: 'bucket/image.manifest.xml' })).toBe('Playground.NotModelled')
    expect(story.ok('RegisterImage', { ...of(SourceSnapshotId), ImageLocation: '' })).toHaveProperty('ImageId')
  })
})

describe('a shared snapshot', () => {
  const of = (story: Scenario, SnapshotId: string) =>
    story.ok('DescribeSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' })

  it('says whom it is shared with, until that is taken back', () => {
    const { story, SourceSnapshotId: SnapshotId } = saved()
    story.ok('ModifySnapshotAttribute', {
      SnapshotId,
      Attribute: 'createVolumePermission',
      OperationType: 'add',
      UserIds: ['123456789012'],
    })
    const CreateVolumePermission = { Add: [{ Group: 'all' }], Remove: [{ UserId: '123456789012' }] }
    expect(of(story, SnapshotId)).toMatchObject({ CreateVolumePermissions: [{ UserId: '123456789012' }] })
    expect(story.ok('DescribeSnapshots', { RestorableByUserIds: ['123456789012'] })['Snapshots']).toHaveLength(1)
    story.ok('ModifySnapshotAttribute', { SnapshotId, CreateVolumePermission })
    expect(of(story, SnapshotId)).toMatchObject({ CreateVolumePermissions: [{ Group: 'all' }] })
    story.ok('ResetSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' })
    expect(of(story, SnapshotId)).toMatchObject({ CreateVolumePermissions: [] })
  })

  it('cannot be one that is encrypted under the default key', () => {
    const { story, SourceSnapshotId: SnapshotId } = saved(encryptedRoot)
    const add = { SnapshotId, CreateVolumePermission: { Add: [{ UserId: '123456789012' }] } }
    expect(story.no('ModifySnapshotAttribute', add)).toMatchObject({
      code: 'OperationNotPermitted',
      message: 'Encrypted snapshots with EBS default key cannot be shared',
    })
  })

  it('is shared with accounts only', () => {
    const { story, SourceSnapshotId: SnapshotId } = saved()
    const add = { SnapshotId, CreateVolumePermission: { Add: [{ UserId: 'nobody' }] } }
    expect(story.no('ModifySnapshotAttribute', add).code).toBe('InvalidUserID.Malformed')
  })
})

describe('an image of the account’s own', () => {
  function imaged(more: Readonly<Record<string, unknown>> = {}) {
    const { story, InstanceId } = saved(more)
    const ImageId = String(story.ok('CreateImage', { InstanceId, Name: 'golden' })['ImageId'])
    story.wait(10 * minute)
    const attribute = (Attribute: string) => story.ok('DescribeImageAttribute', { ImageId, Attribute })
    return { story, ImageId, attribute }
  }

  it('is described and shared, with accounts and not with everybody', () => {
    const { story, ImageId, attribute } = imaged()
    story.ok('ModifyImageAttribute', { ImageId, Description: { Value: 'of Monday' } })
    story.ok('ModifyImageAttribute', { ImageId, LaunchPermission: { Add: [{ UserId: '123456789012' }] } })
    expect(attribute('description')).toMatchObject({ Description: { Value: 'of Monday' } })
    expect(attribute('launchPermission')).toMatchObject({ LaunchPermissions: [{ UserId: '123456789012' }] })
    const everybody = { ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } }
    expect(story.no('ModifyImageAttribute', everybody).code).toBe('OperationNotPermitted')
    const nobody = { ImageId, LaunchPermission: { Add: [{ UserId: 'x' }] } }
    expect(story.no('ModifyImageAttribute', nobody).code).toBe('InvalidAMIAttributeItemValue')
    const group = { ImageId, OperationType: 'add', UserGroups: ['everyone'] }
    expect(story.no('ModifyImageAttribute', group).code).toBe('InvalidAMIAttributeItemValue')
    const openTo = (user: string) => story.ok('DescribeImages', { ExecutableUsers: [user] })
    expect(openTo('123456789012')).toMatchObject({ Images: [{ ImageId }] })
    expect(openTo('210987654321')).toEqual({ Images: [] })
    const arn = 'arn:aws:organizations::123456789012:organization/o-123example'
    story.ok('ModifyImageAttribute', { ImageId, OperationType: 'add', OrganizationArns: [arn] })
    const both = [{ UserId: '123456789012' }, { OrganizationArn: arn }]
    expect(attribute('launchPermission')).toMatchObject({ LaunchPermissions: both })
    story.ok('ResetImageAttribute', { ImageId, Attribute: 'launchPermission' })
    expect(attribute('launchPermission')).toMatchObject({ LaunchPermissions: [] })
  })

  it('is public for who asks, once the account does not block that any more', () => {
    const { story, ImageId, attribute } = imaged()
    const state = () => story.ok('GetImageBlockPublicAccessState')
    expect(state()).toEqual({ ImageBlockPublicAccessState: 'block-new-sharing', ManagedBy: 'account' })
    expect(story.ok('DisableImageBlockPublicAccess')).toEqual({ ImageBlockPublicAccessState: 'unblocked' })
    story.ok('ModifyImageAttribute', { ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } })
    expect(attribute('launchPermission')).toMatchObject({ LaunchPermissions: [{ Group: 'all' }] })
    const open = { ImageIds: [ImageId], ExecutableUsers: ['all'] }
    expect(story.ok('DescribeImages', open)).toMatchObject({ Images: [{ ImageId, Public: true }] })
    const blocked = { ImageBlockPublicAccessState: 'block-new-sharing' }
    expect(story.ok('EnableImageBlockPublicAccess', blocked)).toEqual(blocked)
    // what is public stays so
    expect(story.ok('DescribeImages', open)).toMatchObject({ Images: [{ ImageId }] })
    story.ok('ResetImageAttribute', { ImageId, Attribute: 'launchPermission' })
    expect(story.ok('DescribeImages', open)).toEqual({ Images: [] })
  })

  it('cannot be shared with an encrypted disk under the default key', () => {
    const { story, ImageId } = imaged(encryptedRoot)
    const add = { ImageId, LaunchPermission: { Add: [{ UserId: '123456789012' }] } }
    expect(story.no('ModifyImageAttribute', add).code).toBe('InvalidParameter')
  })

  it('disabled launches nothing, is hidden, and has lost whom it was shared with when it is enabled again', () => {
    const { story, ImageId, attribute } = imaged()
    story.ok('ModifyImageAttribute', { ImageId, LaunchPermission: { Add: [{ UserId: '123456789012' }] } })
    story.ok('DisableImage', { ImageId })
    const found = (more: object) => story.ok('DescribeImages', { Owners: ['self'], ...more })['Images']
    expect(found({})).toEqual([])
    expect(found({ IncludeDisabled: true })).toMatchObject([{ State: 'disabled' }])
    const launch = { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    expect(story.no('RunInstances', launch).code).toBe('InvalidAMIID.Unavailable')
    expect(story.no('DisableImage', { ImageId }).code).toBe('InvalidAMIID.Unavailable')
    story.ok('EnableImage', { ImageId })
    expect(attribute('launchPermission')).toMatchObject({ LaunchPermissions: [] })
    story.ok('RunInstances', launch)
    expect(story.no('EnableImage', { ImageId }).code).toBe('InvalidAMIID.Unavailable')
  })

  it('says from when it is deprecated, in the future only, and can be used after it', () => {
    const { story, ImageId } = imaged()
    const at = story.history().now + hour
    const of = () => (story.ok('DescribeImages', { ImageIds: [ImageId] })['Images'] as readonly object[])[0]
    story.ok('EnableImageDeprecation', { ImageId, DeprecateAt: iso(at) })
    expect(of()).toHaveProperty('DeprecationTime')
    expect(story.no('EnableImageDeprecation', { ImageId, DeprecateAt: iso(at - 2 * hour) }).code).toBe(
      'InvalidParameterValue',
    )
    story.wait(2 * hour)
    story.ok('RunInstances', { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 })
    story.ok('DisableImageDeprecation', { ImageId })
    expect(of()).not.toHaveProperty('DeprecationTime')
  })

  it('protected is not deregistered until that is switched off', () => {
    const { story, ImageId, attribute } = imaged()
    story.ok('EnableImageDeregistrationProtection', { ImageId })
    expect(attribute('deregistrationProtection')).toMatchObject({
      DeregistrationProtection: { Value: 'enabled-without-cooldown' },
    })
    expect(story.no('DeregisterImage', { ImageId }).code).toBe('OperationNotPermitted')
    story.ok('DisableImageDeregistrationProtection', { ImageId })
    story.ok('DeregisterImage', { ImageId })
  })

  it('alone can be changed: a public one is somebody else’s', () => {
    const story = scenario()
    const [first] = story.ok('DescribeImages', { Owners: ['amazon'] })['Images'] as readonly { ImageId: string }[]
    const { ImageId } = must(first, 'a public image')
    for (const action of ['DisableImage', 'EnableImage', 'DisableImageDeprecation'])
      expect(story.no(action, { ImageId }).code).toBe('AuthFailure')
  })
})
