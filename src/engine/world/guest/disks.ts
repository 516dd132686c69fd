import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { type AttachedVolume, volumesOf } from '../volumes/read.ts'
import { fileSystemOf, roomOf } from '../volumes/volume.ts'

/** An attached EBS volume as the OS sees it. */
export interface Seen {
  readonly volume: AttachedVolume
  /** `nvme0n1` on Nitro, `xvda` on Xen */
  readonly name: string
  /** the partition that holds its files; undefined where they take the whole disk */
  readonly partition?: string | undefined
  /** the folder in which its files are, with a slash at its end; undefined where it is mounted nowhere */
  readonly mount?: string | undefined
}

export interface Where {
  readonly account: Pick<Account, 'guests' | 'volumes'>
  readonly instance: Instance
}

const isNitro = ({ instance }: Where): boolean => findType(instance.type)?.hypervisor !== 'xen'

/** The folder of a data volume in an account of version 3, in which each is mounted as soon as it is attached. */
export const ownFolder = (deviceName: string): string => `/mnt/${deviceName.replace('/dev/', '')}/`

/** A folder as it is written without its last slash. */
export const folder = (mount: string): string => mount.replace(/(.)\/$/, '$1')

/** The folder as it is written with a slash at its end. */
export const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

/** The folder in which an OS has the files of a volume. */
function mountOf({ account, instance }: Where, { id, format, attachment }: AttachedVolume): string | undefined {
  if (attachment.deviceName === instance.rootDeviceName) return '/'
  if (!format) return ownFolder(attachment.deviceName)
  const mount = get(account.guests, instance.id)?.mounts?.find(({ volumeId }) => volumeId === id)
  return mount && withSlash(mount.path)
}

/** The attached EBS volumes, root first, then by the time at which they came: so they are counted on Nitro. */
export function seenBy(where: Where): readonly Seen[] {
  const { account, instance } = where
  const nitro = isNitro(where)
  const isRoot = ({ attachment }: AttachedVolume) => attachment.deviceName === instance.rootDeviceName
  const came = (volume: AttachedVolume) => (isRoot(volume) ? -1 : instance.volumeIds.indexOf(volume.id))
  return volumesOf(account, instance)
    .filter(
      (volume) =>
        volume.attachment.state === 'attached' ||
        // asked back, and not let go of yet
        (volume.format !== undefined &&
          volume.attachment.state === 'detaching' &&
          mountOf(where, volume) !== undefined),
    )
    .toSorted((a, b) => came(a) - came(b))
    .map((volume, nth) => {
      const { deviceName } = volume.attachment
      const name = nitro ? `nvme${nth}n1` : deviceName.replace(/^\/dev\/sd/, '/dev/xvd').replace(/^\/dev\/|\d$/g, '')
      const inPart = volume.format ? fileSystemOf(volume)?.partGiB !== undefined : isRoot(volume)
      const partition = inPart ? (nitro ? `${name}p1` : `${name}1`) : undefined
      return { volume, name, partition, mount: mountOf(where, volume) }
    })
}

/** The device that a name in /dev leads to: the kernel's own, or the one that was asked for at the attach. */
export function findDevice(
  seen: readonly Seen[],
  path: string,
): { readonly disk: Seen; readonly whole: boolean } | undefined {
  const name = path.replace('/dev/', '')
  for (const disk of seen) {
    const asked = disk.volume.attachment.deviceName.replace('/dev/', '')
    if (name === disk.name || name === asked) return { disk, whole: true }
    if (disk.partition !== undefined && (name === disk.partition || name === `${asked}1`)) return { disk, whole: false }
  }
  return undefined
}

/** True of a disk that is named in /dev, and of every disk where none is named. */
const isAmong = (disk: Seen, only: readonly string[]): boolean =>
  only.length === 0 || only.some((path) => findDevice([disk], path) !== undefined)

/** The disks that hold these paths: a mounted device itself, else what is mounted deepest above; all where none is named. */
function holding(seen: readonly Seen[], only: readonly string[]): readonly Seen[] {
  const mounted = seen.filter(({ mount }) => mount !== undefined).toSorted((a, b) => depth(b) - depth(a))
  if (only.length === 0) return seen
  return only.flatMap((path) => {
    const device = findDevice(mounted, path)?.disk
    return device ?? mounted.find(({ mount = '' }) => withSlash(path).startsWith(mount)) ?? []
  })
}

const depth = ({ mount = '' }: Seen): number => mount.length

/** The file of a disk's files in /dev. */
export const deviceOf = ({ name, partition = name }: Seen): string => `/dev/${partition}`

/** The kernel's numbers of a disk: NVMe counts disks and partitions in one row, Xen's have sixteen for each letter. */
const numberOf = (name: string, nth: number): string =>
  name.startsWith('nvme') ? `259:${nth === 0 ? 0 : nth + 1}` : `202:${(name.charCodeAt(3) - 'a'.charCodeAt(0)) * 16}`

/**
 * `lsblk`: the EBS volumes, and of a root its partition. The small partitions that images boot from and the disks of
 * instance store are left out.
 */
export function lsblk(where: Where, only: readonly string[] = []): string {
  const row = (name: string, at: string, size: number, type: string, mount = '') =>
    `${name.padEnd(14)}${at.padEnd(8)}0 ${`${size}G`.padStart(6)}  0 ${type.padEnd(5)}${folder(mount)}`.trimEnd()
  return [
    `${'NAME'.padEnd(14)}${'MAJ:MIN'.padEnd(8)}RM  SIZE RO TYPE MOUNTPOINTS`,
    ...seenBy(where).flatMap((disk, nth) => {
      const { volume, name, partition, mount } = disk
      if (!isAmong(disk, only)) return []
      const at = numberOf(name, nth)
      const { sizeGiB } = volume
      if (partition === undefined) return [row(name, at, sizeGiB, 'disk', mount)]
      const part = fileSystemOf(volume)?.partGiB ?? sizeGiB
      return [
        row(name, at, sizeGiB, 'disk'),
        row(
          `└─${partition}`,
          at.replace(/\d$/, (digit) => String(Number(digit) + 1)),
          part,
          'part',
          mount,
        ),
      ]
    }),
  ].join('\n')
}

/** `lsblk -f`: which file system is on what. */
export function lsblkWithSystems(where: Where, only: readonly string[] = []): string {
  const row = (...[name = '', ...cells]: readonly string[]) =>
    `${name.padEnd(14)}${[6, 5, 5, 37].map((width, nth) => (cells[nth] ?? '').padEnd(width)).join(' ')} ${cells[4] ?? ''}`.trimEnd()
  return [
    row('NAME', 'FSTYPE', 'FSVER', 'LABEL', 'UUID', 'MOUNTPOINTS'),
    ...seenBy(where).flatMap((disk) => {
      const { volume, name, partition, mount = '' } = disk
      if (!isAmong(disk, only)) return []
      const system = fileSystemOf(volume)
      const told = system ? [system.kind, system.kind === 'ext4' ? '1.0' : '', '', system.uuid, folder(mount)] : []
      return partition === undefined ? [row(name, ...told)] : [row(name), row(`└─${partition}`, ...told)]
    }),
  ].join('\n')
}

/** `mount` by itself: what is mounted where. */
export const mounts = (where: Where): string =>
  seenBy(where)
    .flatMap((disk) => {
      if (disk.mount === undefined) return []
      const system = fileSystemOf(disk.volume)
      return [`${deviceOf(disk)} on ${folder(disk.mount)} ${system ? `type ${system.kind} ` : ''}(rw)`]
    })
    .join('\n')

/** GiB that a fresh Linux takes on its root disk: typical. */
const usedByLinux = 2

interface Filled {
  /** which file system it is */
  readonly withType: boolean
  /** in GiB, not in blocks of 1 KiB */
  readonly readable: boolean
  /** paths; everything where none is named */
  readonly only: readonly string[]
}

/** `df`: how full each file system is. */
export function df(where: Where, { withType, readable, only }: Filled): string {
  const width = readable ? 6 : 10
  const amount = (gib: number) => (readable ? `${gib}G` : String(gib * 1_048_576))
  const row = (name: string, type: string, cells: readonly string[], mount: string) =>
    [name.padEnd(16), ...(withType ? [type.padEnd(4)] : []), ...cells.map((cell) => cell.padStart(width)), mount].join(
      ' ',
    )
  const rows = holding(seenBy(where), only).flatMap((disk) => {
    if (disk.mount === undefined) return []
    const { volume, mount } = disk
    const size = roomOf(volume)
    const used = Math.min(volume.system?.filledGiB ?? (volume.system ? usedByLinux : 0), size)
    const cells = [...[size, used, size - used].map(amount), `${Math.ceil((used * 100) / size)}%`]
    return [row(deviceOf(disk), fileSystemOf(volume)?.kind ?? '', cells, folder(mount))]
  })
  const heads = readable ? ['Size', 'Used', 'Avail', 'Use%'] : ['1K-blocks', 'Used', 'Available', 'Use%']
  return [row('Filesystem', 'Type', heads, 'Mounted on'), ...rows].join('\n')
}

/** The words of the lines that prepare a disk, in an account of version 3, where they have nothing to do. */
export const disksByThemselves = {
  mkfs: 'playground: in this older account a data volume is formatted and mounted by itself; at AWS this line formats it once, and erases what was on it',
  grow: 'playground: in this older account partition and file system have grown by themselves; at AWS this line makes them as large as the volume',
  mount: 'playground: in this older account a data volume is mounted by itself, and only at its own folder (see df)',
  umount:
    'playground: in this older account a data volume is unmounted by itself before it is detached; at AWS this line does it',
} as const
