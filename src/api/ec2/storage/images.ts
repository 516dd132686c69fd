import type { DescribeImagesResult, Image } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { type BaseImage, baseImages } from '#facts/images.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { list, text } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { wireOwnImage } from './ownImages.ts'
import { read } from '../verbs.ts'

const wireImage = ({ region }: Account, image: BaseImage): Wire<Image> => ({
  Architecture: image.architecture,
  BlockDeviceMappings: image.snapshotIds
    ? [
        {
          DeviceName: image.rootDeviceName,
          Ebs: {
            DeleteOnTermination: true,
            Encrypted: false,
            SnapshotId: image.snapshotIds[region],
            VolumeSize: image.rootGiB,
            VolumeType: image.rootType,
          },
        },
      ]
    : [],
  BootMode: image.bootMode,
  CreationDate: image.creationDate,
  Description: image.title,
  EnaSupport: image.ena,
  Hypervisor: 'xen',
  ImageId: image.ids[region],
  ImageLocation: `${image.ownerAlias ?? image.ownerId}/${image.name}`,
  ImageOwnerAlias: image.ownerAlias,
  ImageType: 'machine',
  ImdsSupport: image.rootDeviceType === 'ebs' ? 'v2.0' : undefined,
  Name: image.name,
  OwnerId: image.ownerId,
  PlatformDetails: 'Linux/UNIX',
  Public: true,
  RootDeviceName: image.rootDeviceName,
  RootDeviceType: image.rootDeviceType,
  State: 'available',
  UsageOperation: 'RunInstances',
  VirtualizationType: 'hvm',
})

type Shown = Wire<Image>

const says: Sayings<Shown> = {
  architecture: (image) => [image.Architecture],
  'creation-date': (image) => [image.CreationDate],
  description: (image) => [image.Description],
  'image-id': (image) => [image.ImageId],
  'image-type': (image) => [image.ImageType],
  'is-public': (image) => [String(image.Public)],
  name: (image) => [image.Name],
  'owner-alias': (image) => (image.ImageOwnerAlias ? [image.ImageOwnerAlias] : []),
  'owner-id': (image) => [image.OwnerId],
  'root-device-name': (image) => [image.RootDeviceName],
  'root-device-type': (image) => [image.RootDeviceType],
  'source-instance-id': (image) => (image.SourceInstanceId ? [image.SourceInstanceId] : []),
  state: (image) => [image.State],
  'virtualization-type': (image) => [image.VirtualizationType],
}

const tags = (image: Shown) => Object.fromEntries((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))

/** Public images that the playground offers and the account's own; a deregistered one is found no more, and no error. */
export const DescribeImages = read({
  params: { ImageIds: list(text()), Owners: list(text()), Filters: filters },
  answer({ account, params }): Wire<DescribeImagesResult> | Refusal {
    const { ImageIds: ids = [], Owners: owners = [] } = params
    for (const one of ids) if (!imageOf(account, one)) return refuse.noSuchImage(one)
    const owns = (image: Shown, owner: string) =>
      owner === image.OwnerId ||
      owner === image.ImageOwnerAlias ||
      (owner === 'self' && image.OwnerId === account.accountId)
    const all = [
      ...baseImages.map((image) => wireImage(account, image)),
      ...ownImages(account).map((image) => wireOwnImage(account, image)),
    ]
    const named = all.filter(
      (image) =>
        (ids.length === 0 || ids.includes(image.ImageId ?? '')) &&
        (owners.length === 0 || owners.some((owner) => owns(image, owner))),
    )
    const found = filtered(named, params.Filters, { says, tags })
    return isRefusal(found) ? found : { Images: found }
  },
})
