import type { Account } from '#engine/account.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import { faults, type PresentFault } from '#engine/world/faults/read.ts'
import { isVeiled, isVolumeVeiled } from '#engine/world/faults/mystery/shown.ts'
import { refuse } from '#facts/errors.ts'
import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { id, need, oneOf, text } from '../params.ts'
import { capacityCommand, shortagesIn } from './capacity.ts'
import { read, write } from './verbs.ts'

const params = {
  Fault: need(oneOf([...faultNames, 'ZoneOutOfCapacity'])),
  InstanceId: id<InstanceId>(),
  VolumeId: id<VolumeId>(),
  AvailabilityZone: text(),
  InstanceType: text(),
}

/** True where a fault or its absence would tell a mystery that is on. */
const isHidden = (account: Account, { instanceId, volumeId }: Omit<PresentFault, 'fault'>) => {
  const instance = instanceId && get(account.instances, instanceId)
  const volume = volumeId && get(account.volumes, volumeId)
  return (instance && isVeiled(account, instance)) || (volume && isVolumeVeiled(account, volume)) || false
}

const faultAction = (kind: 'InjectFault' | 'ClearFault') =>
  write({
    params,
    command(
      { Fault: fault, InstanceId: instanceId, VolumeId: volumeId, AvailabilityZone: zone, InstanceType: type },
      { account },
    ) {
      if (fault === 'ZoneOutOfCapacity') return capacityCommand(zone, type, kind === 'ClearFault')
      if (isHidden(account, { instanceId, volumeId })) return refuse.mysteryOn(instanceId ?? volumeId ?? '')
      return { kind, fault, instanceId, volumeId }
    },
  })

/** Breaks something in the hidden world. The checks have to find out. */
export const InjectFault = faultAction('InjectFault')

/** Takes a fault away as if somebody else had mended it. */
export const ClearFault = faultAction('ClearFault')

/** The faults that are there; those that would tell a mystery are left out while it is on. */
export const ListFaults = read({
  params: {},
  answer: ({ account }) => ({
    Faults: [
      ...faults(account)
        .filter((fault) => !isHidden(account, fault))
        .map(({ fault, instanceId, volumeId }) => ({ Fault: fault, InstanceId: instanceId, VolumeId: volumeId })),
      ...shortagesIn(account),
    ],
  }),
})

const instanceId = need(id<InstanceId>())

/** Puts a fault into an instance and does not say which. */
export const InjectMystery = write({
  params: { InstanceId: instanceId },
  command: (asked) => ({ kind: 'InjectMystery', instanceId: asked.InstanceId }),
})

/** Names the mystery fault; the answer says whether that is right. */
export const NameMystery = write({
  params: { InstanceId: instanceId, Fault: need(oneOf(faultNames)) },
  command: (asked) => ({ kind: 'NameMystery', instanceId: asked.InstanceId, fault: asked.Fault }),
  answer: ({ after, params: { InstanceId: one } }) => {
    const mystery = get(after.mysteries, one)
    return {
      Right: mystery?.solved === true,
      Tries: mystery?.tries,
      Fault: mystery?.solved ? mystery.fault : undefined,
    }
  },
})

/** Gives up: what it is. */
export const RevealMystery = write({
  params: { InstanceId: instanceId },
  command: (asked) => ({ kind: 'RevealMystery', instanceId: asked.InstanceId }),
  answer: ({ after, params: { InstanceId: one } }) => ({ Fault: get(after.mysteries, one)?.fault }),
})
