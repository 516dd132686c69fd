import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Command } from '../../command.ts'
import type { Transaction } from '../../transaction.ts'
import { emitCopy, whyNotCopies } from '../snapshots/copy.ts'
import { nextSnapshotId } from '../snapshots/decide.ts'
import { whyNotName } from './decide.ts'
import type { ImageDisk, ImageId } from './image.ts'
import type { LaunchImage } from './imageOf.ts'
import { launchable } from './plan.ts'

type Wish = Extract<Command, { readonly kind: 'CopyImage' }>

/** Copies an image, the account's own or a public one: a new image with copies of its snapshots. */
export function copyImage(tx: Transaction, wish: Wish, cause: EventId | undefined): Refusal | undefined {
  const source = launchable(tx.account, wish.sourceId)
  if (isRefusal(source)) return source
  const from = disksOf(source)
  const refused = whyNotName(tx.account, wish.name) ?? whyNotCopies(tx.account, from.length)
  if (refused) return refused
  const id = awsId(tx.account, 'ami', tx.nextOf('ami')) as ImageId
  const own = get(tx.account.images, source.id)
  const disks = from.map(({ disk }, i): ImageDisk => ({
    ...disk,
    snapshotId: nextSnapshotId(tx, i),
    encrypted: disk.encrypted || wish.encrypted || tx.account.ebsEncryption === true,
  }))
  const image = {
    id,
    name: wish.name,
    description: wish.description,
    tags: { ...(wish.copiesTags && own?.tags), ...wish.tags },
    state: 'pending',
    createdAt: tx.at,
    copyOf: source.id,
    originId: source.originId,
    withoutBootMode: own?.withoutBootMode,
    rootDeviceName: source.rootDeviceName,
    disks,
  } as const
  const made = tx.emit({ kind: 'ImageCreated', image }, cause)
  for (const { disk, holds } of from) {
    const description = `Copied for DestinationAmi ${id} from SourceAmi ${source.id}${own ? ` for SourceSnapshot ${holds}` : ''}.`
    const { encrypted } = wish
    const copy = { source: { id: holds, sizeGiB: disk.sizeGiB }, description, encrypted, tags: wish.snapshotTags }
    emitCopy(tx, { ...copy, imageId: id }, made)
  }
  return undefined
}

interface Source {
  readonly disk: Omit<ImageDisk, 'snapshotId'>
  /** what has its data: a snapshot, or the public image itself */
  readonly holds: string
}

function disksOf({ id, disks, rootDeviceName, rootGiB, rootType }: LaunchImage): readonly Source[] {
  if (disks.length > 0) return disks.map((disk) => ({ disk, holds: disk.snapshotId }))
  const disk = { deviceName: rootDeviceName, sizeGiB: rootGiB, type: rootType ?? 'gp2', encrypted: false }
  return [{ disk: { ...disk, deleteOnTermination: true }, holds: id }]
}
