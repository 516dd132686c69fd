import { bytesOf, textOf } from '#lib/bytes.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { type AttachedVolume, rootOf } from '../volumes/read.ts'
import { seenBy } from './disks.ts'
import { tableOf } from './fstab.ts'

/** The place that a path leads to inside the machine; `path` is the file's name on that disk. */
export type Place =
  | { readonly kind: 'volume'; readonly volume: AttachedVolume; readonly path: string }
  | { readonly kind: 'ram' | 'store' }
  | { readonly kind: 'nowhere' }

export const ramFolder = '/dev/shm/'
export const storeFolder = '/mnt/ephemeral0/'

/** The place of a path. A folder in /mnt is there once somebody has made it; others are there once a file is in them. */
export function placeOf(account: Account, instance: Instance, path: string): Place {
  if (!path.startsWith('/') || path.endsWith('/')) return { kind: 'nowhere' }
  if (path.startsWith(ramFolder)) return { kind: 'ram' }
  if (path.startsWith(storeFolder))
    return get(account.guests, instance.id)?.storeFiles ? { kind: 'store' } : { kind: 'nowhere' }
  const [mounted] = seenBy({ account, instance })
    .flatMap(({ volume, mount = '' }) => (mount.length > 1 && path.startsWith(mount) ? [{ volume, mount }] : []))
    .toSorted((a, b) => b.mount.length - a.mount.length)
  if (mounted) return { kind: 'volume', volume: mounted.volume, path: path.slice(mounted.mount.length - 1) }
  const root = rootOf(account, instance)
  if (!root) return { kind: 'nowhere' }
  if (account.rules !== undefined && path.startsWith('/mnt/')) return { kind: 'nowhere' }
  const [inMnt] = /^\/mnt\/[^/]+\//.exec(path) ?? []
  if (inMnt !== undefined && !Object.keys(root.files).some((one) => one.startsWith(inMnt))) return { kind: 'nowhere' }
  return { kind: 'volume', volume: root, path }
}

/** Files of the OS itself, which nobody has written: what the image brought, and what cloud-init has put there. */
function ownFile(account: Account, instance: Instance, path: string): string | undefined {
  const guest = get(account.guests, instance.id)
  const root = instance.rootDeviceType === 'ebs' ? rootOf(account, instance) : undefined
  const inside = instance.rootDeviceType === 'ebs' ? root?.system : guest
  if (path === '/etc/fstab' && root?.format) return tableOf(account, instance)
  if (path === '/var/lib/cloud/instance/user-data.txt') return guest && textOf(bytesOf(instance.userData ?? '') ?? [])
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
