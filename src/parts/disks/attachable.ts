import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { onInstance, volumesOf } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get, list } from '#lib/table.ts'

/** Instances on which a volume could be: living ones of its zone that it is not on, the selected one first. */
export function placesFor(account: Account, volume: Volume, selected: string | undefined): readonly Instance[] {
  return list(account.instances)
    .filter(({ zone, state }) => zone === volume.zone && state !== 'terminated' && state !== 'shutting-down')
    .filter(({ id }) => !volume.multiAttach || !onInstance(volume, id))
    .toSorted((a, b) => Number(b.id === selected) - Number(a.id === selected))
}

const named = (before: string, letters: string) => [...letters].map((letter) => `${before}${letter}`)

/**
 * A data volume's names as they are suggested: those that are recommended, those that the OS would call the same, and at
 * last those that instance store volumes may have (UG device-naming).
 */
const suggested = [
  ...named('/dev/sd', 'fghijklmnop'),
  ...named('/dev/sd', 'qrstuvwxyz'),
  ...[...'bcda'].flatMap((letter) => named(`/dev/xvd${letter}`, 'abcdefghijklmnopqrstuvwxyz')),
  ...named('/dev/sd', 'bcde'),
]

/**
 * The root's own name where the root is missing, else the next free one from /dev/sdf on, as the console suggests; none
 * where all are taken. `promised` are the names that attachments on their way will take.
 */
export function freeDevice(account: Account, instance: Instance, promised: readonly string[] = []): string | undefined {
  const used = [...volumesOf(account, instance).map((volume) => volume.attachment.deviceName), ...promised]
  if (!used.includes(instance.rootDeviceName) && instance.rootDeviceType === 'ebs') return instance.rootDeviceName
  return suggested.find((name) => !used.includes(name))
}

/** True of a volume that can be attached somewhere now: it is on no instance, or may be on another one as well. */
export const isAttachable = ({ state, multiAttach }: Volume): boolean =>
  state === 'available' || (state === 'in-use' && multiAttach === true)

/** Volumes that can be attached to an instance now. */
export const freeFor = (account: Account, { id, zone }: Instance): readonly Volume[] =>
  list(account.volumes).filter((volume) => isAttachable(volume) && volume.zone === zone && !onInstance(volume, id))

/** The chosen one while it is still free, else the first that is. */
export const stillFree = (free: readonly Volume[], chosen: string | undefined): Volume | undefined =>
  free.find(({ id }) => id === chosen) ?? free[0]

export const isRoot = (account: Pick<Account, 'instances'>, { attachment }: Volume): boolean =>
  attachment !== undefined && get(account.instances, attachment.instanceId)?.rootDeviceName === attachment.deviceName
