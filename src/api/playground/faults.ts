import type { FaultName } from '#engine/command.ts'
import { faults } from '#engine/faults.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { id, need, oneOf, text } from '../params.ts'
import { capacityCommand, shortagesIn } from './capacity.ts'
import { read, write } from './verbs.ts'

const names = [
  'HostPowerLost',
  'HostNetworkLost',
  'MemoryExhausted',
  'FileSystemCorrupt',
  'NetworkMisconfigured',
  'VolumeIOStalled',
  'SecurityGroupClosed',
  'WebServerCrashed',
] as const satisfies readonly FaultName[]

const params = {
  Fault: need(oneOf([...names, 'ZoneOutOfCapacity'])),
  InstanceId: id<InstanceId>(),
  VolumeId: id<VolumeId>(),
  AvailabilityZone: text(),
  InstanceType: text(),
}

const faultAction = (kind: 'InjectFault' | 'ClearFault') =>
  write({
    params,
    command({ Fault: fault, InstanceId: instanceId, VolumeId: volumeId, AvailabilityZone: zone, InstanceType: type }) {
      if (fault === 'ZoneOutOfCapacity') return capacityCommand(zone, type, kind === 'ClearFault')
      return { kind, fault, instanceId, volumeId }
    },
  })

/** Breaks something in the hidden world. The checks have to find out. */
export const InjectFault = faultAction('InjectFault')

/** Takes a fault away as if somebody else had mended it. */
export const ClearFault = faultAction('ClearFault')

export const ListFaults = read({
  params: {},
  answer: ({ account }) => ({
    Faults: [
      ...faults(account).map(({ fault, instanceId, volumeId }) => ({
        Fault: fault,
        InstanceId: instanceId,
        VolumeId: volumeId,
      })),
      ...shortagesIn(account),
    ],
  }),
})
