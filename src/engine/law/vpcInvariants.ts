import { list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { findGroup } from '../world/network/vpc.ts'
import { blockOf, contains, overlap } from '../world/vpcs/block.ts'
import {
  aclOf,
  dhcpOptionsOf,
  findSubnet,
  findVpc,
  isBlackhole,
  isMain,
  tableOf,
  topologyOf,
} from '../world/vpcs/read.ts'
import type { Subnet } from '../world/vpcs/topology.ts'

const when = (is: boolean, sentence: string): readonly string[] => (is ? [sentence] : [])

/** The impossible things in VPCs and what is in them, as sentences. */
export function impossibleTopology(account: Account): readonly string[] {
  const { vpcs, subnets, tables, gateways, acls, dhcpOptions } = topologyOf(account)
  const parts = [...subnets, ...tables, ...acls]
  return [
    ...when(vpcs.filter(({ isDefault }) => isDefault).length > 1, 'there are two default VPCs'),
    ...parts.flatMap(({ id, vpcId }) => when(!findVpc(account, vpcId), `${id} is in a VPC that is gone`)),
    ...vpcs.flatMap((vpc) => {
      const options = dhcpOptionsOf(account, vpc)
      return when(
        options !== 'default' && !dhcpOptions.some(({ id }) => id === options),
        `${vpc.id} has DHCP options that are gone`,
      )
    }),
    ...vpcs.flatMap(({ id, groupId }) => [
      ...when(tables.filter((one) => one.vpcId === id && isMain(one)).length !== 1, `${id} has not one main table`),
      ...when(acls.filter((one) => one.vpcId === id && one.isDefault).length !== 1, `${id} has not one default ACL`),
      ...when(gateways.filter((one) => one.vpcId === id).length > 1, `${id} has two gateways`),
      ...when(!findGroup(account, groupId), `${id} has lost its default group`),
    ]),
    ...gateways.flatMap(({ id, vpcId }) =>
      when(vpcId !== undefined && !findVpc(account, vpcId), `${id} is attached to a VPC that is gone`),
    ),
    ...subnets.flatMap((subnet) => impossibleSubnet(account, subnet)),
    ...tables.flatMap((table) =>
      table.routes.flatMap((route) => [
        ...when(
          route.target.startsWith('igw-') &&
            !gateways.some((one) => one.id === route.target && one.vpcId === table.vpcId) &&
            !isBlackhole(account, table, route),
          `${table.id} leads to a gateway that is gone as if it were there`,
        ),
        ...when(
          table.routes.some((one) => one !== route && one.destination === route.destination),
          `${table.id} leads ${route.destination} two ways`,
        ),
      ]),
    ),
    ...list(account.instances).flatMap(({ id, state, subnetId, privateIp }) => {
      const subnet = findSubnet(account, subnetId)
      const block = subnet && blockOf(subnet.cidr)
      const ip = blockOf(`${privateIp}/32`)
      return [
        ...when(state !== 'terminated' && !subnet, `${id} is in a subnet that is gone`),
        ...when(Boolean(block && ip && !contains(block, ip)), `${id} has an address of another subnet`),
      ]
    }),
  ]
}

function impossibleSubnet(account: Account, subnet: Subnet): readonly string[] {
  const { subnets, tables, acls } = topologyOf(account)
  const block = blockOf(subnet.cidr)
  const outer = blockOf(findVpc(account, subnet.vpcId)?.cidr ?? '')
  const beside = subnets.filter((one) => one.vpcId === subnet.vpcId && one.id !== subnet.id)
  const has = (thing: { readonly associations: readonly { readonly subnetId?: string | undefined }[] }) =>
    thing.associations.some(({ subnetId }) => subnetId === subnet.id)
  return [
    ...when(!block || !outer || !contains(outer, block), `${subnet.id} is not within its VPC`),
    ...when(
      beside.some(({ cidr }) => overlap(blockOf(cidr) ?? { first: -1, bits: 32 }, block ?? { first: 0, bits: 32 })),
      `${subnet.id} lies across another subnet`,
    ),
    ...when(
      acls.filter(has).length !== 1 || aclOf(account, subnet.id)?.vpcId !== subnet.vpcId,
      `${subnet.id} has not one ACL`,
    ),
    ...when(
      tables.filter(has).length > 1 || tableOf(account, subnet)?.vpcId !== subnet.vpcId,
      `${subnet.id} has not one table`,
    ),
  ]
}
