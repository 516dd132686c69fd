import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import { get, list } from '#lib/table.ts'
import { remembered } from '../remembered.ts'
import { PinIcon, TrashIcon, UnplugIcon } from '#ui/look/icons.ts'
import type { Aimed, Command } from '../command.ts'
import { manageTags, rename } from './tags.ts'

const isThere = ({ state }: Instance) => state !== 'terminated' && state !== 'shutting-down'

export const allocation: Request = { action: 'AllocateAddress', params: {} }

/** The request that puts an address on an instance; of one with several interfaces EC2 wants to hear which. */
export function associationOf(account: Account, allocationId: string, instanceId: string | undefined): Request {
  const instance = instanceId === undefined ? undefined : get(account.instances, instanceId)
  const several = instance !== undefined && furtherOn(account, instance.id).length > 0
  return {
    action: 'AssociateAddress',
    params: {
      AllocationId: allocationId,
      ...(several ? { NetworkInterfaceId: instance.interfaceId } : { InstanceId: instanceId }),
    },
  }
}

const associateWith = remembered((target: Instance | undefined): Command<'address'> => ({
  of: 'address',
  id: 'associate',
  icon: PinIcon,
  ...(target && { about: nameOf(target) }),
  request: ({ allocationId }, account) => associationOf(account, allocationId, target?.id),
  window: ({ allocationId }) => ({ kind: 'elastic', instanceId: target?.id ?? '', allocationId }),
  whyNot: () => (!target ? { reason: 'launch-first' } : isThere(target) ? undefined : { reason: 'going' }),
}))

export const associateAddress: Aimed<'address', 'instance'> = {
  of: 'address',
  onto: 'instance',
  targets: (account) => list(account.instances).filter(isThere),
  at: associateWith,
}

const disassociate: Command<'address'> = {
  of: 'address',
  id: 'disassociate',
  icon: UnplugIcon,
  request: ({ associationId }) => ({ action: 'DisassociateAddress', params: { AssociationId: associationId } }),
  whyNot: (_, { associationId }) => (associationId === undefined ? { reason: 'not-associated' } : undefined),
}

const release: Command<'address'> = {
  of: 'address',
  id: 'release',
  icon: TrashIcon,
  danger: true,
  request: ({ allocationId }) => ({ action: 'ReleaseAddress', params: { AllocationId: allocationId } }),
}

const addressTags: readonly Command<'address'>[] = [rename('address'), manageTags('address')]

export const addressCommands: readonly Command<'address'>[] = [disassociate, release, ...addressTags]
