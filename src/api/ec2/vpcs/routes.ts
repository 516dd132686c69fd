import type {
  AssociateRouteTableResult,
  CreateRouteResult,
  CreateRouteTableResult,
  ReplaceRouteTableAssociationResult,
} from '@aws-sdk/client-ec2'
import { findTable } from '#engine/world/vpcs/read.ts'
import { isRefusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { Done } from '../../action.ts'
import { need, text, type Values } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireTable } from './views.ts'

export const CreateRouteTable = write({
  params: { VpcId: need(text()), TagSpecifications: tagSpecifications },
  command({ VpcId: vpcId, TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['route-table'])
    return isRefusal(tags) ? tags : { kind: 'CreateRouteTable', vpcId, tags: tags['route-table'] }
  },
  answer({ after, events }): Wire<CreateRouteTableResult> {
    const created = events.find((event) => event.kind === 'RouteTableCreated')
    return created ? { RouteTable: wireTable(after, created.table) } : {}
  },
})

export const DeleteRouteTable = write({
  params: { RouteTableId: need(text()) },
  command: ({ RouteTableId: tableId }) => ({ kind: 'DeleteRouteTable', tableId }),
})

const routeParams = {
  RouteTableId: need(text()),
  DestinationCidrBlock: need(text()),
  GatewayId: text(),
  InstanceId: text(),
  NetworkInterfaceId: text(),
}

function routeOf(asked: Values<typeof routeParams>) {
  const targets = [asked.GatewayId, asked.InstanceId, asked.NetworkInterfaceId].flatMap((one) => one ?? [])
  const [target] = targets
  return target === undefined || targets.length > 1
    ? refuseVpc.oneTarget()
    : { tableId: asked.RouteTableId, route: { destination: asked.DestinationCidrBlock, target } }
}

export const CreateRoute = write({
  params: routeParams,
  command(asked) {
    const route = routeOf(asked)
    return isRefusal(route) ? route : { kind: 'CreateRoute', ...route }
  },
  answer: (): Wire<CreateRouteResult> => ({ Return: true }),
})

export const ReplaceRoute = write({
  params: routeParams,
  command(asked) {
    const route = routeOf(asked)
    return isRefusal(route) ? route : { kind: 'ReplaceRoute', ...route }
  },
})

export const DeleteRoute = write({
  params: { RouteTableId: need(text()), DestinationCidrBlock: need(text()) },
  command: ({ RouteTableId: tableId, DestinationCidrBlock: destination }) => ({
    kind: 'DeleteRoute',
    tableId,
    destination,
  }),
})

const associationIn = ({ events }: Done) => events.find((event) => event.kind === 'RouteTableAssociated')?.associationId

const associated = { State: 'associated' } as const

export const AssociateRouteTable = write({
  params: { RouteTableId: need(text()), SubnetId: need(text()) },
  command: ({ RouteTableId: tableId, SubnetId: subnetId }) => ({ kind: 'AssociateRouteTable', tableId, subnetId }),
  answer(done): Wire<AssociateRouteTableResult> {
    const { RouteTableId: tableId, SubnetId: subnetId } = done.params
    // asked again for what is so already, EC2 answers the association that there is
    const there = wireTableOf(done, tableId)?.Associations?.find((one) => one.SubnetId === subnetId)
    return { AssociationId: associationIn(done) ?? there?.RouteTableAssociationId, AssociationState: associated }
  },
})

function wireTableOf({ after }: Done, tableId: string) {
  const table = findTable(after, tableId)
  return table && wireTable(after, table)
}

export const ReplaceRouteTableAssociation = write({
  params: { AssociationId: need(text()), RouteTableId: need(text()) },
  command: ({ AssociationId: associationId, RouteTableId: tableId }) => ({
    kind: 'ReplaceRouteTableAssociation',
    associationId,
    tableId,
  }),
  answer: (done): Wire<ReplaceRouteTableAssociationResult> => ({
    NewAssociationId: associationIn(done) ?? done.params.AssociationId,
    AssociationState: associated,
  }),
})

export const DisassociateRouteTable = write({
  params: { AssociationId: need(text()) },
  command: ({ AssociationId: associationId }) => ({ kind: 'DisassociateRouteTable', associationId }),
})
