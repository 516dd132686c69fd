import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import type { Transaction } from '../../transaction.ts'
import { createAcl, deleteAcl, deleteEntry, putEntry, replaceAcl } from './acls.ts'
import type { TopologyCommand } from './asked.ts'
import { associateDhcpOptions, createDhcpOptions, deleteDhcpOptions } from './dhcp.ts'
import { attachGateway, createGateway, deleteGateway, detachGateway } from './gateways.ts'
import { deleteRoute, putRoute } from './routes.ts'
import { createDefaultSubnet, createSubnet, deleteSubnet, modifySubnet } from './subnets.ts'
import { associateTable, createTable, deleteTable, disassociateTable, replaceTable } from './tables.ts'
import { createDefaultVpc, createVpc, deleteVpc, modifyVpc } from './vpcs.ts'

/** Decides every command about VPCs and what is in them. */
export function decideTopology(
  tx: Transaction,
  command: TopologyCommand,
  cause: EventId | undefined,
): Refusal | undefined {
  switch (command.kind) {
    case 'CreateVpc':
      return createVpc(tx, command, cause)
    case 'CreateDefaultVpc':
      return createDefaultVpc(tx, cause)
    case 'ModifyVpcAttribute':
      return modifyVpc(tx, command, cause)
    case 'DeleteVpc':
      return deleteVpc(tx, command.vpcId, cause)
    case 'CreateDhcpOptions':
      return createDhcpOptions(tx, command, cause)
    case 'AssociateDhcpOptions':
      return associateDhcpOptions(tx, command, cause)
    case 'DeleteDhcpOptions':
      return deleteDhcpOptions(tx, command.dhcpOptionsId, cause)
    case 'CreateSubnet':
      return createSubnet(tx, command, cause)
    case 'CreateDefaultSubnet':
      return createDefaultSubnet(tx, command.zone, cause)
    case 'ModifySubnetAttribute':
      return modifySubnet(tx, command, cause)
    case 'DeleteSubnet':
      return deleteSubnet(tx, command.subnetId, cause)
    case 'CreateInternetGateway':
      return createGateway(tx, command.tags, cause)
    case 'AttachInternetGateway':
      return attachGateway(tx, command, cause)
    case 'DetachInternetGateway':
      return detachGateway(tx, command, cause)
    case 'DeleteInternetGateway':
      return deleteGateway(tx, command.gatewayId, cause)
    case 'CreateRouteTable':
      return createTable(tx, command, cause)
    case 'DeleteRouteTable':
      return deleteTable(tx, command.tableId, cause)
    case 'CreateRoute':
    case 'ReplaceRoute':
      return putRoute(tx, command, cause, command.kind === 'ReplaceRoute')
    case 'DeleteRoute':
      return deleteRoute(tx, command, cause)
    case 'AssociateRouteTable':
      return associateTable(tx, command, cause)
    case 'ReplaceRouteTableAssociation':
      return replaceTable(tx, command, cause)
    case 'DisassociateRouteTable':
      return disassociateTable(tx, command.associationId, cause)
    case 'CreateNetworkAcl':
      return createAcl(tx, command, cause)
    case 'DeleteNetworkAcl':
      return deleteAcl(tx, command.aclId, cause)
    case 'CreateNetworkAclEntry':
    case 'ReplaceNetworkAclEntry':
      return putEntry(tx, command, cause)
    case 'DeleteNetworkAclEntry':
      return deleteEntry(tx, command, cause)
    case 'ReplaceNetworkAclAssociation':
      return replaceAcl(tx, command, cause)
    default:
      return never(command)
  }
}
