import type { Instance as SdkInstance } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { macOf } from '#engine/world/network/mac.ts'
import { elasticOf, publicIpOf } from '#engine/world/network/read.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { privateDnsName, publicDnsName } from '#facts/regions.ts'
import { hex } from '#lib/chance.ts'
import { iso } from '#lib/time.ts'
import type { Wire } from '../../wire.ts'

/**
 * The members of an instance that have to do with its network. One that is shutting down has lost them already
 * (adamchainz/ec2-ssh#22, hashicorp/terraform#14727), while what it holds is not free before `terminated`.
 */
export function networkOf(account: Account, instance: Instance): Wire<SdkInstance> {
  if (instance.state === 'terminated' || instance.state === 'shutting-down')
    return { NetworkInterfaces: [], PrivateDnsName: '', PublicDnsName: '', SecurityGroups: [] }
  const publicIp = publicIpOf(account, instance)
  const groups = instance.groupIds.map((id) => ({ GroupId: id, GroupName: findGroup(account, id)?.name }))
  const dnsName = privateDnsName(account.region, instance.privateIp)
  const association = publicIp && {
    IpOwnerId: elasticOf(account, instance.id) ? account.accountId : 'amazon',
    PublicDnsName: publicDnsName(account.region, publicIp),
    PublicIp: publicIp,
  }
  const place = { SubnetId: instance.subnetId, VpcId: vpcOf(account, instance) }
  return {
    ...place,
    NetworkInterfaces: [
      {
        ...place,
        Association: association || undefined,
        Attachment: attachmentOf(account, instance),
        Description: '',
        Groups: groups,
        InterfaceType: 'interface',
        Ipv6Addresses: [],
        MacAddress: macOf(account, instance),
        NetworkInterfaceId: instance.interfaceId,
        OwnerId: account.accountId,
        PrivateDnsName: dnsName,
        PrivateIpAddress: instance.privateIp,
        PrivateIpAddresses: [
          {
            Association: association || undefined,
            Primary: true,
            PrivateDnsName: dnsName,
            PrivateIpAddress: instance.privateIp,
          },
        ],
        SourceDestCheck: instance.sourceDestCheck,
        Status: 'in-use',
      },
    ],
    PrivateDnsName: dnsName,
    PrivateDnsNameOptions: {
      EnableResourceNameDnsAAAARecord: false,
      EnableResourceNameDnsARecord: false,
      HostnameType: 'ip-name',
    },
    PrivateIpAddress: instance.privateIp,
    PublicDnsName: publicIp ? publicDnsName(account.region, publicIp) : '',
    PublicIpAddress: publicIp,
    SecurityGroups: groups,
    SourceDestCheck: instance.sourceDestCheck,
  }
}

const attachmentOf = (account: Account, instance: Instance) =>
  ({
    // the interface is attached at the first launch; a start overwrites the only time that the account remembers
    AttachTime: instance.starts === 1 ? iso(instance.launchedAt) : undefined,
    AttachmentId: `eni-attach-0${hex(16, account.seed, `eni-attach/${instance.id}`)}`,
    DeleteOnTermination: true,
    DeviceIndex: 0,
    NetworkCardIndex: 0,
    Status: instance.state === 'pending' && instance.starts === 1 ? 'attaching' : 'attached',
  }) as const
