import type { CopyImageResult, CopySnapshotResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { otherKey } from '#engine/world/volumes/kmsKey.ts'
import { optInRegions } from '#facts/optInRegions.ts'
import { regions } from '#facts/regions.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { leftOut } from '../../model/left.ts'
import { flag, id, need, text } from '../../params.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { imageMeant } from '../instances/imageMeant.ts'
import { write } from '../verbs.ts'

interface Asked {
  readonly SourceRegion: string
  readonly Encrypted?: boolean | undefined
  readonly KmsKeyId?: string | undefined
}

/** The refusal of a copy from another Region, which this account has not, or under another key. */
function whyNotCopy(
  account: Account,
  { SourceRegion, Encrypted, KmsKeyId }: Asked,
  action: string,
): Refusal | undefined {
  const isRegion = SourceRegion in regions || optInRegions.some((one) => one === SourceRegion)
  if (!isRegion) return refuse.badValue(SourceRegion, 'sourceRegion')
  if (SourceRegion !== account.region) return leftOut({ kind: 'value', action, name: 'SourceRegion' })
  if (KmsKeyId === undefined) return undefined
  if (!Encrypted) return refuse.keyNeedsEncryption()
  return otherKey(account, KmsKeyId) === undefined ? undefined : leftOut({ kind: 'value', action, name: 'KmsKeyId' })
}

const copyParams = {
  SourceRegion: need(text()),
  Description: text({ least: 0 }),
  Encrypted: flag(),
  KmsKeyId: text({ most: 2048 }),
  TagSpecifications: tagSpecifications,
}

/**
 * Copies a snapshot within the Region. A destination is for signed addresses only: the copy is made where it is asked for,
 * whatever that says (boto/boto3#1689, #3827).
 */
export const CopySnapshot = write({
  params: { ...copyParams, SourceSnapshotId: need(id<SnapshotId>()) },
  keeps: { PresignedUrl: true, DestinationRegion: true },
  command(asked, { account }) {
    const refused = whyNotCopy(account, asked, 'CopySnapshot')
    if (refused) return refused
    const tags = specifiedTags(asked.TagSpecifications, ['snapshot'])
    if (isRefusal(tags)) return tags
    const { SourceSnapshotId: sourceId, Description: description = '', Encrypted: encrypted = false } = asked
    return { kind: 'CopySnapshot', sourceId, description, encrypted, tags: tags.snapshot }
  },
  answer({ after, events }): Wire<CopySnapshotResult> {
    const made = events.find((event) => event.kind === 'SnapshotCopied')
    const snapshot = made && get(after.snapshots, made.snapshot.id)
    return snapshot ? { SnapshotId: snapshot.id, Tags: wireTags(snapshot.tags) } : {}
  },
})

export const CopyImage = write({
  params: {
    ...copyParams,
    SourceImageId: need(text()),
    // its length is checked with its characters, and refused in the same words
    Name: need(text({ least: 0, most: 1000 })),
    CopyImageTags: flag(),
  },
  keeps: { ClientToken: true },
  command(asked, { account }) {
    const refused = whyNotCopy(account, asked, 'CopyImage')
    if (refused) return refused
    const sourceId = imageMeant(account, asked.SourceImageId)
    if (imageOf(account, sourceId)?.rootDeviceType === 'instance-store')
      return leftOut({ kind: 'value', action: 'CopyImage', name: 'SourceImageId' })
    const tags = specifiedTags(asked.TagSpecifications, ['image', 'snapshot'])
    if (isRefusal(tags)) return tags
    return {
      kind: 'CopyImage',
      sourceId,
      name: asked.Name,
      description: asked.Description ?? '',
      encrypted: asked.Encrypted ?? false,
      copiesTags: asked.CopyImageTags ?? false,
      tags: tags.image,
      snapshotTags: tags.snapshot,
    }
  },
  answer({ events }): Wire<CopyImageResult> {
    return { ImageId: events.find((event) => event.kind === 'ImageCreated')?.image.id }
  },
})
