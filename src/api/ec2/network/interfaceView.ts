import type { InstanceNetworkInterface, NetworkInterface as SdkInterface } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import { allIps, mappedAt } from '#engine/world/interfaces/read.ts'
import { macOf } from '#engine/world/network/mac.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { privateDnsName, publicDnsName } from '#facts/regions.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'

interface PublicAddress {
  readonly IpOwnerId: string
  readonly PublicDnsName: string
  readonly PublicIp: string
}

interface Reached {
  readonly association: PublicAddress
  /** of an Elastic IP */
  readonly by?: { readonly AllocationId: string; readonly AssociationId: string | undefined }
}

/** The public address that leads to a private one, and by which Elastic IP. */
function reachedAt(account: Account, card: NetworkInterface, privateIp: string): Reached | undefined {
  const instance = card.attachment && get(account.instances, card.attachment.instanceId)
  const isMain = card.attachment?.deviceIndex === 0 && privateIp === card.privateIp
  const mapped = mappedAt(account, { interfaceId: card.id, privateIp })
  const elastic = mapped ?? (isMain && instance ? elasticOf(account, instance.id) : undefined)
  const publicIp = elastic?.publicIp ?? (isMain ? instance?.publicIp : undefined)
  if (publicIp === undefined) return undefined
  return {
    association: {
      IpOwnerId: elastic ? account.accountId : 'amazon',
      PublicDnsName: publicDnsName(account.region, publicIp),
      PublicIp: publicIp,
    },
    ...(elastic && { by: { AllocationId: elastic.allocationId, AssociationId: elastic.associationId } }),
  }
}

/** An interface as DescribeInstances shows it among those of its instance. */
export function cardOf(account: Account, card: NetworkInterface): Wire<InstanceNetworkInterface> {
  const { attachment } = card
  return {
    Association: reachedAt(account, card, card.privateIp)?.association,
    Attachment: attachment && {
      AttachTime: attachment.since === undefined ? undefined : iso(attachment.since),
      AttachmentId: attachment.id,
      DeleteOnTermination: attachment.deleteOnTermination,
      DeviceIndex: attachment.deviceIndex,
      NetworkCardIndex: 0,
      Status: attachment.state,
    },
    Description: card.description,
    Groups: card.groupIds.map((id) => ({ GroupId: id, GroupName: findGroup(account, id)?.name })),
    InterfaceType: 'interface',
    Ipv6Addresses: [],
    MacAddress: macOf(account, card.id),
    NetworkInterfaceId: card.id,
    OwnerId: account.accountId,
    PrivateDnsName: privateDnsName(account.region, card.privateIp),
    PrivateIpAddress: card.privateIp,
    PrivateIpAddresses: allIps(card).map((ip) => ({
      Association: reachedAt(account, card, ip)?.association,
      Primary: ip === card.privateIp,
      PrivateDnsName: privateDnsName(account.region, ip),
      PrivateIpAddress: ip,
    })),
    SourceDestCheck: card.sourceDestCheck,
    // attached or about to be it is in use (API DescribeNetworkInterfaces, filter status)
    Status: 'in-use',
    SubnetId: card.subnetId,
    VpcId: findSubnet(account, card.subnetId)?.vpcId,
  }
}

/** An interface as it is answered by itself. */
export function wireInterface(account: Account, card: NetworkInterface): Wire<SdkInterface> {
  const subnet = findSubnet(account, card.subnetId)
  const shown = cardOf(account, card)
  const with_ = (ip: string) => {
    const reached = reachedAt(account, card, ip)
    return reached && { ...reached.association, ...reached.by }
  }
  return {
    ...shown,
    Association: with_(card.privateIp),
    Attachment: shown.Attachment && {
      ...shown.Attachment,
      InstanceId: card.attachment?.instanceId,
      InstanceOwnerId: account.accountId,
    },
    AvailabilityZone: subnet?.zone,
    AvailabilityZoneId: subnet?.zoneId,
    InterfaceType: 'interface',
    PrivateIpAddresses: allIps(card).map((ip) => ({
      Association: with_(ip),
      Primary: ip === card.privateIp,
      PrivateDnsName: privateDnsName(account.region, ip),
      PrivateIpAddress: ip,
    })),
    RequesterManaged: false,
    // EC2 says `pending` of a new one, which the model's list of values leaves out
    Status: card.state as 'available',
    TagSet: wireTags(card.tags) ?? [],
  }
}
