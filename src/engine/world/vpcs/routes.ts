import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { furtherOn, findInterface } from '../interfaces/read.ts'
import { blockOf, cidrOf, contains } from './block.ts'
import { findGateway, findTable, findVpc, vpcOf } from './read.ts'
import type { Route, RouteTable } from './topology.ts'

interface Wish {
  readonly tableId: string
  readonly route: Route
}

/** A new route, or with `replaces` another target for one that is there. */
export function putRoute(
  tx: Transaction,
  { tableId, route }: Wish,
  cause: EventId | undefined,
  replaces = false,
): Refusal | undefined {
  const table = findTable(tx.account, tableId)
  if (!table) return refuseVpc.noSuchTable(tableId)
  const block = blockOf(route.destination)
  if (!block) return refuseVpc.notBlock(route.destination, 'destinationCidrBlock')
  const destination = cidrOf(block)
  const refused = whyNotTarget(tx.account, table, route.target)
  if (refused) return refused
  const there = table.routes.find((one) => one.destination === destination)
  if (replaces && !there) return refuseVpc.noRouteToReplace(destination)
  if (!replaces && there) return refuseVpc.routeThere(destination)
  const own = blockOf(findVpc(tx.account, table.vpcId)?.cidr ?? '')
  if (own && contains(own, block)) return refuseVpc.insideVpc(destination)
  if (!there && table.routes.length >= vpcLimits.routes) return refuseVpc.routeLimit()
  const put = { destination, target: route.target }
  if (there) tx.emit({ kind: 'RouteReplaced', tableId, route: put, before: there.target }, cause)
  else tx.emit({ kind: 'RouteCreated', tableId, route: put }, cause)
  return undefined
}

/** The refusal of a route's target, or undefined: only what is in the same VPC can be led to. */
function whyNotTarget(account: Account, { id, vpcId }: RouteTable, target: string): Refusal | undefined {
  if (target.startsWith('i-')) {
    const instance = get(account.instances, target)
    if (!instance) return refuse.noSuchInstance([target as InstanceId])
    if (furtherOn(account, instance.id).length > 0) return refuseInterface.severalInterfaces(instance.id)
    if (vpcOf(account, instance) !== vpcId) return refuseVpc.otherNetwork('route table', id, 'instance', target)
    return undefined
  }
  if (target.startsWith('eni-')) {
    const card = findInterface(account, target)
    if (!card) return refuseVpc.noSuchInterface(target)
    if (vpcOf(account, card) !== vpcId) return refuseVpc.otherNetwork('route table', id, 'interface', target)
    return undefined
  }
  const gateway = findGateway(account, target)
  if (!gateway) return refuseVpc.noSuchTarget(target)
  if (gateway.vpcId !== vpcId) return refuseVpc.otherNetwork('route table', id, 'network gateway', target)
  return undefined
}

export function deleteRoute(
  tx: Transaction,
  { tableId, destination }: { readonly tableId: string; readonly destination: string },
  cause: EventId | undefined,
): Refusal | undefined {
  const table = findTable(tx.account, tableId)
  if (!table) return refuseVpc.noSuchTable(tableId)
  const block = blockOf(destination)
  if (!block) return refuseVpc.notBlock(destination, 'destinationCidrBlock')
  const route = table.routes.find((one) => one.destination === cidrOf(block))
  if (!route) return refuseVpc.noSuchRoute(cidrOf(block), tableId)
  if (route.target === 'local') return refuseVpc.localRoute(route.destination, tableId)
  tx.emit({ kind: 'RouteDeleted', tableId, route }, cause)
  return undefined
}
