import { findBaseImage } from '#facts/everyImage.ts'
import { hex } from '#lib/chance.ts'
import type { Account } from '../../account.ts'
import type { FileSystem, Format } from './volume.ts'

/** A made-up UUID of a file system. */
function uuidOf(seed: string, what: string): string {
  const digits = hex(32, seed, what)
  return [0, 8, 12, 16, 20].map((from, nth) => digits.slice(from, [8, 12, 16, 20, 32][nth])).join('-')
}

/**
 * The file system of a root that a public image brings, as large as its disk: the first boot grows it before anybody sees
 * it. All roots of one image have the same UUID, as in AWS, which is why the second of them on a machine is mounted with
 * `-o nouuid` only. Nothing in an account of version 3.
 */
export function rootFormat(account: Account, imageId: string, sizeGiB: number): { readonly format?: Format } {
  if (account.rules !== undefined) return {}
  const key = findBaseImage(account, imageId)?.key ?? ''
  const kind = key.startsWith('ubuntu') || key.startsWith('al1') ? 'ext4' : 'xfs'
  return { format: { kind, uuid: uuidOf('root', imageId), sizeGiB, partGiB: sizeGiB } }
}

/** A new file system on the whole of a disk. */
export const newFileSystem = (
  account: Account,
  kind: FileSystem['kind'],
  { id, sizeGiB }: { readonly id: string; readonly sizeGiB: number },
): FileSystem => ({ kind, uuid: uuidOf(account.seed, `mkfs/${id}/${account.events}`), sizeGiB })

/** The file system, and its partition where it has one, as large as the disk. */
export const grown = (system: FileSystem, sizeGiB: number): FileSystem =>
  system.sizeGiB === sizeGiB && (system.partGiB ?? sizeGiB) === sizeGiB
    ? system
    : { ...system, sizeGiB, ...(system.partGiB !== undefined && { partGiB: sizeGiB }) }
