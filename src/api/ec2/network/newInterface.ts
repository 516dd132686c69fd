import type { AttachNetworkInterfaceResult, CreateNetworkInterfaceResult } from '@aws-sdk/client-ec2'
import { findInterface } from '#engine/world/interfaces/read.ts'
import { isRefusal } from '#facts/errors.ts'
import type { GroupId, InstanceId } from '#lib/brand.ts'
import { flag, id, list, need, text, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireInterface } from './interfaceView.ts'
import { privateAddressesAsked, privateAddressParams } from './privateAddresses.ts'

export const CreateNetworkInterface = write({
  params: {
    SubnetId: need(text()),
    Description: text({ least: 0, most: 255 }),
    Groups: list(id<GroupId>(), { most: 16 }),
    ...privateAddressParams,
    TagSpecifications: tagSpecifications,
  },
  keeps: {
    ClientToken: true,
    ConnectionTrackingSpecification: 'ConnectionTrackingConfiguration',
    EnablePrimaryIpv6: { only: [false] },
    InterfaceType: { only: ['interface'] },
    Ipv4PrefixCount: { only: [0] },
    Ipv6AddressCount: { only: [0] },
    Ipv6PrefixCount: { only: [0] },
  },
  keepsFor: ({ events }) => events.flatMap((event) => (event.kind === 'InterfaceCreated' ? [event.card.id] : [])),
  command({ SubnetId: subnetId, Description: description = '', Groups: groupIds = [], ...asked }) {
    const addresses = privateAddressesAsked(asked)
    if (isRefusal(addresses)) return addresses
    const tags = specifiedTags(asked.TagSpecifications, ['network-interface'])
    if (isRefusal(tags)) return tags
    return {
      kind: 'CreateInterface',
      subnetId,
      description,
      groupIds: [...new Set(groupIds)],
      ...addresses,
      tags: tags['network-interface'],
    }
  },
  answer({ after, events }): Wire<CreateNetworkInterfaceResult> {
    const made = events.find((event) => event.kind === 'InterfaceCreated')?.card
    return made ? { NetworkInterface: wireInterface(after, made) } : {}
  },
})

export const AttachNetworkInterface = write({
  params: {
    NetworkInterfaceId: need(text()),
    InstanceId: need(id<InstanceId>()),
    DeviceIndex: need(whole(0, 1_000_000)),
  },
  keeps: { NetworkCardIndex: { only: [0] }, EnaSrdSpecification: false, EnaQueueCount: false },
  command: ({ NetworkInterfaceId: interfaceId, InstanceId: instanceId, DeviceIndex: deviceIndex }) => ({
    kind: 'AttachInterface',
    interfaceId,
    instanceId,
    deviceIndex,
  }),
  answer: ({ after, params }): Wire<AttachNetworkInterfaceResult> => ({
    AttachmentId: findInterface(after, params.NetworkInterfaceId)?.attachment?.id,
    NetworkCardIndex: 0,
  }),
})

export const DetachNetworkInterface = write({
  params: { AttachmentId: need(text()), Force: flag() },
  command: ({ AttachmentId: attachmentId, Force: force = false }) => ({
    kind: 'DetachInterface',
    attachmentId,
    force,
  }),
})

export const DeleteNetworkInterface = write({
  params: { NetworkInterfaceId: need(text()) },
  command: ({ NetworkInterfaceId: interfaceId }) => ({ kind: 'DeleteInterface', interfaceId }),
})
