import { faultNames } from '#engine/faults/names.ts'
import { faults } from '#engine/faults/read.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { id, need, oneOf } from '../params.ts'
import { read, write } from './verbs.ts'

const params = { Fault: need(oneOf(faultNames)), InstanceId: id<InstanceId>(), VolumeId: id<VolumeId>() }

const faultAction = (kind: 'InjectFault' | 'ClearFault') =>
  write({
    params,
    command: ({ Fault: fault, InstanceId: instanceId, VolumeId: volumeId }) => ({ kind, fault, instanceId, volumeId }),
  })

/** Breaks something in the hidden world. The checks have to find out. */
export const InjectFault = faultAction('InjectFault')

/** Takes a fault away as if somebody else had mended it. */
export const ClearFault = faultAction('ClearFault')

export const ListFaults = read({
  params: {},
  answer: ({ account }) => ({
    Faults: faults(account).map(({ fault, instanceId, volumeId }) => ({
      Fault: fault,
      InstanceId: instanceId,
      VolumeId: volumeId,
    })),
  }),
})
