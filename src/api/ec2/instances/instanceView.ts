import type { Instance as SdkInstance, InstanceState as SdkState, Reservation } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { imageOf, type LaunchImage } from '#engine/world/images/imageOf.ts'
import type { Instance, InstanceState } from '#engine/world/instances/instance.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { placementGroupOf } from '#engine/world/placement/read.ts'
import { findType } from '#facts/catalogue.ts'
import { iso } from '#lib/time.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { wireMetadata } from './metadataView.ts'
import { wireProfile } from './profileView.ts'
import { networkOf } from '../network/networkView.ts'
import { withKept } from '../../model/kept.ts'

const codes: Readonly<Record<InstanceState, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
}

/** A state with its code (the low byte that means something). */
export const wireState = (state: InstanceState): Wire<SdkState> => ({ Code: codes[state], Name: state })

/** Monitoring as DescribeInstances shows it: detailed monitoring begins once the instance runs. */
function wireMonitoring({ detailedMonitoring, state }: Pick<Instance, 'detailedMonitoring' | 'state'>) {
  if (!detailedMonitoring) return { State: 'disabled' } as const
  return state === 'pending' ? ({ State: 'pending' } as const) : ({ State: 'enabled' } as const)
}

/** An instance as DescribeInstances and RunInstances answer it. */
export function wireInstance(account: Account, instance: Instance): Wire<SdkInstance> {
  const type = findType(instance.type)
  const image = imageOf(account, instance.imageId)
  const group = placementGroupOf(account, instance)
  return withKept(account, instance.id, {
    ...networkOf(account, instance),
    ...hardware(instance, image),
    AmiLaunchIndex: instance.launchIndex,
    Architecture: image?.architecture ?? type?.architecture ?? 'x86_64',
    BlockDeviceMappings: wireMappings(account, instance),
    ImageId: instance.imageId,
    InstanceId: instance.id,
    InstanceType: instance.type,
    IamInstanceProfile: wireProfile(account, instance.id),
    InstanceLifecycle: instance.spotRequestId === undefined ? undefined : 'spot',
    SpotInstanceRequestId: instance.spotRequestId,
    KeyName: instance.keyName,
    LaunchTime: iso(instance.launchedAt),
    MaintenanceOptions: { AutoRecovery: instance.autoRecovery, RebootMigration: 'default' },
    MetadataOptions: wireMetadata(account, instance),
    Monitoring: wireMonitoring(instance),
    Placement: {
      AvailabilityZone: instance.zone,
      AvailabilityZoneId: subnets(account).find(({ zone }) => zone === instance.zone)?.zoneId,
      GroupId: group?.id,
      GroupName: group?.name ?? '',
      PartitionNumber: instance.placement?.partition,
      Tenancy: 'default',
    },
    RootDeviceName: instance.rootDeviceName,
    RootDeviceType: instance.rootDeviceType,
    State: wireState(instance.state),
    StateReason: instance.reason && { Code: instance.reason.code, Message: instance.reason.message },
    StateTransitionReason: instance.transitionReason,
    Tags: wireTags(instance.tags),
    // EC2 keeps the time of the first launch here; a start overwrites the only one that the account remembers
    UsageOperationUpdateTime: instance.starts === 1 ? iso(instance.launchedAt) : undefined,
  })
}

/** The members that follow from type and image, and those that every instance of this playground has. */
function hardware(instance: Instance, image: LaunchImage | undefined): Wire<SdkInstance> {
  const type = findType(instance.type)
  // an image without one boots as is usual: Graviton by UEFI, the others not (UG: ami-boot-mode)
  const mode = image?.bootMode ?? (image?.architecture === 'arm64' ? 'uefi' : 'legacy-bios')
  return {
    BootMode: image?.bootMode,
    CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
    ClientToken: '',
    CpuOptions: { CoreCount: type?.cores, ThreadsPerCore: type?.threadsPerCore },
    CurrentInstanceBootMode: mode !== 'legacy-bios' && type?.bootModes?.includes('uefi') ? 'uefi' : 'legacy-bios',
    EbsOptimized: false,
    EnaSupport: image?.ena,
    EnclaveOptions: { Enabled: false },
    HibernationOptions: { Configured: instance.hibernation },
    // EC2 answers xen for Nitro too
    Hypervisor: 'xen',
    NetworkPerformanceOptions: { BandwidthWeighting: 'default' },
    Operator: { Managed: false },
    PlatformDetails: 'Linux/UNIX',
    ProductCodes: [],
    UsageOperation: 'RunInstances',
    VirtualizationType: 'hvm',
  }
}

/** The block device mappings of an instance: its attached volumes, root first. */
export const wireMappings = (
  account: Account,
  instance: Instance,
): NonNullable<Wire<SdkInstance>['BlockDeviceMappings']> =>
  volumesOf(account, instance).map(({ id, attachment }) => ({
    DeviceName: attachment.deviceName,
    Ebs: {
      AttachTime: iso(attachment.since),
      DeleteOnTermination: attachment.deleteOnTermination,
      Status: attachment.state,
      VolumeId: id,
    },
  }))

/** Instances under the launches that made them. */
export function wireReservations(account: Account, instances: readonly Instance[]): readonly Wire<Reservation>[] {
  const launches = new Map<string, Instance[]>()
  for (const instance of instances) {
    const launch = launches.get(instance.reservationId) ?? []
    launches.set(instance.reservationId, [...launch, instance])
  }
  return [...launches].map(([reservationId, launch]) => ({
    ReservationId: reservationId,
    OwnerId: account.accountId,
    Groups: [],
    Instances: launch.map((instance) => wireInstance(account, instance)),
  }))
}
