import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { type AttachedVolume, rootOf, volumesOf } from '../volumes/read.ts'

/** The place that a path leads to inside the machine; `path` is the file's name on that disk. */
export type Place =
  | { readonly kind: 'volume'; readonly volume: AttachedVolume; readonly path: string }
  | { readonly kind: 'ram' | 'store' }
  | { readonly kind: 'nowhere' }

export const ramFolder = '/dev/shm/'
export const storeFolder = '/mnt/ephemeral0/'

/** A data volume is mounted here as soon as it is attached; on a real machine you would format and mount it first. */
export const mountOf = (deviceName: string): string => `/mnt/${deviceName.replace('/dev/', '')}/`

export function placeOf(account: Account, instance: Instance, path: string): Place {
  if (!path.startsWith('/') || path.endsWith('/')) return { kind: 'nowhere' }
  if (path.startsWith(ramFolder)) return { kind: 'ram' }
  if (path.startsWith(storeFolder))
    return get(account.guests, instance.id)?.storeFiles ? { kind: 'store' } : { kind: 'nowhere' }
  if (path.startsWith('/mnt/')) {
    const volume = volumesOf(account, instance).find(
      ({ attachment }) =>
        attachment.deviceName !== instance.rootDeviceName &&
        attachment.state === 'attached' &&
        path.startsWith(mountOf(attachment.deviceName)),
    )
    return volume
      ? { kind: 'volume', volume, path: path.slice(mountOf(volume.attachment.deviceName).length - 1) }
      : { kind: 'nowhere' }
  }
  const root = rootOf(account, instance)
  return root ? { kind: 'volume', volume: root, path } : { kind: 'nowhere' }
}

/** Files of the OS itself, which nobody has written: what cloud-init has put there. */
function ownFile(account: Account, instance: Instance, path: string): string | undefined {
  const guest = get(account.guests, instance.id)
  const inside = instance.rootDeviceType === 'ebs' ? rootOf(account, instance)?.system : guest
  if (path === '/var/log/cloud-init-output.log') return inside?.cloudInitLog
  return /^\/home\/[\w-]+\/\.ssh\/authorized_keys$/.test(path) ? inside?.authorizedKeys : undefined
}

/** The text of a file, or undefined where there is none. */
export function readFile(account: Account, instance: Instance, path: string): string | undefined {
  const place = placeOf(account, instance, path)
  const guest = get(account.guests, instance.id)
  switch (place.kind) {
    case 'volume':
      return place.volume.files[place.path] ?? ownFile(account, instance, path)
    case 'ram':
      return guest?.ramFiles[path]
    case 'store':
      return guest?.storeFiles?.[path]
    case 'nowhere':
      return ownFile(account, instance, path)
  }
}
