import type { DescribeSnapshotAttributeResult, ImageAttribute } from '@aws-sdk/client-ec2'
import { ownImages } from '#engine/world/images/imageOf.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { id, need, oneOf, text } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'
import { protectionOf, wireOwnImage } from './ownImages.ts'

/** Whom something is shared with, as the permissions of either kind say it. */
function grants(sharedWith: readonly string[] = []) {
  return sharedWith.map((one) => {
    if (one === 'all') return { Group: 'all' } as const
    if (!one.startsWith('arn:')) return { UserId: one }
    return one.includes(':ou/') ? { OrganizationalUnitArn: one } : { OrganizationArn: one }
  })
}

/** The permissions to make volumes of a snapshot, beside its owner's. */
export const DescribeSnapshotAttribute = read({
  params: {
    SnapshotId: need(id<SnapshotId>()),
    Attribute: need(oneOf(['createVolumePermission', 'productCodes'], refuse.unknownAttribute)),
  },
  answer({ account, params: { SnapshotId, Attribute } }): Wire<DescribeSnapshotAttributeResult> | Refusal {
    const snapshot = get(account.snapshots, SnapshotId)
    if (!snapshot) return refuse.noSuchSnapshot(SnapshotId)
    return Attribute === 'createVolumePermission'
      ? { SnapshotId, CreateVolumePermissions: grants(snapshot.sharedWith) }
      : { SnapshotId, ProductCodes: [] }
  },
})

const attributes = [
  'description',
  'kernel',
  'ramdisk',
  'launchPermission',
  'productCodes',
  'blockDeviceMapping',
  'sriovNetSupport',
  'bootMode',
  'tpmSupport',
  'uefiData',
  'lastLaunchedTime',
  'imdsSupport',
  'deregistrationProtection',
] as const

/** The answer on an attribute of an image of the account's own; those of others may be asked by their owners only. */
export const DescribeImageAttribute = read({
  params: { ImageId: need(text()), Attribute: need(oneOf(attributes, refuse.unknownImageAttribute)) },
  answer({ account, params: { ImageId, Attribute } }): Wire<ImageAttribute> | Refusal {
    if (findBaseImage(account, ImageId)) return refuse.notYourImage(ImageId)
    const image = ownImages(account).find((one) => one.id === ImageId)
    if (!image) return refuse.noSuchImage(ImageId)
    const { BlockDeviceMappings, BootMode } = wireOwnImage(account, image)
    switch (Attribute) {
      case 'description':
        return { ImageId, Description: { Value: image.description } }
      case 'launchPermission':
        return { ImageId, LaunchPermissions: grants(image.sharedWith) }
      case 'productCodes':
        return { ImageId, ProductCodes: [] }
      case 'blockDeviceMapping':
        return { ImageId, BlockDeviceMappings }
      case 'sriovNetSupport':
        return { ImageId, SriovNetSupport: { Value: 'simple' } }
      case 'bootMode':
        return { ImageId, BootMode: { Value: BootMode } }
      case 'deregistrationProtection':
        return { ImageId, DeregistrationProtection: { Value: protectionOf(image) } }
      default:
        return { ImageId }
    }
  },
})
