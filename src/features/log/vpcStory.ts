import type { TopologyCommand } from '#engine/world/vpcs/asked.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import { type Scenario, scenario } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { once } from './once.ts'

/** A story in which a VPC is made, changed in every way, and taken apart again. */
export const vpcs = once(tell)

function tell(): Scenario {
  const story = scenario()
  const ask = (command: TopologyCommand) => story.do(command)
  const there = () => topologyOf(story.account())
  const last = <T extends object>(rows: readonly T[]) => must(rows.at(-1), 'what was just made')
  ask({ kind: 'CreateVpc', cidr: '10.0.0.0/16', tenancy: 'default', tags: { Name: 'shop' } })
  const vpcId = last(there().vpcs).id
  ask({ kind: 'ModifyVpcAttribute', vpcId, change: { dnsHostnames: true } })
  ask({ kind: 'CreateDhcpOptions', options: [{ key: 'domain-name', values: ['shop.example'] }], tags: {} })
  const dhcpOptionsId = last(there().dhcpOptions).id
  ask({ kind: 'AssociateDhcpOptions', dhcpOptionsId, vpcId })
  ask({ kind: 'AssociateDhcpOptions', dhcpOptionsId: 'default', vpcId })
  ask({ kind: 'DeleteDhcpOptions', dhcpOptionsId })
  ask({ kind: 'CreateSubnet', vpcId, cidr: '10.0.1.0/24', tags: {} })
  const subnetId = last(there().subnets).id
  ask({ kind: 'ModifySubnetAttribute', subnetId, mapPublicIp: true })
  ask({ kind: 'CreateInternetGateway', tags: {} })
  const gatewayId = last(there().gateways).id
  ask({ kind: 'AttachInternetGateway', gatewayId, vpcId })
  ask({ kind: 'CreateRouteTable', vpcId, tags: {} })
  const tableId = last(there().tables).id
  const route = { destination: '0.0.0.0/0', target: gatewayId }
  ask({ kind: 'CreateRoute', tableId, route })
  ask({ kind: 'ReplaceRoute', tableId, route })
  ask({ kind: 'AssociateRouteTable', tableId, subnetId })
  ask({ kind: 'CreateNetworkAcl', vpcId, tags: {} })
  const aclId = last(there().acls).id
  const entry = { number: 100, egress: false, protocol: '6', allow: true, cidr: '0.0.0.0/0', fromPort: 80, toPort: 80 }
  ask({ kind: 'CreateNetworkAclEntry', aclId, entry })
  const born = must(
    there().acls.find((one) => one.vpcId === vpcId && one.isDefault),
    'the default ACL',
  )
  ask({ kind: 'ReplaceNetworkAclAssociation', aclId, associationId: last(born.associations).id })
  ask({ kind: 'DeleteNetworkAclEntry', aclId, egress: false, number: 100 })
  story.do({ kind: 'SetTags', ids: [aclId], tags: { Name: 'strict' }, remove: [] })
  const associationId = last(
    must(
      there().tables.find(({ id }) => id === tableId),
      'the table',
    ).associations,
  ).id
  ask({ kind: 'DisassociateRouteTable', associationId })
  ask({ kind: 'DeleteRoute', tableId, destination: '0.0.0.0/0' })
  ask({ kind: 'DeleteRouteTable', tableId })
  ask({ kind: 'DeleteSubnet', subnetId })
  ask({ kind: 'DeleteNetworkAcl', aclId })
  ask({ kind: 'DetachInternetGateway', gatewayId, vpcId })
  ask({ kind: 'DeleteInternetGateway', gatewayId })
  ask({ kind: 'DeleteVpc', vpcId })
  return story
}
