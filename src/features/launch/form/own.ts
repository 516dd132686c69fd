import type { Account } from '#engine/account.ts'
import type { ImageDisk } from '#engine/world/images/image.ts'
import { imageOf, ownImages } from '#engine/world/images/imageOf.ts'
import { findType, type InstanceType } from '#facts/catalogue.ts'
import { baseImages } from '#facts/images.ts'
import { findVolumeType } from '#facts/disks.ts'
import { familiesUnder, isOffered, lettersOf } from '#parts/types/families.ts'
import type { DataDisk, Disk, Form, OwnImage, System } from './fields.ts'

/** The account's own images, the newest first; those that are not yet there too. */
export const ownImagesOf = (account: Account): readonly OwnImage[] =>
  ownImages(account)
    .flatMap(({ id, name }) => {
      const image = imageOf(account, id)
      return image ? [{ ...image, name }] : []
    })
    .toReversed()

/** A disk of an image with the numbers as people type them. */
export function diskFrom(disk: ImageDisk): Disk {
  const rule = findVolumeType(disk.type)
  return {
    size: String(disk.sizeGiB),
    type: rule?.name ?? 'gp3',
    iops: String(disk.iops ?? rule?.iops.default ?? ''),
    throughput: String(disk.throughput ?? rule?.throughput.defaultMiBps ?? ''),
    encrypted: disk.encrypted,
    deleteOnTermination: disk.deleteOnTermination,
  }
}

/** The data volumes that an image brings. */
export const dataFrom = ({ disks }: OwnImage): readonly DataDisk[] =>
  disks.slice(1).map((disk, nth) => ({ ...diskFrom(disk), key: nth + 1, device: disk.deviceName, from: disk }))

type Architecture = InstanceType['architecture']

/** A type of this architecture: the same one, its like under the same letters, else the smallest of all purposes. */
export function typeFor(architecture: Architecture, name: string, account: Account): string {
  const type = findType(name)
  if (!type || type.architecture === architecture) return name
  const like = familiesUnder(lettersOf(type))
    .flatMap((family) => family.types)
    .filter((one) => one.architecture === architecture && isOffered(one, account.region))
  return (like.find(({ size }) => size === type.size) ?? like[0])?.name ?? usual[architecture]
}

const usual: Readonly<Record<Architecture, string>> = { x86_64: 't3.micro', arm64: 't4g.micro' }

/** The change of the form for an image that was chosen elsewhere; none for one that nobody knows. */
export function choosing(id: string | undefined, account: Account, form: Form): Partial<Form> {
  const own = ownImagesOf(account).find((image) => image.id === id)
  if (own) return { own, type: typeFor(own.architecture, form.type, account) }
  const base = baseImages.find(({ ids }) => ids[account.region] === id)
  if (!base) return {}
  const system: System = base.rootDeviceType === 'ebs' ? (base.user === 'ubuntu' ? 'ubuntu' : 'amazon') : 's3'
  return { system, type: base.onlyTypes?.[0] ?? typeFor(base.architecture, form.type, account) }
}
