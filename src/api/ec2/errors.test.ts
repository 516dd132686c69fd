import { eventsFrom } from '#engine/history/log.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Scenario, scenario } from '../scenario.ts'

type Params = Readonly<Record<string, unknown>>

const gone = 'i-0123456789abcdef0'
const other = 'i-0fedcba9876543210'
const inZoneA = { Placement: { AvailabilityZone: 'us-east-1a' } }
const aVolume = { AvailabilityZone: 'us-east-1a', Size: 8, VolumeType: 'gp3' }

/** A volume that is available, in us-east-1a. */
function volume(story: Scenario, more: Params = {}) {
  const { VolumeId } = story.ok('CreateVolume', { ...aVolume, ...more })
  story.wait(minute)
  return String(VolumeId)
}

function image(story: Scenario) {
  const [, , asked] = [...eventsFrom(story.history().log, 0)]
  expect(asked).toBeDefined()
  const { Reservations } = story.ok('DescribeInstances') as {
    readonly Reservations: readonly { readonly Instances: readonly { readonly ImageId: string }[] }[]
  }
  return Reservations[0]?.Instances[0]?.ImageId ?? ''
}

function stopped(story: Scenario, more: Params = {}) {
  const id = story.running({ ...inZoneA, ...more })
  story.ok('StopInstances', { InstanceIds: [id] })
  story.wait(10 * minute)
  return id
}

function terminated(story: Scenario) {
  const id = story.running()
  story.ok('TerminateInstances', { InstanceIds: [id] })
  story.wait(10 * minute)
  return id
}

const rootOf = (story: Scenario, id: string) => {
  const { Volumes } = story.ok('DescribeVolumes', {
    Filters: [{ Name: 'attachment.instance-id', Values: [id] }],
  }) as { readonly Volumes: readonly { readonly VolumeId: string }[] }
  return Volumes[0]?.VolumeId ?? ''
}

interface Provoked {
  readonly error: { readonly code: string; readonly message: string }
  readonly message: string
}

const says = (error: Provoked['error'], message: string): Provoked => ({ error, message })

/** EC2-FACTS §3.2 with its corrections: each code that can be reached here, and the sentence that clients of AWS have seen. */
const table: readonly (readonly [string, string, (story: Scenario) => Provoked])[] = [
  [
    'a start of what is terminated',
    'IncorrectInstanceState',
    (story) => {
      const id = terminated(story)
      const error = story.no('StartInstances', { InstanceIds: [id] })
      return says(error, `The instance '${id}' is not in a state from which it can be started.`)
    },
  ],
  [
    'a stop of what is terminated, with its own “This”',
    'IncorrectInstanceState',
    (story) => {
      const id = terminated(story)
      const error = story.no('StopInstances', { InstanceIds: [id] })
      return says(error, `This instance '${id}' is not in a state from which it can be stopped.`)
    },
  ],
  [
    'a stop in the first pending',
    'IncorrectInstanceState',
    (story) => {
      const id = story.launch()
      const error = story.no('StopInstances', { InstanceIds: [id] })
      return says(error, `Instance '${id}' cannot be stopped as it has never reached the 'running' state.`)
    },
  ],
  [
    'another type while running',
    'IncorrectInstanceState',
    (story) => {
      const id = story.running()
      const error = story.no('ModifyInstanceAttribute', { InstanceId: id, InstanceType: { Value: 't3.small' } })
      return says(error, `The instance '${id}' is not in the 'stopped' state.`)
    },
  ],
  [
    'an Elastic IP for a pending instance',
    'InvalidInstanceID',
    (story) => {
      const { AllocationId } = story.ok('AllocateAddress')
      const id = story.launch()
      const error = story.no('AssociateAddress', { AllocationId, InstanceId: id })
      return says(error, `The pending instance '${id}' is not in a valid state for this operation.`)
    },
  ],
  [
    'an instance that is not there',
    'InvalidInstanceID.NotFound',
    (story) => says(story.no('StartInstances', { InstanceIds: [gone] }), `The instance ID '${gone}' does not exist`),
  ],
  [
    'several that are not there',
    'InvalidInstanceID.NotFound',
    (story) =>
      says(
        story.no('StartInstances', { InstanceIds: [gone, other] }),
        `The instance IDs '${gone}, ${other}' do not exist`,
      ),
  ],
  [
    'an id that is none',
    'InvalidInstanceID.Malformed',
    (story) => says(story.no('StopInstances', { InstanceIds: ['i-xyz'] }), 'Invalid id: "i-xyz"'),
  ],
  [
    'the termination of what is protected',
    'OperationNotPermitted',
    (story) => {
      const id = story.running({ DisableApiTermination: true })
      return says(
        story.no('TerminateInstances', { InstanceIds: [id] }),
        `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
      )
    },
  ],
  [
    'the stop of what is protected',
    'OperationNotPermitted',
    (story) => {
      const id = story.running({ DisableApiStop: true })
      return says(
        story.no('StopInstances', { InstanceIds: [id] }),
        `The instance '${id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
      )
    },
  ],
  [
    'the termination of what is protected from a stop',
    'OperationNotPermitted',
    (story) => {
      const id = story.running({ DisableApiStop: true })
      return says(
        story.no('TerminateInstances', { InstanceIds: [id] }),
        `The instance '${id}' may not be terminated. Modify its 'disableApiStop' instance attribute and try again.`,
      )
    },
  ],
  [
    'a hibernation too soon after launch',
    'UnsupportedOperation',
    (story) => {
      const id = story.launch({
        HibernationOptions: { Configured: true },
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
      })
      story.wait(minute)
      const error = story.no('StopInstances', { InstanceIds: [id], Hibernate: true })
      return says(error, 'Instance is not ready to hibernate yet, retry in a few minutes')
    },
  ],
  [
    'an image that is not there',
    'InvalidAMIID.NotFound',
    (story) =>
      says(
        story.no('RunInstances', {
          ImageId: 'ami-0123456789abcdef0',
          InstanceType: 't3.micro',
          MinCount: 1,
          MaxCount: 1,
        }),
        "The image id '[ami-0123456789abcdef0]' does not exist",
      ),
  ],
  [
    'an image id that is none',
    'InvalidAMIID.Malformed',
    (story) =>
      says(
        story.no('RunInstances', { ImageId: 'image', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
        'Invalid id: "image" (expecting "ami-...")',
      ),
  ],
  [
    'a type that the zone does not offer',
    'Unsupported',
    (story) => {
      story.running()
      const error = story.no('RunInstances', {
        ImageId: image(story),
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        Placement: { AvailabilityZone: 'us-east-1c' },
      })
      return says(
        error,
        'Your requested instance type (t3.micro) is not supported in your requested Availability Zone (us-east-1c). Please retry your request by not specifying an Availability Zone or choosing us-east-1a, us-east-1b, us-east-1d, us-east-1e, us-east-1f.',
      )
    },
  ],
  [
    'a zone without room, at a start',
    'InsufficientInstanceCapacity',
    (story) => {
      const id = stopped(story)
      const AvailabilityZone = 'us-east-1a'
      story.ok('InjectFault', { Fault: 'ZoneOutOfCapacity', AvailabilityZone, InstanceType: 't3.micro' })
      return says(
        story.no('StartInstances', { InstanceIds: [id] }),
        'We currently do not have sufficient t3.micro capacity in the Availability Zone you requested (us-east-1a). Our system will be working on provisioning additional capacity. You can currently get t3.micro capacity by not specifying an Availability Zone in your request or choosing us-east-1b, us-east-1d, us-east-1e, us-east-1f.',
      )
    },
  ],
  [
    'a launch beyond the quota of a new account',
    'VcpuLimitExceeded',
    (story) => {
      story.running()
      story.ok('SetQuotas', { Profile: 'new-account' })
      const asked = { ImageId: image(story), InstanceType: 't3.micro', MinCount: 2, MaxCount: 2 }
      return says(
        story.no('RunInstances', asked),
        'You have requested more vCPU capacity than your current vCPU limit of 5 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.',
      )
    },
  ],
  [
    'a volume that is not there',
    'InvalidVolume.NotFound',
    (story) =>
      says(
        story.no('DeleteVolume', { VolumeId: 'vol-0123456789abcdef0' }),
        "The volume 'vol-0123456789abcdef0' does not exist.",
      ),
  ],
  [
    'a volume of another zone',
    'InvalidVolume.ZoneMismatch',
    (story) => {
      const id = story.running(inZoneA)
      const VolumeId = volume(story, { AvailabilityZone: 'us-east-1b' })
      return says(
        story.no('AttachVolume', { VolumeId, InstanceId: id, Device: '/dev/sdf' }),
        `The volume '${VolumeId}' is not in the same availability zone as instance '${id}'`,
      )
    },
  ],
  [
    'a volume that is attached already',
    'VolumeInUse',
    (story) => {
      const id = story.running(inZoneA)
      const VolumeId = rootOf(story, id)
      return says(
        story.no('AttachVolume', { VolumeId, InstanceId: id, Device: '/dev/sdf' }),
        `${VolumeId} is already attached to an instance`,
      )
    },
  ],
  [
    'the deletion of an attached volume',
    'VolumeInUse',
    (story) => {
      const id = story.running()
      const VolumeId = rootOf(story, id)
      return says(story.no('DeleteVolume', { VolumeId }), `Volume ${VolumeId} is currently attached to ${id}`)
    },
  ],
  [
    'a detach of what is available',
    'IncorrectState',
    (story) => {
      const VolumeId = volume(story)
      return says(story.no('DetachVolume', { VolumeId }), `Volume '${VolumeId}' is in the 'available' state.`)
    },
  ],
  [
    'an attach to a pending instance',
    'IncorrectState',
    (story) => {
      const VolumeId = volume(story)
      const id = story.launch(inZoneA)
      const error = story.no('AttachVolume', { VolumeId, InstanceId: id, Device: '/dev/sdf' })
      return says(error, `Instance '${id}' is not 'running'.`)
    },
  ],
  [
    'a detach of the root while running',
    'IncorrectState',
    (story) => {
      const id = story.running()
      const VolumeId = rootOf(story, id)
      return says(
        story.no('DetachVolume', { VolumeId }),
        `Unable to detach root volume '${VolumeId}' from instance '${id}'`,
      )
    },
  ],
  [
    'a device name in use',
    'InvalidParameterValue',
    (story) => {
      const id = story.running(inZoneA)
      const first = volume(story)
      story.ok('AttachVolume', { VolumeId: first, InstanceId: id, Device: '/dev/sdf' })
      const VolumeId = volume(story)
      return says(
        story.no('AttachVolume', { VolumeId, InstanceId: id, Device: '/dev/sdf' }),
        "Invalid value '/dev/sdf' for unixDevice. Attachment point /dev/sdf is already in use",
      )
    },
  ],
  [
    'a missing parameter',
    'MissingParameter',
    (story) => says(story.no('DeleteVolume', {}), 'The request must contain the parameter VolumeId'),
  ],
  [
    'an allocation that is not there',
    'InvalidAllocationID.NotFound',
    (story) =>
      says(story.no('ReleaseAddress', { AllocationId: 'eipalloc-0' }), "The allocation ID 'eipalloc-0' does not exist"),
  ],
  [
    'an association that is not there',
    'InvalidAssociationID.NotFound',
    (story) =>
      says(
        story.no('DisassociateAddress', { AssociationId: 'eipassoc-0' }),
        "The association ID 'eipassoc-0' does not exist",
      ),
  ],
  [
    'a sixth Elastic IP',
    'AddressLimitExceeded',
    (story) => {
      for (let i = 0; i < 5; i++) story.ok('AllocateAddress')
      return says(story.no('AllocateAddress'), 'The maximum number of addresses has been reached.')
    },
  ],
  [
    'the deletion of a snapshot that an image is made of',
    'InvalidSnapshot.InUse',
    (story) => {
      const id = story.running()
      const { ImageId } = story.ok('CreateImage', { InstanceId: id, Name: 'web' })
      story.wait(hour)
      const { Snapshots } = story.ok('DescribeSnapshots') as {
        readonly Snapshots: readonly { readonly SnapshotId: string }[]
      }
      const SnapshotId = Snapshots[0]?.SnapshotId ?? ''
      return says(
        story.no('DeleteSnapshot', { SnapshotId }),
        `The snapshot ${SnapshotId} is currently in use by ${String(ImageId)}`,
      )
    },
  ],
  [
    'a dry run that would have worked',
    'DryRunOperation',
    (story) => {
      const id = story.running()
      return says(
        story.no('StopInstances', { InstanceIds: [id], DryRun: true }),
        'Request would have succeeded, but DryRun flag is set.',
      )
    },
  ],
  [
    'more EBS storage than the quota',
    'VolumeLimitExceeded',
    (story) => {
      story.ok('SetQuotas', { Profile: 'new-account' })
      return says(
        story.no('CreateVolume', { ...aVolume, Size: 51_201 }),
        'You have exceeded your maximum gp3 storage limit of 50 TiB in this region. Please contact AWS Support to request an Elastic Block Store service limit increase.',
      )
    },
  ],
]

describe('refusals, as clients of AWS read them', () => {
  it.each(table)('%s: %s', (_, code, provoke) => {
    const { error, message } = provoke(scenario())
    expect(error).toEqual({ code, message })
  })

  it('an instance-store root cannot be stopped, whatever the type', () => {
    const story = scenario('us-east-1', 'al1-s3-x86_64')
    const id = story.running({ InstanceType: 'r3.large' })
    expect(story.no('StopInstances', { InstanceIds: [id] })).toEqual({
      code: 'UnsupportedOperation',
      message: `The instance '${id}' does not have an 'ebs' root device type and cannot be stopped.`,
    })
  })

  it('an instance-store root is launched only on the old type that still takes one and has room for it', () => {
    const story = scenario('us-east-1', 'al1-s3-x86_64')
    for (const InstanceType of ['t3.micro', 'm5d.large', 'm3.medium'])
      expect(() => story.launch({ InstanceType })).toThrow('Unsupported')
    expect(story.launch({ InstanceType: 'r3.large' })).toMatch(/^i-/)
  })

  it('in Seoul a t2 is refused in the zones that do not offer it, and the others are named', () => {
    const story = scenario('ap-northeast-2')
    const placed = { InstanceType: 't2.micro', Placement: { AvailabilityZone: 'ap-northeast-2b' } }
    expect(() => story.launch(placed)).toThrow('choosing ap-northeast-2a, ap-northeast-2c.')
  })
})
