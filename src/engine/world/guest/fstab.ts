import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import { fileSystemOf, type FileSystem } from '../volumes/volume.ts'
import { findDevice, folder, type Seen, seenBy } from './disks.ts'
import type { Mount } from './guest.ts'

type Disks = Pick<Account, 'guests' | 'volumes'>

/** A line of /etc/fstab. */
export interface Entry {
  readonly source: string
  readonly path: string
  readonly kind: string
  readonly options: readonly string[]
}

/** The list that an image brings: its root and nothing else. */
export const fstabOf = ({ kind, uuid }: FileSystem): string =>
  kind === 'xfs'
    ? `UUID=${uuid}     /           xfs    defaults,noatime  1   1`
    : `UUID=${uuid}\t/\t ext4\tdiscard,errors=remount-ro\t0 1`

/** The entries that are to be mounted beside the root. A line without folder and file system is passed over, as systemd does. */
export const readTable = (text: string): readonly Entry[] =>
  text.split('\n').flatMap((line) => {
    const [source = '', path = '', kind = '', options = 'defaults'] = line.trim().split(/\s+/)
    if (source === '' || source.startsWith('#') || !path.startsWith('/') || path === '/' || kind === '') return []
    return [{ source, path: folder(path), kind, options: options.split(',') }]
  })

/** The disk with the file system that a name, a UUID or a label of one means. */
export function findSource(seen: readonly Seen[], source: string): Seen | undefined {
  const [, uuid] = /^UUID="?([\w-]+)"?$/.exec(source) ?? []
  if (uuid !== undefined) return seen.find(({ volume }) => fileSystemOf(volume)?.uuid === uuid)
  const found = findDevice(seen, source)
  // what lies in a partition is not found on the disk as a whole
  return found && found.whole === (found.disk.partition === undefined) ? found.disk : undefined
}

/** The table as the root has it: what somebody wrote, or what came with the image. */
export function tableOf(account: Disks, instance: Instance): string {
  const root = rootOf(account, instance)
  const system = root && fileSystemOf(root)
  return root?.files['/etc/fstab'] ?? (system ? fstabOf(system) : '')
}

/** The mounts that a boot makes of /etc/fstab, and the first for which it waits in vain, so that it ends in emergency mode. */
export function atBoot(
  account: Disks,
  instance: Instance,
): { readonly mounts: readonly Mount[]; readonly missing?: Entry | undefined } {
  const seen = seenBy({ account, instance }).filter(({ mount }) => mount !== '/')
  const mounts: Mount[] = []
  let missing: Entry | undefined
  for (const entry of readTable(tableOf(account, instance))) {
    const { source, path, kind, options } = entry
    if (options.includes('noauto') || kind === 'swap') continue
    const disk = findSource(seen, source)
    const system = disk && fileSystemOf(disk.volume)
    const isUsable = system && (kind === 'auto' || kind === system.kind)
    if (disk && isUsable && !mounts.some((one) => one.path === path || one.volumeId === disk.volume.id))
      mounts.push({ volumeId: disk.volume.id, path })
    else if (!isUsable && !options.includes('nofail')) missing ??= entry
  }
  return { mounts, missing }
}
