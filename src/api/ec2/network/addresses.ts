import type {
  Address as SdkAddress,
  AllocateAddressResult,
  AssociateAddressResult,
  DescribeAddressesResult,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Address } from '#engine/world/network/network.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { flag, id, list as listOf, need, oneOf, text } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

function wireAddress(account: Account, address: Address): Wire<SdkAddress> {
  const instance = address.instanceId && get(account.instances, address.instanceId)
  return {
    AllocationId: address.allocationId,
    AssociationId: address.associationId,
    Domain: 'vpc',
    InstanceId: address.instanceId,
    NetworkBorderGroup: account.region,
    NetworkInterfaceId: instance ? instance.interfaceId : undefined,
    NetworkInterfaceOwnerId: instance ? account.accountId : undefined,
    PrivateIpAddress: instance ? instance.privateIp : undefined,
    PublicIp: address.publicIp,
    PublicIpv4Pool: 'amazon',
    Tags: wireTags(address.tags),
  }
}

const says = paths({
  'allocation-id': 'AllocationId',
  'association-id': 'AssociationId',
  'instance-id': 'InstanceId',
  'network-border-group': 'NetworkBorderGroup',
  'network-interface-id': 'NetworkInterfaceId',
  'network-interface-owner-id': 'NetworkInterfaceOwnerId',
  'private-ip-address': 'PrivateIpAddress',
  'public-ip': 'PublicIp',
})

export const DescribeAddresses = read({
  params: { AllocationIds: listOf(id<AllocationId>()), PublicIps: listOf(text()), Filters: filters },
  answer({ account, params }): Wire<DescribeAddressesResult> | Refusal {
    const { AllocationIds: ids = [], PublicIps: ips = [] } = params
    const all = list(account.addresses)
    const unknown = ids.find((one) => !get(account.addresses, one))
    if (unknown !== undefined) return refuse.noSuchAllocation(unknown)
    const strange = ips.find((ip) => !all.some(({ publicIp }) => publicIp === ip))
    if (strange !== undefined) return refusal('InvalidAddress.NotFound', `Address '${strange}' not found.`)
    const named = all.filter(
      ({ allocationId, publicIp }) =>
        (ids.length === 0 || ids.includes(allocationId)) && (ips.length === 0 || ips.includes(publicIp)),
    )
    const shown = named.map((address) => wireAddress(account, address))
    const found = filtered(shown, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { Addresses: found }
  },
})

export const AllocateAddress = write({
  params: { Domain: oneOf(['vpc']), TagSpecifications: tagSpecifications },
  command({ TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['elastic-ip'])
    return isRefusal(tags) ? tags : { kind: 'AllocateAddress', tags: tags['elastic-ip'] }
  },
  answer({ after, events }): Wire<AllocateAddressResult> {
    const allocated = events.find((event) => event.kind === 'AddressAllocated')
    return {
      AllocationId: allocated?.allocationId,
      Domain: 'vpc',
      NetworkBorderGroup: after.region,
      PublicIp: allocated?.publicIp,
      PublicIpv4Pool: 'amazon',
    }
  },
})

export const AssociateAddress = write({
  params: { AllocationId: need(id<AllocationId>()), InstanceId: need(id<InstanceId>()), AllowReassociation: flag() },
  command: (asked) => ({
    kind: 'AssociateAddress',
    allocationId: asked.AllocationId,
    instanceId: asked.InstanceId,
    // in a VPC an address moves unless the request says that it may not
    allowReassociation: asked.AllowReassociation ?? true,
  }),
  answer: ({ after, params }): Wire<AssociateAddressResult> => ({
    AssociationId: get(after.addresses, params.AllocationId)?.associationId,
  }),
})

export const DisassociateAddress = write({
  params: { AssociationId: need(text()) },
  command: ({ AssociationId: associationId }) => ({ kind: 'DisassociateAddress', associationId }),
})

export const ReleaseAddress = write({
  params: { AllocationId: need(id<AllocationId>()) },
  command: ({ AllocationId: allocationId }) => ({ kind: 'ReleaseAddress', allocationId }),
})
