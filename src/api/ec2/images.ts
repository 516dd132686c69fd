import type { DescribeImagesResult, Image } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { type BaseImage, baseImages, findBaseImage } from '#facts/images.ts'
import { filtered, filters, type Sayings } from '../filters.ts'
import { list, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

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

const says = ({ region }: Account): Sayings<BaseImage> => ({
  architecture: (image) => [image.architecture],
  'image-id': (image) => [image.ids[region]],
  'image-type': () => ['machine'],
  'is-public': () => ['true'],
  name: (image) => [image.name],
  'owner-alias': (image) => (image.ownerAlias ? [image.ownerAlias] : []),
  'owner-id': (image) => [image.ownerId],
  'root-device-name': (image) => [image.rootDeviceName],
  'root-device-type': (image) => [image.rootDeviceType],
  state: () => ['available'],
  'virtualization-type': () => ['hvm'],
})

/** The public images that the playground offers; `self` owns none of them. */
export const DescribeImages = read({
  params: { ImageIds: list(text()), Owners: list(text()), Filters: filters },
  answer({ account, params }): Wire<DescribeImagesResult> | Refusal {
    const { ImageIds: ids = [], Owners: owners = [] } = params
    for (const one of ids)
      if (!findBaseImage(account.region, one))
        return one.startsWith('ami-') ? refuse.noSuchImage(one) : refuse.malformedImage(one)
    const named = baseImages.filter(
      (image) =>
        (ids.length === 0 || ids.includes(image.ids[account.region])) &&
        (owners.length === 0 || owners.some((owner) => owner === image.ownerId || owner === image.ownerAlias)),
    )
    const found = filtered(named, params.Filters, { says: says(account) })
    return isRefusal(found) ? found : { Images: found.map((image) => wireImage(account, image)) }
  },
})
