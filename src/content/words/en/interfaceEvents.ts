import type { InterfaceChange, InterfaceFact } from '#engine/world/interfaces/networkInterface.ts'
import type { Names } from '#engine/questions/names.ts'
import type { EventSentences } from '../eventSentences.ts'

const nic = ({ of }: Names, id: string) => `The network interface ${of(id)}`

const changed = ({ of }: Names, change: InterfaceChange): string => {
  const told = [
    ...(change.description === undefined ? [] : ['another description']),
    ...(change.groupIds === undefined ? [] : [`the security groups ${change.groupIds.map((id) => of(id)).join(', ')}`]),
    ...(change.sourceDestCheck === undefined
      ? []
      : [`its source/destination check ${change.sourceDestCheck ? 'on' : 'off'}`]),
  ]
  return told.length === 0 ? 'is described anew' : `has ${told.join(' and ')}`
}

/** What happened to network interfaces and to their addresses. */
export const interfaceEvents: Pick<EventSentences, InterfaceFact['kind']> = {
  InterfaceCreated: ({ card }, names) =>
    `${nic(names, card.id)} is being created in ${names.of(card.subnetId)}: ${card.privateIp}.`,
  InterfaceReady: ({ interfaceId }, names) => `${nic(names, interfaceId)} is available.`,
  InterfaceAttaching: ({ interfaceId, attachment: { instanceId, deviceIndex, state } }, names) =>
    `${nic(names, interfaceId)} ${state === 'attached' ? 'is' : 'is being'} attached to ${names.of(instanceId)} at device index ${deviceIndex}.`,
  InterfaceAttached: ({ interfaceId, instanceId }, names) =>
    `${nic(names, interfaceId)} is attached to ${names.of(instanceId)}.`,
  InterfaceDetaching: ({ interfaceId, instanceId }, names) =>
    `${nic(names, interfaceId)} is being detached from ${names.of(instanceId)}.`,
  InterfaceDetached: ({ interfaceId, instanceId }, names) =>
    `${nic(names, interfaceId)} is off ${names.of(instanceId)} and available.`,
  InterfaceLeft: ({ card, instanceId }, names) =>
    `${nic(names, card.id)} of ${names.of(instanceId)} was not to go with it: it stays, with its address ${card.privateIp}.`,
  InterfaceChanged: ({ card, change }, names) =>
    change.deleteOnTermination === undefined
      ? `${nic(names, card.id)} ${changed(names, change)}.`
      : change.deleteOnTermination
        ? `${nic(names, card.id)} goes when its instance is terminated.`
        : `${nic(names, card.id)} stays when its instance is terminated.`,
  PrivateIpsAssigned: ({ card, ips }, names) =>
    `${nic(names, card.id)} has ${ips.length === 1 ? 'the further private address' : 'the further private addresses'} ${ips.join(', ')}.`,
  PrivateIpsUnassigned: ({ card, ips }, names) => `${nic(names, card.id)} gave up ${ips.join(', ')}.`,
  InterfaceTagged: ({ card }, names) => `The tags of the network interface ${names.of(card.id)} changed.`,
  InterfaceDeleted: ({ interfaceId }, names) => `${nic(names, interfaceId)} was deleted.`,
  AddressMapped: ({ allocationId, spot }, { of }) =>
    `The Elastic IP ${of(allocationId)} leads to ${spot.privateIp} of the network interface ${of(spot.interfaceId)}.`,
  AddressUnmapped: ({ allocationId, spot }, { of }) =>
    `The Elastic IP ${of(allocationId)} no longer leads to ${spot.privateIp} of the network interface ${of(spot.interfaceId)}.`,
}
