import type { AssignPrivateIpAddressesResult, DescribeNetworkInterfaceAttributeResult } from '@aws-sdk/client-ec2'
import { findInterface } from '#engine/world/interfaces/read.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseInterface } from '#facts/interfaceErrors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import { flag, id, list, need, oneOf, struct, text, whole } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { wireInterface } from './interfaceView.ts'

const given = (...values: readonly unknown[]) => values.filter((value) => value !== undefined).length

/** ModifyNetworkInterfaceAttribute changes one attribute at a time (API ModifyNetworkInterfaceAttribute). */
export const ModifyNetworkInterfaceAttribute = write({
  params: {
    NetworkInterfaceId: need(text()),
    Description: struct({ Value: text({ least: 0, most: 255 }) }),
    Groups: list(id<GroupId>(), { least: 1, most: 16 }),
    SourceDestCheck: struct({ Value: flag() }),
    Attachment: struct({ AttachmentId: text(), DeleteOnTermination: flag() }),
  },
  keeps: {
    ConnectionTrackingSpecification: 'ConnectionTrackingConfiguration',
    EnablePrimaryIpv6: { only: [false] },
    EnaSrdSpecification: false,
  },
  keepsFor: ({ params }) => [params.NetworkInterfaceId],
  command({ NetworkInterfaceId: interfaceId, Description, Groups, SourceDestCheck, Attachment }) {
    const many = given(Description, Groups, SourceDestCheck, Attachment)
    if (many > 1) return refuseVpc.oneAttribute()
    if (Attachment && Attachment.AttachmentId === undefined) return refuse.missing('attachment.attachmentId')
    return {
      kind: 'ChangeInterface',
      interfaceId,
      attachmentId: Attachment?.AttachmentId,
      change: {
        description: Description && (Description.Value ?? ''),
        groupIds: Groups && [...new Set(Groups)],
        sourceDestCheck: SourceDestCheck?.Value,
        deleteOnTermination: Attachment?.DeleteOnTermination,
      },
    }
  },
})

/** The check is on again. */
export const ResetNetworkInterfaceAttribute = write({
  params: { NetworkInterfaceId: need(text()), SourceDestCheck: text() },
  command: ({ NetworkInterfaceId: interfaceId, SourceDestCheck: asked }) => ({
    kind: 'ChangeInterface',
    interfaceId,
    change: asked === undefined ? {} : { sourceDestCheck: true },
  }),
})

export const DescribeNetworkInterfaceAttribute = read({
  params: {
    NetworkInterfaceId: need(text()),
    Attribute: oneOf(['description', 'groupSet', 'sourceDestCheck', 'attachment'], refuse.unknownAttribute),
  },
  answer({ account, params }): Wire<DescribeNetworkInterfaceAttributeResult> | Refusal {
    const { NetworkInterfaceId: asked, Attribute: name } = params
    const card = findInterface(account, asked)
    if (!card) return refuseInterface.noSuch(shown(asked))
    const all = wireInterface(account, card)
    const own = { NetworkInterfaceId: card.id }
    switch (name) {
      case 'description':
        return { ...own, Description: { Value: card.description } }
      case 'groupSet':
        return { ...own, Groups: all.Groups }
      case 'sourceDestCheck':
        return { ...own, SourceDestCheck: { Value: card.sourceDestCheck } }
      case 'attachment':
        return { ...own, Attachment: all.Attachment }
      case undefined:
        return refuse.combination('No attributes specified.')
    }
  },
})

export const AssignPrivateIpAddresses = write({
  params: {
    NetworkInterfaceId: need(text()),
    PrivateIpAddresses: list(text(), { most: 50 }),
    SecondaryPrivateIpAddressCount: whole(0, 50),
    AllowReassignment: flag(),
  },
  keeps: { Ipv4PrefixCount: { only: [0] } },
  command(asked) {
    const { PrivateIpAddresses: ips = [], SecondaryPrivateIpAddressCount: count = 0 } = asked
    if (ips.length > 0 && count > 0) return refuseInterface.bothAsked()
    if (ips.length + count === 0) return refuseInterface.noneAsked()
    return {
      kind: 'AssignPrivateIps',
      interfaceId: asked.NetworkInterfaceId,
      secondary: { ips: [...new Set(ips)], count },
      allowReassignment: asked.AllowReassignment ?? false,
    }
  },
  answer({ events, params }): Wire<AssignPrivateIpAddressesResult> {
    const assigned = events.find((event) => event.kind === 'PrivateIpsAssigned')
    return {
      AssignedPrivateIpAddresses: assigned?.ips.map((ip) => ({ PrivateIpAddress: ip })) ?? [],
      NetworkInterfaceId: params.NetworkInterfaceId,
    }
  },
})

export const UnassignPrivateIpAddresses = write({
  params: { NetworkInterfaceId: need(text()), PrivateIpAddresses: list(text(), { most: 50 }) },
  command: ({ NetworkInterfaceId: interfaceId, PrivateIpAddresses: ips = [] }) =>
    ips.length === 0
      ? refuse.missing('privateIpAddress')
      : { kind: 'UnassignPrivateIps', interfaceId, ips: [...new Set(ips)] },
})
