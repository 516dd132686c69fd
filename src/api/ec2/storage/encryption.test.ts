import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

type Row = Readonly<Record<string, unknown>>

it('encryption by default makes new volumes, disks of launches and copies encrypted, and leaves what is there', () => {
  const { ok, wait, launch, account } = scenario()
  const AvailabilityZone = 'us-east-1a'
  const plain = ok('CreateVolume', { AvailabilityZone, Size: 4 })
  wait(minute)
  const { SnapshotId } = ok('CreateSnapshot', { VolumeId: plain['VolumeId'] })
  wait(30 * minute)
  expect(ok('EnableEbsEncryptionByDefault')).toEqual({ EbsEncryptionByDefault: true })
  expect(ok('GetEbsEncryptionByDefault')).toEqual({ EbsEncryptionByDefault: true, SseType: 'sse-ebs' })
  expect(ok('GetEbsDefaultKmsKeyId')).toEqual({ KmsKeyId: 'alias/aws/ebs' })
  expect(ok('CreateVolume', { AvailabilityZone, Size: 4, Encrypted: false })).toMatchObject({ Encrypted: true })
  expect(ok('CreateVolume', { AvailabilityZone, SnapshotId })).toMatchObject({ Encrypted: true })
  const volumes = (more: Row) => ok('DescribeVolumes', more)['Volumes'] as readonly Row[]
  const Filters = [{ Name: 'attachment.instance-id', Values: [launch()] }]
  expect(volumes({ Filters })).toMatchObject([{ Encrypted: true }])
  const copy = ok('CopySnapshot', { SourceRegion: account().region, SourceSnapshotId: SnapshotId })
  expect(ok('DescribeSnapshots', { SnapshotIds: [copy['SnapshotId']] })).toMatchObject({
    Snapshots: [{ Encrypted: true }],
  })
  expect(volumes({ VolumeIds: [plain['VolumeId']] })).toMatchObject([{ Encrypted: false }])
  expect(ok('DisableEbsEncryptionByDefault')).toEqual({ EbsEncryptionByDefault: false })
  expect(ok('CreateVolume', { AvailabilityZone, Size: 4 })).toMatchObject({ Encrypted: false })
})

it('a key may be named without asking for encryption, where everything is encrypted', () => {
  const { ok, no } = scenario()
  const volume = { AvailabilityZone: 'us-east-1a', Size: 4, KmsKeyId: 'alias/aws/ebs' }
  expect(no('CreateVolume', volume).code).toBe('InvalidParameterDependency')
  ok('EnableEbsEncryptionByDefault')
  expect(ok('CreateVolume', volume)).toMatchObject({ Encrypted: true })
})

it('a volume’s autoEnableIO is kept and shown, and DescribeVolumes knows nothing of it', () => {
  const { ok, no } = scenario()
  const { VolumeId } = ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 4 })
  ok('ModifyVolumeAttribute', { VolumeId, AutoEnableIO: { Value: true } })
  expect(ok('DescribeVolumeAttribute', { VolumeId, Attribute: 'autoEnableIO' })).toEqual({
    AutoEnableIO: { Value: true },
    VolumeId,
  })
  expect(JSON.stringify(ok('DescribeVolumes'))).not.toContain('AutoEnableIO')
  expect(no('ModifyVolumeAttribute', { VolumeId: 'vol-00000000000000000' }).code).toBe('InvalidVolume.NotFound')
})

it('a volume whose I/O is not disabled is taken where it is to be enabled, and nothing is different', () => {
  const { ok, no } = scenario()
  const { VolumeId } = ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 4 })
  const before = ok('DescribeVolumeStatus')
  expect(ok('EnableVolumeIO', { VolumeId })).toEqual({})
  expect(ok('DescribeVolumeStatus')).toEqual(before)
  expect(no('EnableVolumeIO', { VolumeId: 'vol-00000000000000000' }).code).toBe('InvalidVolume.NotFound')
})
