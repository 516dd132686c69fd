import { mostAddresses } from '#engine/world/interfaces/limits.ts'
import { allIps } from '#engine/world/interfaces/read.ts'
import { get } from '#lib/table.ts'
import { CardIcon, PinIcon, PlugIcon, PlusIcon, RouteIcon, ShieldIcon, TrashIcon, UnplugIcon } from '#ui/look/icons.ts'
import type { LateCommand, Things, WhyNot } from './command.ts'
import { labels, opens } from './networks.ts'

type Card = Things['networkInterface']

const attached = ({ attachment }: Card): WhyNot | undefined => (attachment ? { reason: 'attached' } : undefined)
const isPrimary = ({ attachment }: Card) => attachment?.deviceIndex === 0

export const attachCard: LateCommand<'networkInterface'> = {
  of: 'networkInterface',
  id: 'attachTo',
  icon: PlugIcon,
  named: ({ networks }) => networks.commands.attachTo,
  window: ({ id }) => opens({ of: 'join', what: 'interfaceInstance', id }),
  whyNot: (_, card) => attached(card),
}

/** The same from the other end: Actions → Networking → Attach network interface. */
export const attachCardTo: LateCommand<'instance'> = {
  of: 'instance',
  id: 'attachInterface',
  icon: CardIcon,
  named: ({ networks }) => networks.commands.attachCard,
  window: ({ id }) => opens({ of: 'join', what: 'instanceInterface', id }),
  whyNot(_, { state }) {
    if (state === 'terminated') return { reason: 'gone' }
    return state === 'running' || state === 'stopped' ? undefined : { reason: 'needs-running-or-stopped' }
  },
}

export const detachCard: LateCommand<'networkInterface'> = {
  of: 'networkInterface',
  id: 'detach',
  icon: UnplugIcon,
  named: ({ networks }) => networks.commands.detach,
  request: ({ attachment }) => ({ action: 'DetachNetworkInterface', params: { AttachmentId: attachment?.id } }),
  whyNot(_, card) {
    if (!card.attachment) return { reason: 'not-attached' }
    if (card.attachment.state === 'detaching') return { reason: 'detaching' }
    return isPrimary(card) ? { reason: 'primary-interface', code: 'OperationNotPermitted' } : undefined
  },
}

export const deleteCard: LateCommand<'networkInterface'> = {
  of: 'networkInterface',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteNetworkInterface', params: { NetworkInterfaceId: id } }),
  whyNot: (_, card) => (card.attachment ? { reason: 'attached', code: 'InvalidParameterValue' } : undefined),
}

export const assignAddress: LateCommand<'networkInterface'> = {
  of: 'networkInterface',
  id: 'assign',
  icon: PlusIcon,
  named: ({ networks }) => networks.commands.assign,
  request: ({ id }) => ({
    action: 'AssignPrivateIpAddresses',
    params: { NetworkInterfaceId: id, SecondaryPrivateIpAddressCount: 1 },
  }),
  whyNot({ instances }, card) {
    const instance = card.attachment && get(instances, card.attachment.instanceId)
    const full = instance && allIps(card).length >= mostAddresses(instance.type)
    return full ? { reason: 'addresses-full', code: 'PrivateIpAddressLimitExceeded', about: instance.type } : undefined
  },
}

export const mapAddress: LateCommand<'networkInterface'> = {
  of: 'networkInterface',
  id: 'elastic',
  icon: PinIcon,
  named: ({ networks }) => networks.commands.elastic,
  window: ({ id }) => opens({ of: 'join', what: 'interfaceAddress', id }),
}

export const cardCommands: readonly LateCommand<'networkInterface'>[] = [
  attachCard,
  detachCard,
  assignAddress,
  mapAddress,
  {
    of: 'networkInterface',
    id: 'groups',
    icon: ShieldIcon,
    named: ({ networks }) => networks.commands.groups,
    window: ({ id }) => opens({ of: 'interfaceGroups', id }),
  },
  {
    of: 'networkInterface',
    id: 'check',
    icon: RouteIcon,
    named: ({ networks }, { sourceDestCheck }) => networks.commands.check(!sourceDestCheck),
    request: ({ id, sourceDestCheck }) => ({
      action: 'ModifyNetworkInterfaceAttribute',
      params: { NetworkInterfaceId: id, SourceDestCheck: { Value: !sourceDestCheck } },
    }),
  },
  {
    of: 'networkInterface',
    id: 'keep',
    icon: CardIcon,
    named: ({ networks }, { attachment }) => networks.commands.keep(attachment?.deleteOnTermination === false),
    request: ({ id, attachment }) => ({
      action: 'ModifyNetworkInterfaceAttribute',
      params: {
        NetworkInterfaceId: id,
        Attachment: { AttachmentId: attachment?.id, DeleteOnTermination: attachment?.deleteOnTermination === false },
      },
    }),
    whyNot: (_, { attachment }) => (attachment ? undefined : { reason: 'not-attached' }),
  },
  deleteCard,
  ...labels('networkInterface'),
]
