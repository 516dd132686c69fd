import type { Account } from '#engine/account.ts'
import type { Address } from '#engine/world/network/network.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { list } from '#lib/table.ts'
import { findNamed, idOf } from '../find/instances.ts'
import { does, type Step, until } from './script.ts'

const tagged = (ResourceType: string, Value: string) => [{ ResourceType, Tags: [{ Key: 'Name', Value }] }]

/** The newest volume, and the newest Elastic IP, with this name. */
const volumeNamed = (account: Account, name: string): Volume | undefined =>
  list(account.volumes).findLast(({ tags }) => tags['Name'] === name)
const addressNamed = (account: Account, name: string): Address | undefined =>
  list(account.addresses).findLast(({ tags }) => tags['Name'] === name)

const volumeIdOf = (account: Account, name: string) => volumeNamed(account, name)?.id ?? name

/** A new empty volume in the zone of an instance, once it is available. */
export const makesVolume = (name: string, { beside, gib = 10 }: { readonly beside: string; readonly gib?: number }) => [
  does('CreateVolume', (account) => ({
    AvailabilityZone: findNamed(account, beside)?.zone,
    Size: gib,
    VolumeType: 'gp3',
    TagSpecifications: tagged('volume', name),
  })),
  until((account) => volumeNamed(account, name)?.state === 'available'),
]

/** Attaches a volume to an instance, and waits until it is there. */
export const attaches = (name: string, to: string, device = '/dev/sdf'): readonly Step[] => [
  does('AttachVolume', (account) => ({
    VolumeId: volumeIdOf(account, name),
    InstanceId: idOf(account, to),
    Device: device,
  })),
  until((account) => volumeNamed(account, name)?.attachment?.state === 'attached'),
]

/** Detaches a volume from whatever it is on, and waits until it is off. */
export const detaches = (name: string): readonly Step[] => [
  does('DetachVolume', (account) => ({ VolumeId: volumeIdOf(account, name) })),
  until((account) => volumeNamed(account, name)?.state === 'available'),
]

/** Deletes a volume that is on nothing, and waits until it is gone. */
export const deletesVolume = (name: string): readonly Step[] => [
  does('DeleteVolume', (account) => ({ VolumeId: volumeIdOf(account, name) })),
  until((account) => volumeNamed(account, name) === undefined),
]

export const writes = (instance: string, path: string, text: string): Step =>
  does('WriteFile', (account) => ({ InstanceId: idOf(account, instance), Path: path, Text: text }))

/** Requests about an Elastic IP by its name. */
export const allocates = (name: string): Step =>
  does('AllocateAddress', { Domain: 'vpc', TagSpecifications: tagged('elastic-ip', name) })
export const associates = (name: string, to: string): Step =>
  does('AssociateAddress', (account) => ({
    AllocationId: addressNamed(account, name)?.allocationId ?? name,
    InstanceId: idOf(account, to),
  }))
export const disassociates = (name: string): Step =>
  does('DisassociateAddress', (account) => ({ AssociationId: addressNamed(account, name)?.associationId ?? name }))
export const releases = (name: string): Step =>
  does('ReleaseAddress', (account) => ({ AllocationId: addressNamed(account, name)?.allocationId ?? name }))

/** Changes one attribute of an instance, as ModifyInstanceAttribute takes it. */
export const modifies = (instance: string, change: Readonly<Record<string, unknown>>): Step =>
  does('ModifyInstanceAttribute', (account) => ({ InstanceId: idOf(account, instance), ...change }))

/** Makes an attached volume ready for files, in the folder of its device's name in /mnt: formatted first, unless it is `used`. */
export function mounts(instance: string, { device = '/dev/sdf', used = false } = {}): Step {
  const at = device.replace('/dev', '/mnt')
  return types(
    instance,
    `${used ? '' : `sudo mkfs -t xfs ${device} && `}sudo mkdir -p ${at} && sudo mount ${device} ${at}`,
  )
}

/** Takes a volume out of its folder, so that it can be detached. */
export const unmounts = (instance: string, device = '/dev/sdf'): Step => types(instance, `sudo umount ${device}`)

/** A line that somebody types who is logged in. */
export const types = (instance: string, line: string): Step =>
  does('RunInGuest', (account) => ({ InstanceId: idOf(account, instance), Command: line }))
