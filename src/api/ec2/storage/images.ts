import type { DescribeImagesResult, Image } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { everyImage, suiteImages } from '#facts/everyImage.ts'
import { type BaseImage, baseImages } from '#facts/images.ts'
import { get } from '#lib/table.ts'
import { filtered, filters, paths, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, list, text } from '../../params.ts'
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
  SriovNetSupport: image.ena ? 'simple' : undefined,
  State: 'available',
  UsageOperation: 'RunInstances',
  VirtualizationType: 'hvm',
})

type Shown = Wire<Image>

const says = paths({
  architecture: 'Architecture',
  'block-device-mapping.delete-on-termination': 'BlockDeviceMappings.Ebs.DeleteOnTermination',
  'block-device-mapping.device-name': 'BlockDeviceMappings.DeviceName',
  'block-device-mapping.snapshot-id': 'BlockDeviceMappings.Ebs.SnapshotId',
  'block-device-mapping.volume-size': 'BlockDeviceMappings.Ebs.VolumeSize',
  'block-device-mapping.volume-type': 'BlockDeviceMappings.Ebs.VolumeType',
  'block-device-mapping.encrypted': 'BlockDeviceMappings.Ebs.Encrypted',
  'boot-mode': 'BootMode',
  'creation-date': 'CreationDate',
  description: 'Description',
  'ena-support': 'EnaSupport',
  'free-tier-eligible': 'FreeTierEligible',
  hypervisor: 'Hypervisor',
  'image-allowed': 'ImageAllowed',
  'image-id': 'ImageId',
  'image-type': 'ImageType',
  'image-watermark.source-image-creation-time': 'ImageWatermarks.SourceImageCreationTime',
  'image-watermark.source-image-id': 'ImageWatermarks.SourceImageId',
  'image-watermark.source-image-region': 'ImageWatermarks.SourceImageRegion',
  'image-watermark.watermark-creation-time': 'ImageWatermarks.WatermarkCreationTime',
  'image-watermark.watermark-key': 'ImageWatermarks.WatermarkKey',
  'instance-type-specification.supported-instance-type': 'InstanceTypeSpecification.SupportedInstanceTypes',
  'instance-type-specification.unsupported-instance-type': 'InstanceTypeSpecification.UnsupportedInstanceTypes',
  'is-public': 'Public',
  'kernel-id': 'KernelId',
  'manifest-location': 'ImageLocation',
  name: 'Name',
  'owner-alias': 'ImageOwnerAlias',
  'owner-id': 'OwnerId',
  platform: 'Platform',
  'product-code': 'ProductCodes.ProductCodeId',
  'product-code.type': 'ProductCodes.ProductCodeType',
  'ramdisk-id': 'RamdiskId',
  'root-device-name': 'RootDeviceName',
  'root-device-type': 'RootDeviceType',
  'scan-result.critical-fix-available-since': 'ScanResults.CriticalFixAvailableSince',
  'scan-result.finding-scan-date': 'ScanResults.FindingScanDate',
  'scan-result.high-fix-available-since': 'ScanResults.HighFixAvailableSince',
  'scan-result.highest-finding-severity-label': 'ScanResults.HighestFindingSeverityLabel',
  'scan-result.informational-fix-available-since': 'ScanResults.InformationalFixAvailableSince',
  'scan-result.low-fix-available-since': 'ScanResults.LowFixAvailableSince',
  'scan-result.medium-fix-available-since': 'ScanResults.MediumFixAvailableSince',
  'source-image-id': 'SourceImageId',
  'source-image-region': 'SourceImageRegion',
  'source-instance-id': 'SourceInstanceId',
  state: 'State',
  'state-reason-code': 'StateReason.Code',
  'state-reason-message': 'StateReason.Message',
  'sriov-net-support': 'SriovNetSupport',
  'virtualization-type': 'VirtualizationType',
})

/** True where the image is open to this user, whom a request names by an account's id, or as `all` or `self`. */
function mayLaunch(account: Account, image: Shown, user: string): boolean {
  if (user === 'all' || user === 'self') return (image.Public === true) === (user === 'all')
  return get(account.images, image.ImageId ?? '')?.sharedWith?.includes(user) === true
}

/** Public images that are shown to whom knows their ids, as deprecated ones are in EC2. */
const unlisted = everyImage.filter((image) => !baseImages.includes(image))
const hidden = (account: Account) => (account.forSuites ? [...unlisted, ...suiteImages] : unlisted)

/** Public images that the playground offers and the account's own; a deregistered one is found no more, and no error. */
export const DescribeImages = read({
  params: {
    ImageIds: list(text()),
    Owners: list(text()),
    ExecutableUsers: list(text()),
    IncludeDisabled: flag(),
    Filters: filters,
  },
  // whoever owns an image sees it also when it is deprecated
  keeps: { IncludeDeprecated: false },
  pages: ec2Pages('Images', ['ImageIds', 'imageIdsSet']),
  answer({ account, params }): Wire<DescribeImagesResult> | Refusal {
    const { ImageIds: ids = [], Owners: owners = [], ExecutableUsers: users } = params
    for (const one of ids) if (!imageOf(account, one)) return refuse.noSuchImage(one)
    const owns = (image: Shown, owner: string) =>
      owner === image.OwnerId ||
      owner === image.ImageOwnerAlias ||
      (owner === 'self' && image.OwnerId === account.accountId)
    const all = [
      ...baseImages.map((image) => wireImage(account, image)),
      ...hidden(account)
        .filter((image) => ids.includes(image.ids[account.region]))
        .map((image) => wireImage(account, image)),
      ...ownImages(account).map((image) => wireOwnImage(account, image)),
    ]
    const named = all.filter(
      (image) =>
        (params.IncludeDisabled === true || image.State !== 'disabled') &&
        (ids.length === 0 || ids.includes(image.ImageId ?? '')) &&
        (!users || users.some((user) => mayLaunch(account, image, user))) &&
        (owners.length === 0 || owners.some((owner) => owns(image, owner))),
    )
    const found = filtered(named, params.Filters, { says, tags: tagsIn })
    return isRefusal(found) ? found : { Images: found }
  },
})
