import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { aclOf, findSubnet, isMain, tableOf, topologyOf } from '#engine/world/vpcs/read.ts'
import { attaching, attachingTo, mapping } from './interfaceJoins.ts'
import type { Joining, Choice } from './joining.ts'
import type { NetworkWindow } from '#store/preferences/transientState.ts'

export type Join = Extract<NetworkWindow, { readonly of: 'join' }>

type Named = Parameters<typeof nameIn>[0]
const choiceOf = (thing: Named, more?: string): Choice => ({
  value: thing.id,
  label: [nameIn(thing), ...(nameIn(thing) === thing.id ? [] : [thing.id]), ...(more ? [more] : [])].join(' · '),
})

export function joiningOf(
  account: Account,
  { what, id }: Join,
  mainTable: (id: string) => string,
): Joining | undefined {
  const { vpcs, subnets, tables, gateways, acls } = topologyOf(account)
  switch (what) {
    case 'subnetTable': {
      const subnet = findSubnet(account, id)
      if (!subnet) return undefined
      const all = tables.filter(({ vpcId }) => vpcId === subnet.vpcId)
      return {
        name: nameIn(subnet),
        choices: all.map((one) => (isMain(one) ? { value: one.id, label: mainTable(nameIn(one)) } : choiceOf(one))),
        now: tableOf(account, subnet)?.id,
        request: (table) => tableRequest(account, subnet.id, table),
      }
    }
    case 'subnetAcl': {
      const subnet = findSubnet(account, id)
      if (!subnet) return undefined
      return {
        name: nameIn(subnet),
        choices: acls.filter(({ vpcId }) => vpcId === subnet.vpcId).map((one) => choiceOf(one)),
        now: aclOf(account, id)?.id,
        request: (acl) => aclRequest(account, id, acl),
      }
    }
    case 'tableSubnet': {
      const table = tables.find((one) => one.id === id)
      return (
        table && {
          name: nameIn(table),
          choices: subnets.filter(({ vpcId }) => vpcId === table.vpcId).map((one) => choiceOf(one, one.cidr)),
          now: undefined,
          request: (subnet) => tableRequest(account, subnet, id),
        }
      )
    }
    case 'aclSubnet': {
      const acl = acls.find((one) => one.id === id)
      return (
        acl && {
          name: nameIn(acl),
          choices: subnets
            .filter((one) => one.vpcId === acl.vpcId && aclOf(account, one.id)?.id !== id)
            .map((one) => choiceOf(one, one.cidr)),
          now: undefined,
          request: (subnet) => aclRequest(account, subnet, id),
        }
      )
    }
    case 'interfaceInstance':
      return attaching(account, id)
    case 'instanceInterface':
      return attachingTo(account, id)
    case 'interfaceAddress':
      return mapping(account, id)
    case 'gatewayVpc': {
      const gateway = gateways.find((one) => one.id === id)
      return (
        gateway && {
          name: nameIn(gateway),
          choices: vpcs.map((one) => choiceOf(one, one.cidr)),
          now: undefined,
          request: (vpc) => ({ action: 'AttachInternetGateway', params: { InternetGatewayId: id, VpcId: vpc } }),
        }
      )
    }
  }
}

/** A subnet that has a table of its own changes it; the main table is used by whoever has none. */
function tableRequest(account: Account, subnetId: string, tableId: string): Request {
  const { tables } = topologyOf(account)
  const own = tables.flatMap(({ associations }) => associations).find((one) => one.subnetId === subnetId)
  const chosen = tables.find(({ id }) => id === tableId)
  if (own && chosen && isMain(chosen) && !chosen.associations.some((one) => one.subnetId === subnetId))
    return { action: 'DisassociateRouteTable', params: { AssociationId: own.id } }
  if (own)
    return {
      action: 'ReplaceRouteTableAssociation',
      params: { AssociationId: own.id, RouteTableId: tableId },
    }
  return { action: 'AssociateRouteTable', params: { RouteTableId: tableId, SubnetId: subnetId } }
}

function aclRequest(account: Account, subnetId: string, aclId: string): Request {
  const own = topologyOf(account)
    .acls.flatMap(({ associations }) => associations)
    .find((one) => one.subnetId === subnetId)
  return {
    action: 'ReplaceNetworkAclAssociation',
    params: { AssociationId: own?.id ?? '', NetworkAclId: aclId },
  }
}
