import { findType } from '#facts/catalogue.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { volumesOf } from '../volumes/read.ts'
import type { Volume } from '../volumes/volume.ts'
import { mountOf } from './files.ts'

/** An attached EBS volume as the OS sees it. */
export interface Seen {
  /** `nvme0n1` on Nitro, `xvda` on Xen */
  readonly name: string
  readonly mount: string
  readonly sizeGiB: number
  readonly files: Volume['files']
  readonly system: Volume['system']
  readonly device: string
}

interface Where {
  readonly account: Account
  readonly instance: Instance
}

const isNitro = ({ instance }: Where): boolean => findType(instance.type)?.hypervisor !== 'xen'

/** The attached EBS volumes, root first; each data volume is mounted as soon as it is there. */
export function seenBy(where: Where): readonly Seen[] {
  const { account, instance } = where
  const nitro = isNitro(where)
  return volumesOf(account, instance)
    .filter(({ attachment }) => attachment.state === 'attached')
    .map(({ attachment: { deviceName: device }, sizeGiB, files, system }, i) => ({
      name: nitro ? `nvme${i}n1` : `xvd${device.replace(/\d$/, '').slice(-1)}`,
      mount: device === instance.rootDeviceName ? '/' : mountOf(device),
      sizeGiB,
      files,
      system,
      device,
    }))
}

/** A folder as it is written without its last slash. */
export const folder = (mount: string): string => mount.replace(/(.)\/$/, '$1')

const partition = (name: string) => (name.startsWith('nvme') ? `${name}p1` : `${name}1`)

/** The kernel's numbers of a disk: NVMe counts disks and partitions in one row, Xen's have sixteen for each letter. */
const numberOf = (name: string, nth: number): string =>
  name.startsWith('nvme') ? `259:${nth === 0 ? 0 : nth + 1}` : `202:${(name.charCodeAt(3) - 'a'.charCodeAt(0)) * 16}`

/**
 * `lsblk`: the EBS volumes, and of the root its partition. The small partitions that images boot from and the disks of
 * instance store are left out.
 */
export function lsblk(where: Where): string {
  const row = (name: string, at: string, size: string, type: string, mount = '') =>
    `${name.padEnd(14)}${at.padEnd(8)}0 ${size.padStart(6)}  0 ${type.padEnd(5)}${mount}`.trimEnd()
  return [
    `${'NAME'.padEnd(14)}${'MAJ:MIN'.padEnd(8)}RM  SIZE RO TYPE MOUNTPOINTS`,
    ...seenBy(where).flatMap(({ name, mount, sizeGiB }, nth) => {
      const at = numberOf(name, nth)
      if (mount !== '/') return [row(name, at, `${sizeGiB}G`, 'disk', folder(mount))]
      return [
        row(name, at, `${sizeGiB}G`, 'disk'),
        row(`└─${partition(name)}`, at.replace(/0$/, '1'), `${sizeGiB}G`, 'part', '/'),
      ]
    }),
  ].join('\n')
}

/** `mount` by itself: what is mounted where; which file system it is depends on the image, and is left out. */
export const mounts = (where: Where): string =>
  seenBy(where)
    .map(({ name, mount }) => `/dev/${mount === '/' ? partition(name) : name} on ${folder(mount)} (rw)`)
    .join('\n')

/** The words of the lines that prepare a disk at AWS: here they have nothing to do, or cannot be followed. */
export const disksByThemselves = {
  mkfs: 'playground: a data volume is formatted and mounted by itself here; at AWS this line formats it once, and erases what was on it',
  grow: 'playground: partition and file system have grown by themselves here; at AWS this line makes them as large as the volume',
  mount: 'playground: a data volume is mounted by itself, and only at its own folder (see df)',
  umount: 'playground: a data volume is unmounted by itself before it is detached; at AWS this line does it',
} as const
