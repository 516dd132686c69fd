import type { Request } from '#api/answer.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { remembered } from '../remembered.ts'
import { PinIcon, TrashIcon, UnplugIcon } from '#ui/look/icons.ts'
import type { Aimed, Command } from '../command.ts'
import { manageTags, rename } from './tags.ts'

const isThere = ({ state }: Instance) => state !== 'terminated' && state !== 'shutting-down'

export const allocation: Request = { action: 'AllocateAddress', params: {} }

export const associationOf = (allocationId: string, instanceId: string | undefined): Request => ({
  action: 'AssociateAddress',
  params: { AllocationId: allocationId, InstanceId: instanceId },
})

const associateWith = remembered((target: Instance | undefined): Command<'address'> => ({
  of: 'address',
  id: 'associate',
  icon: PinIcon,
  ...(target && { about: nameOf(target) }),
  request: ({ allocationId }) => associationOf(allocationId, target?.id),
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
