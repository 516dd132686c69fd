import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Tags } from '../instances/instance.ts'
import { findInterface } from '../interfaces/read.ts'
import { publicIpOf } from '../network/read.ts'
import { findGateway, findVpc, gatewayOf, topologyOf, vpcOf } from './read.ts'
import type { Gateway } from './topology.ts'

export function createGateway(tx: Transaction, tags: Tags, cause: EventId | undefined): Refusal | undefined {
  if (topologyOf(tx.account).gateways.length >= vpcLimits.gateways) return refuseVpc.gatewayLimit()
  tx.emit({ kind: 'GatewayCreated', gateway: { id: awsId(tx.account, 'igw', tx.nextOf('igw')), tags } }, cause)
  return undefined
}

interface Pair {
  readonly gatewayId: string
  readonly vpcId: string
}

/** The gateway of a pair that are both there. */
function gatewayOfPair(account: Account, { gatewayId, vpcId }: Pair): Gateway | Refusal {
  const gateway = findGateway(account, gatewayId)
  if (!gateway) return refuseVpc.noSuchGateway(gatewayId)
  return findVpc(account, vpcId) ? gateway : refuseVpc.noSuchVpc(vpcId)
}

export function attachGateway(
  tx: Transaction,
  { gatewayId, vpcId }: Pair,
  cause: EventId | undefined,
): Refusal | undefined {
  const gateway = gatewayOfPair(tx.account, { gatewayId, vpcId })
  if (isRefusal(gateway)) return gateway
  if (gateway.vpcId !== undefined) return refuseVpc.gatewayTaken(gatewayId, gateway.vpcId)
  if (gatewayOf(tx.account, vpcId)) return refuseVpc.vpcHasGateway(vpcId)
  tx.emit({ kind: 'GatewayAttached', gatewayId, vpcId }, cause)
  return undefined
}

/** A gateway stays while an instance of its VPC has a public address. Routes to it lead nowhere afterwards. */
export function detachGateway(
  tx: Transaction,
  { gatewayId, vpcId }: Pair,
  cause: EventId | undefined,
): Refusal | undefined {
  const gateway = findGateway(tx.account, gatewayId)
  if (!gateway) return refuseVpc.noSuchGateway(gatewayId)
  // also of a VPC that is not there (getmoto/moto's and openstack's cases)
  if (gateway.vpcId !== vpcId) return refuseVpc.gatewayNotAttached(gatewayId, vpcId)
  if (hasPublicAddress(tx.account, vpcId)) return refuseVpc.mappedAddresses(vpcId)
  tx.emit({ kind: 'GatewayDetached', gatewayId, vpcId }, cause)
  return undefined
}

const hasPublicAddress = (account: Account, vpcId: string): boolean =>
  list(account.instances).some(
    (one) => one.state !== 'terminated' && vpcOf(account, one) === vpcId && publicIpOf(account, one) !== undefined,
  ) ||
  list(account.addresses).some(({ at }) => {
    const card = at && findInterface(account, at.interfaceId)
    return card !== undefined && vpcOf(account, card) === vpcId
  })

export function deleteGateway(tx: Transaction, gatewayId: string, cause: EventId | undefined): Refusal | undefined {
  const gateway = findGateway(tx.account, gatewayId)
  if (!gateway) return refuseVpc.noSuchGateway(gatewayId)
  if (gateway.vpcId !== undefined) return refuseVpc.gatewayInUse(gatewayId)
  tx.emit({ kind: 'GatewayDeleted', gatewayId }, cause)
  return undefined
}
