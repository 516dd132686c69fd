import type { AclEntry, TopologyFact } from '#engine/world/vpcs/topology.ts'
import { trafficOf } from '#engine/world/vpcs/traffic.ts'
import type { EventSentences } from '../eventSentences.ts'

const line = (entry: AclEntry) =>
  `Rule ${entry.number} ${entry.allow ? 'allows' : 'denies'} ${trafficOf(entry, 'all traffic')} ${entry.egress ? 'out to' : 'in from'} ${entry.cidr}`

const attributes = {
  dnsSupport: 'DNS resolution',
  dnsHostnames: 'DNS hostnames',
  usageMetrics: 'network address usage metrics',
} as const

/** What happened to VPCs and to what is in them. */
export const vpcEvents: Pick<EventSentences, TopologyFact['kind']> = {
  VpcCreated: ({ vpc }, { of }) =>
    `${vpc.isDefault ? 'A default VPC' : 'The VPC'} ${of(vpc.id)} (${vpc.cidr}) was created.`,
  VpcChanged: ({ vpcId, change }, { of }) => {
    const told = Object.entries(attributes).flatMap(([key, name]) => {
      const on = new Map(Object.entries(change)).get(key)
      return on === undefined ? [] : [`${name} ${on ? 'on' : 'off'}`]
    })
    return `The VPC ${of(vpcId)} has ${told.join(' and ')}.`
  },
  VpcDeleted: ({ vpcId }, { of }) => `The VPC ${of(vpcId)} was deleted.`,
  DhcpOptionsCreated: ({ set }, { of }) => `The DHCP option set ${of(set.id)} was created.`,
  DhcpOptionsAssociated: ({ dhcpOptionsId, vpcId }, { of }) =>
    dhcpOptionsId === 'default'
      ? `The VPC ${of(vpcId)} has no DHCP option set any more.`
      : `The VPC ${of(vpcId)} has the DHCP option set ${of(dhcpOptionsId)}.`,
  DhcpOptionsDeleted: ({ dhcpOptionsId }, { of }) => `The DHCP option set ${of(dhcpOptionsId)} was deleted.`,
  SubnetCreated: ({ subnet }, { of }) => `The subnet ${of(subnet.id)} (${subnet.cidr}) was created in ${subnet.zone}.`,
  SubnetChanged: ({ subnetId, mapPublicIp }, { of }) =>
    mapPublicIp
      ? `New instances in the subnet ${of(subnetId)} get a public address.`
      : `New instances in the subnet ${of(subnetId)} get no public address any more.`,
  SubnetDeleted: ({ subnetId }, { of }) => `The subnet ${of(subnetId)} was deleted.`,
  GatewayCreated: ({ gateway }, { of }) => `The internet gateway ${of(gateway.id)} was created.`,
  GatewayAttached: ({ gatewayId, vpcId }, { of }) =>
    `The internet gateway ${of(gatewayId)} is attached to the VPC ${of(vpcId)}.`,
  GatewayDetached: ({ gatewayId, vpcId }, { of }) =>
    `The internet gateway ${of(gatewayId)} is no longer attached to the VPC ${of(vpcId)}.`,
  GatewayDeleted: ({ gatewayId }, { of }) => `The internet gateway ${of(gatewayId)} was deleted.`,
  RouteTableCreated: ({ table }, { of }) => `The route table ${of(table.id)} was created.`,
  RouteTableDeleted: ({ tableId }, { of }) => `The route table ${of(tableId)} was deleted.`,
  RouteCreated: ({ tableId, route }, { of }) =>
    `The route table ${of(tableId)} leads ${route.destination} to ${of(route.target)}.`,
  RouteReplaced: ({ tableId, route, before }, { of }) =>
    `The route table ${of(tableId)} leads ${route.destination} to ${of(route.target)} instead of ${of(before)}.`,
  RouteDeleted: ({ tableId, route }, { of }) =>
    `The route table ${of(tableId)} has no route for ${route.destination} any more.`,
  RouteTableAssociated: ({ tableId, subnetId }, { of }) =>
    subnetId === undefined
      ? `${of(tableId)} is the main route table of its VPC now.`
      : `The subnet ${of(subnetId)} uses the route table ${of(tableId)}.`,
  RouteTableDisassociated: ({ tableId, subnetId }, { of }) =>
    `The subnet ${of(subnetId)} no longer uses the route table ${of(tableId)}, but the main one.`,
  AclCreated: ({ acl }, { of }) => `The network ACL ${of(acl.id)} was created. It lets nothing pass yet.`,
  AclDeleted: ({ aclId }, { of }) => `The network ACL ${of(aclId)} was deleted.`,
  AclEntryPut: ({ aclId, entry }, { of }) => `${line(entry)} in the network ACL ${of(aclId)}.`,
  AclEntryDeleted: ({ aclId, entry }, { of }) =>
    `${entry.egress ? 'Outbound' : 'Inbound'} rule ${entry.number} of the network ACL ${of(aclId)} is gone.`,
  AclAssociated: ({ aclId, subnetId }, { of }) => `The network ACL ${of(aclId)} guards the subnet ${of(subnetId)} now.`,
  TopologyTagged: ({ thingId }, { of }) => `The tags of ${of(thingId)} changed.`,
}
