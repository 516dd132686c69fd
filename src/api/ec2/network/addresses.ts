import type {
  Address as SdkAddress,
  AllocateAddressResult,
  AssociateAddressResult,
  DescribeAddressesAttributeResult,
  DescribeAddressesResult,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { findInterface, reachedBy, spotOf } from '#engine/world/interfaces/read.ts'
import type { Address } from '#engine/world/network/network.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { flag, id, list as listOf, oneOf, text } from '../../params.ts'
import { shown as shownText } from '../../plain.ts'
import { addressAt, allocationMeant, whyNotTarget } from './addressNamed.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

function wireAddress(account: Account, address: Address): Wire<SdkAddress> {
  const spot = spotOf(account, address)
  const card = spot && findInterface(account, spot.interfaceId)
  return {
    AllocationId: address.allocationId,
    AssociationId: address.associationId,
    Domain: 'vpc',
    InstanceId: reachedBy(account, address),
    NetworkBorderGroup: account.region,
    NetworkInterfaceId: card?.id,
    NetworkInterfaceOwnerId: card && account.accountId,
    PrivateIpAddress: card && spot.privateIp,
    PublicIp: address.publicIp,
    PublicIpv4Pool: 'amazon',
    Tags: wireTags(address.tags),
  }
}

const says = paths({
  'allocation-id': 'AllocationId',
  'association-id': 'AssociationId',
  // no longer in the reference, still in the CLI's examples
  domain: 'Domain',
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
    const odd = ips.find((ip) => !/^\d+(\.\d+){3}$/.test(ip))
    if (odd !== undefined) return refuse.badValue(shownText(odd), 'publicIp')
    const strange = ips.find((ip) => !all.some(({ publicIp }) => publicIp === ip))
    if (strange !== undefined) return refuse.noSuchAddress(strange)
    const isNamed = ({ allocationId, publicIp }: Address) => ids.includes(allocationId) || ips.includes(publicIp)
    const named = ids.length + ips.length === 0 ? all : all.filter(isNamed)
    const shown = named.map((address) => wireAddress(account, address))
    const found = filtered(shown, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { Addresses: found }
  },
})

/** The names that reverse DNS has for addresses: nobody can set one here, so that there is none to tell. */
export const DescribeAddressesAttribute = read({
  params: { AllocationIds: listOf(id<AllocationId>()), Attribute: oneOf(['domain-name']) },
  pages: { list: 'Addresses', size: 'MaxResults', least: 1, most: 1000 },
  answer({ account, params: { AllocationIds: ids = [] } }): Wire<DescribeAddressesAttributeResult> | Refusal {
    const unknown = ids.find((one) => !get(account.addresses, one))
    return unknown === undefined ? { Addresses: [] } : refuse.noSuchAllocation(unknown)
  },
})

export const AllocateAddress = write({
  params: { Domain: oneOf(['vpc']), NetworkBorderGroup: text(), TagSpecifications: tagSpecifications },
  keeps: { PublicIpv4Pool: { only: ['amazon'] } },
  command({ NetworkBorderGroup: border, TagSpecifications: specifications }, { account }) {
    const elsewhere = whyNotBorder(account, border)
    if (elsewhere) return elsewhere
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
  params: {
    AllocationId: id<AllocationId>(),
    PublicIp: text(),
    InstanceId: id<InstanceId>(),
    NetworkInterfaceId: text(),
    PrivateIpAddress: text(),
    AllowReassociation: flag(),
  },
  command(asked, { account }) {
    const allocationId = allocationMeant(account, asked)
    if (isRefusal(allocationId)) return allocationId
    const { InstanceId: instanceId, NetworkInterfaceId: interfaceId, PrivateIpAddress: privateIp } = asked
    const refused = whyNotTarget(instanceId, interfaceId)
    if (refused) return refused
    return {
      kind: 'AssociateAddress',
      allocationId,
      instanceId,
      interfaceId,
      privateIp,
      // in a VPC an address moves unless the request says that it may not
      allowReassociation: asked.AllowReassociation ?? true,
    }
  },
  answer({ after, params }): Wire<AssociateAddressResult> {
    const allocationId = allocationMeant(after, params)
    return { AssociationId: isRefusal(allocationId) ? undefined : get(after.addresses, allocationId)?.associationId }
  },
})

export const DisassociateAddress = write({
  params: { AssociationId: text(), PublicIp: text() },
  command({ AssociationId: said, PublicIp: publicIp }, { account }) {
    if (said !== undefined) return { kind: 'DisassociateAddress', associationId: said }
    if (publicIp === undefined) return refuse.missing('AssociationId')
    const address = addressAt(account, publicIp)
    if (isRefusal(address)) return address
    const { associationId } = address
    return associationId === undefined ? refuse.disassociateByAddress() : { kind: 'DisassociateAddress', associationId }
  },
})

export const ReleaseAddress = write({
  params: { AllocationId: id<AllocationId>(), PublicIp: text(), NetworkBorderGroup: text() },
  command({ AllocationId: allocationId, PublicIp: publicIp, NetworkBorderGroup: border }, { account }) {
    const elsewhere = whyNotBorder(account, border)
    if (elsewhere) return elsewhere
    if (allocationId !== undefined && publicIp !== undefined) return refuse.addressTwice()
    if (allocationId !== undefined) return { kind: 'ReleaseAddress', allocationId }
    return publicIp === undefined ? refuse.missing('AllocationId') : refuse.releaseByAddress()
  },
})

/** Addresses here are advertised from the Region as a whole: it has one border group, named as itself. */
const whyNotBorder = ({ region }: Account, border: string | undefined): Refusal | undefined =>
  border === undefined || border === region ? undefined : refuse.badValue(shownText(border), 'networkBorderGroup')
