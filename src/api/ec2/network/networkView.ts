import type { Instance as SdkInstance } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { furtherOn, primaryOf } from '#engine/world/interfaces/read.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { privateDnsName, publicDnsName } from '#facts/regions.ts'
import type { Wire } from '../../wire.ts'
import { cardOf } from './interfaceView.ts'

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
  return {
    SubnetId: instance.subnetId,
    VpcId: vpcOf(account, instance),
    NetworkInterfaces: [primaryOf(account, instance), ...furtherOn(account, instance.id)].map((card) =>
      cardOf(account, card),
    ),
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
