import { instancesIn, isMain, topologyOf } from '#engine/world/vpcs/read.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { groupVpc } from '#engine/world/network/vpc.ts'
import { hasInterfaceIn } from '#engine/world/interfaces/read.ts'
import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { list } from '#lib/table.ts'
import type { NetworkPart, NetworkWindow } from '#store/preferences/transientState.ts'
import {
  CardIcon,
  GatewayIcon,
  type IconShape,
  NetworkIcon,
  PencilIcon,
  PinIcon,
  PlugIcon,
  PlusIcon,
  RouteIcon,
  ShieldIcon,
  SubnetIcon,
  TagIcon,
  TrashIcon,
  UnplugIcon,
  WallIcon,
} from '#ui/look/icons.ts'
import type { LateCommand, Things, WhyNot } from './command.ts'

const inUse = (parts: readonly { readonly id: string; readonly tags?: Things['vpc']['tags'] }[]): WhyNot | undefined =>
  parts.length === 0
    ? undefined
    : {
        reason: 'has-parts',
        about: parts.map(({ id, tags = {} }) => nameIn({ id, tags })).join(', '),
        code: 'DependencyViolation',
      }

type PartKind = NetworkPart

/** The two commands about what is written on a part of a network. */
export const labels = <K extends PartKind>(of: K): readonly LateCommand<K>[] => [
  {
    of,
    id: 'rename',
    icon: PencilIcon,
    named: ({ networks }) => networks.commands.rename,
    window: ({ id }) => ({ kind: 'rename', of, id }),
  },
  {
    of,
    id: 'tags',
    icon: TagIcon,
    named: ({ networks }) => networks.commands.tags,
    window: ({ id }) => ({ kind: 'tags', of, id }),
  },
]

export const opens = (window: NetworkWindow) => ({ kind: 'network', window }) as const

type Names =
  | 'newSubnet'
  | 'newTable'
  | 'newAcl'
  | 'table'
  | 'acl'
  | 'addRoute'
  | 'forSubnet'
  | 'attach'
  | 'addIn'
  | 'addOut'

/** A command that opens a window of networks. */
const windowed = <K extends PartKind>(
  of: K,
  id: Names,
  icon: IconShape,
  window: (thing: Things[K]) => NetworkWindow,
  whyNot?: LateCommand<K>['whyNot'],
): LateCommand<K> => ({
  of,
  id,
  icon,
  named: ({ networks }) => networks.commands[id],
  window: (thing) => opens(window(thing)),
  ...(whyNot && { whyNot }),
})

const makingIcons: Readonly<Record<NetworkPart, IconShape>> = {
  vpc: NetworkIcon,
  subnet: SubnetIcon,
  routeTable: RouteIcon,
  gateway: GatewayIcon,
  acl: WallIcon,
  networkInterface: CardIcon,
}

/** The command that makes a part of a network, in the VPC that is chosen then. */
export const makes = (what: NetworkPart): LateCommand<'account'> => ({
  of: 'account',
  id: `create ${what}`,
  icon: makingIcons[what],
  named: ({ networks }) => networks.make[what],
  window: () => opens({ of: 'new', what }),
})

export const makingCommands: readonly LateCommand<'account'>[] = (
  ['vpc', 'subnet', 'routeTable', 'gateway', 'acl', 'networkInterface'] as const
).map(makes)

/** The parts of a VPC that have to be gone before it: not those that were born with it. */
function partsOf(account: Account, { id, groupId }: Things['vpc']) {
  const { subnets, tables, gateways, acls } = topologyOf(account)
  const groups = list(account.groups).filter((one) => one.id !== groupId && groupVpc(account, one) === id)
  return [
    ...subnets.filter((one) => one.vpcId === id),
    ...gateways.filter((one) => one.vpcId === id),
    ...tables.filter((one) => one.vpcId === id && !isMain(one)),
    ...acls.filter((one) => one.vpcId === id && !one.isDefault),
    ...groups.map((one) => ({ id: one.name })),
  ]
}

export const deleteVpc: LateCommand<'vpc'> = {
  of: 'vpc',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteVpc', params: { VpcId: id } }),
  whyNot: (account, vpc) => inUse(partsOf(account, vpc)),
}

export const newSubnet = windowed('vpc', 'newSubnet', SubnetIcon, ({ id }) => ({
  of: 'new',
  what: 'subnet',
  vpcId: id,
}))

export const vpcCommands: readonly LateCommand<'vpc'>[] = [
  newSubnet,
  windowed('vpc', 'newTable', RouteIcon, ({ id }) => ({ of: 'new', what: 'routeTable', vpcId: id })),
  windowed('vpc', 'newAcl', WallIcon, ({ id }) => ({ of: 'new', what: 'acl', vpcId: id })),
  {
    of: 'vpc',
    id: 'hostnames',
    icon: TagIcon,
    named: ({ networks }, { dnsHostnames }) => networks.commands.hostnames(!dnsHostnames),
    request: ({ id, dnsHostnames }) => ({
      action: 'ModifyVpcAttribute',
      params: { VpcId: id, EnableDnsHostnames: { Value: !dnsHostnames } },
    }),
  },
  {
    of: 'vpc',
    id: 'support',
    icon: TagIcon,
    named: ({ networks }, { dnsSupport }) => networks.commands.support(!dnsSupport),
    request: ({ id, dnsSupport }) => ({
      action: 'ModifyVpcAttribute',
      params: { VpcId: id, EnableDnsSupport: { Value: !dnsSupport } },
    }),
  },
  deleteVpc,
  ...labels('vpc'),
]

export const deleteSubnet: LateCommand<'subnet'> = {
  of: 'subnet',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteSubnet', params: { SubnetId: id } }),
  whyNot: (account, { id }) =>
    instancesIn(account, id).length > 0 || hasInterfaceIn(account, id)
      ? { reason: 'group-used', code: 'DependencyViolation' }
      : undefined,
}

export const useTable = windowed('subnet', 'table', RouteIcon, ({ id }) => ({ of: 'join', what: 'subnetTable', id }))
export const useAcl = windowed('subnet', 'acl', WallIcon, ({ id }) => ({ of: 'join', what: 'subnetAcl', id }))

export const subnetCommands: readonly LateCommand<'subnet'>[] = [
  useTable,
  useAcl,
  {
    of: 'subnet',
    id: 'mapPublic',
    icon: PinIcon,
    named: ({ networks }, { mapPublicIp }) => networks.commands.mapPublic(!mapPublicIp),
    request: ({ id, mapPublicIp }) => ({
      action: 'ModifySubnetAttribute',
      params: { SubnetId: id, MapPublicIpOnLaunch: { Value: !mapPublicIp } },
    }),
  },
  deleteSubnet,
  ...labels('subnet'),
]

export const addRoute = windowed('routeTable', 'addRoute', PlusIcon, ({ id }) => ({ of: 'route', tableId: id }))

export const deleteTable: LateCommand<'routeTable'> = {
  of: 'routeTable',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteRouteTable', params: { RouteTableId: id } }),
  whyNot: (account, table) =>
    isMain(table)
      ? { reason: 'default-group', code: 'DependencyViolation' }
      : inUse(subnetsOf(account, table.associations)),
}

const subnetsOf = (account: Account, associations: readonly { readonly subnetId?: string | undefined }[]) =>
  topologyOf(account).subnets.filter(({ id }) => associations.some(({ subnetId }) => subnetId === id))

/** The main association of a table's VPC: whoever replaces it makes another table the main one. */
const mainAssociation = (account: Account, vpcId: string): string | undefined =>
  topologyOf(account)
    .tables.find((one) => one.vpcId === vpcId && isMain(one))
    ?.associations.find(({ subnetId }) => subnetId === undefined)?.id

export const tableCommands: readonly LateCommand<'routeTable'>[] = [
  addRoute,
  windowed('routeTable', 'forSubnet', SubnetIcon, ({ id }) => ({ of: 'join', what: 'tableSubnet', id })),
  {
    of: 'routeTable',
    id: 'makeMain',
    icon: RouteIcon,
    named: ({ networks }) => networks.commands.makeMain,
    request: ({ id, vpcId }, account) => ({
      action: 'ReplaceRouteTableAssociation',
      params: { AssociationId: mainAssociation(account, vpcId), RouteTableId: id },
    }),
    whyNot: (_, table) => (isMain(table) ? { reason: 'already' } : undefined),
  },
  deleteTable,
  ...labels('routeTable'),
]

export const attachGateway = windowed(
  'gateway',
  'attach',
  PlugIcon,
  ({ id }) => ({ of: 'join', what: 'gatewayVpc', id }),
  (_, { vpcId }) => (vpcId === undefined ? undefined : { reason: 'attached', code: 'Resource.AlreadyAssociated' }),
)

export const detachGateway: LateCommand<'gateway'> = {
  of: 'gateway',
  id: 'detach',
  icon: UnplugIcon,
  named: ({ networks }) => networks.commands.detach,
  request: ({ id, vpcId }) => ({
    action: 'DetachInternetGateway',
    params: { InternetGatewayId: id, VpcId: vpcId },
  }),
  whyNot: (account, { vpcId }) => {
    if (vpcId === undefined) return { reason: 'not-attached' }
    const mapped = list(account.instances).some(
      (one) => one.state !== 'terminated' && vpcOf(account, one) === vpcId && publicIpOf(account, one) !== undefined,
    )
    return mapped ? { reason: 'group-used', code: 'DependencyViolation' } : undefined
  },
}

export const deleteGateway: LateCommand<'gateway'> = {
  of: 'gateway',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteInternetGateway', params: { InternetGatewayId: id } }),
  whyNot: (_, { vpcId }) => (vpcId === undefined ? undefined : { reason: 'attached', code: 'DependencyViolation' }),
}

export const gatewayCommands: readonly LateCommand<'gateway'>[] = [
  attachGateway,
  detachGateway,
  deleteGateway,
  ...labels('gateway'),
]

export const deleteAcl: LateCommand<'acl'> = {
  of: 'acl',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ networks }) => networks.commands.delete,
  request: ({ id }) => ({ action: 'DeleteNetworkAcl', params: { NetworkAclId: id } }),
  whyNot: (account, { isDefault, associations }) =>
    isDefault ? { reason: 'default-group' } : inUse(subnetsOf(account, associations)),
}

export const addEntryIn = windowed('acl', 'addIn', PlusIcon, ({ id }) => ({ of: 'entry', aclId: id, egress: false }))
export const addEntryOut = windowed('acl', 'addOut', PlusIcon, ({ id }) => ({ of: 'entry', aclId: id, egress: true }))

export const aclCommands: readonly LateCommand<'acl'>[] = [
  addEntryIn,
  addEntryOut,
  windowed('acl', 'forSubnet', ShieldIcon, ({ id }) => ({ of: 'join', what: 'aclSubnet', id })),
  deleteAcl,
  ...labels('acl'),
]
