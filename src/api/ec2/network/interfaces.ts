import type { DescribeNetworkInterfacesResult, NetworkInterface } from '@aws-sdk/client-ec2'
import { interfacesOf } from '#engine/world/interfaces/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'
import { wireInterface } from './interfaceView.ts'

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

/** The interfaces of instances, and those that were made by themselves. */
export const DescribeNetworkInterfaces = read({
  params: { NetworkInterfaceIds: list(text()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('NetworkInterfaces', ['NetworkInterfaceIds', 'NetworkInterfaceIds']),
  answer({ account, params }): Wire<DescribeNetworkInterfacesResult> | Refusal {
    const { NetworkInterfaceIds: ids = [], Filters: wanted } = params
    const all = interfacesOf(account)
    const unknown = ids.find((id) => !all.some((one) => one.id === id))
    if (unknown !== undefined) return refuseInterface.noSuch(shown(unknown))
    const named = all
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map((card) => wireInterface(account, card))
    const found = filtered(named, wanted, { says, tags: tagsOf })
    return isRefusal(found) ? found : { NetworkInterfaces: found }
  },
})

const tagsOf = ({ TagSet }: Wire<NetworkInterface>) => tagsIn({ Tags: TagSet })
