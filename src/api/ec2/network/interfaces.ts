import type { DescribeNetworkInterfacesResult, NetworkInterface } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { interfacesOf } from '#engine/world/network/interfaces.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { get } from '#lib/table.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'
import { networkOf } from './networkView.ts'

/** An interface as it is answered by itself: what its instance says of it, and whose it is. */
function wireInterface(account: Account, instance: Instance): readonly Wire<NetworkInterface>[] {
  const elastic = elasticOf(account, instance.id)
  const subnet = findSubnet(account, instance.subnetId)
  const by = elastic && { AllocationId: elastic.allocationId, AssociationId: elastic.associationId }
  return (networkOf(account, instance).NetworkInterfaces ?? []).map((card) => ({
    ...card,
    Association: card.Association && { ...card.Association, ...by },
    Attachment: card.Attachment && {
      ...card.Attachment,
      InstanceId: instance.id,
      InstanceOwnerId: account.accountId,
    },
    AvailabilityZone: instance.zone,
    AvailabilityZoneId: subnet?.zoneId,
    InterfaceType: 'interface',
    PrivateIpAddresses: card.PrivateIpAddresses?.map((one) => ({
      ...one,
      Association: one.Association && { ...one.Association, ...by },
    })),
    RequesterManaged: false,
    TagSet: [],
  }))
}

const says = paths({
  'addresses.association.owner-id': 'PrivateIpAddresses.Association.IpOwnerId',
  'addresses.association.public-ip': 'PrivateIpAddresses.Association.PublicIp',
  'addresses.primary': 'PrivateIpAddresses.Primary',
  'addresses.private-ip-address': 'PrivateIpAddresses.PrivateIpAddress',
  'association.allocation-id': 'Association.AllocationId',
  'association.association-id': 'Association.AssociationId',
  'association.ip-owner-id': 'Association.IpOwnerId',
  'association.public-dns-name': 'Association.PublicDnsName',
  'association.public-ip': 'Association.PublicIp',
  'attachment.attach-time': 'Attachment.AttachTime',
  'attachment.attachment-id': 'Attachment.AttachmentId',
  'attachment.delete-on-termination': 'Attachment.DeleteOnTermination',
  'attachment.device-index': 'Attachment.DeviceIndex',
  'attachment.instance-id': 'Attachment.InstanceId',
  'attachment.instance-owner-id': 'Attachment.InstanceOwnerId',
  'attachment.status': 'Attachment.Status',
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  description: 'Description',
  'group-id': 'Groups.GroupId',
  'interface-type': 'InterfaceType',
  'ipv6-addresses.ipv6-address': 'Ipv6Addresses.Ipv6Address',
  'mac-address': 'MacAddress',
  'network-interface-id': 'NetworkInterfaceId',
  'operator.managed': 'Operator.Managed',
  'operator.principal': 'Operator.Principal',
  'owner-id': 'OwnerId',
  'private-dns-name': 'PrivateDnsName',
  'private-ip-address': 'PrivateIpAddress',
  'requester-id': 'RequesterId',
  'requester-managed': 'RequesterManaged',
  'source-dest-check': 'SourceDestCheck',
  status: 'Status',
  'subnet-id': 'SubnetId',
  'vpc-id': 'VpcId',
})

/** The interfaces of all instances: each has one, which came and goes with it. */
export const DescribeNetworkInterfaces = read({
  params: { NetworkInterfaceIds: list(text()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('NetworkInterfaces', ['NetworkInterfaceIds', 'NetworkInterfaceIds']),
  answer({ account, params }): Wire<DescribeNetworkInterfacesResult> | Refusal {
    const { NetworkInterfaceIds: ids = [], Filters: wanted } = params
    const all = interfacesOf(account)
    const unknown = ids.find((id) => !all.some((one) => one.id === id))
    if (unknown !== undefined) return refuseVpc.noSuchInterface(shown(unknown))
    const named = all
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .flatMap(({ instanceId }) => {
        const instance = get(account.instances, instanceId)
        return instance ? wireInterface(account, instance) : []
      })
    const found = filtered(named, wanted, { says, tags: () => ({}) })
    return isRefusal(found) ? found : { NetworkInterfaces: found }
  },
})
