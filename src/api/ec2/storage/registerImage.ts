import type { RegisterImageResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { DiskWish } from '#engine/command.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { findBaseImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import { leftOut } from '../../model/left.ts'
import { flag, list, need, struct, text, type Values, whole } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'

const mapping = struct({
  DeviceName: need(text()),
  VirtualName: text({ least: 0 }),
  Ebs: struct({
    SnapshotId: text(),
    VolumeSize: whole(1, 65_536),
    VolumeType: text(),
    Iops: whole(0, 1_000_000),
    Throughput: whole(0, 1_000_000),
    Encrypted: flag(),
    DeleteOnTermination: flag(),
  }),
})

const params = {
  // its length is checked with its characters, and refused in the same words
  Name: need(text({ least: 0, most: 1000 })),
  Description: text({ least: 0 }),
  Architecture: text(),
  VirtualizationType: text(),
  EnaSupport: flag(),
  BootMode: text(),
  RootDeviceName: text(),
  BlockDeviceMappings: list(mapping, { most: 100 }),
  TagSpecifications: tagSpecifications,
}

type Asked = Values<typeof params>

const left = (name: string) => leftOut({ kind: 'value', action: 'RegisterImage', name })

/**
 * The refusal of an image that this account could not launch as what it is said to be, or undefined: AWS takes the word
 * of whoever registers one for it, and lets the boot fail.
 */
function whyNot(account: Account, asked: Asked, disks: readonly DiskWish[]): Refusal | undefined {
  // what is not said is i386 and paravirtual (API RegisterImage)
  if (asked.VirtualizationType !== 'hvm') return left('VirtualizationType')
  const root = disks.find(({ deviceName }) => deviceName === asked.RootDeviceName)
  const snapshot = root?.snapshotId === undefined ? undefined : get(account.snapshots, root.snapshotId)
  const origin = snapshot?.system && findBaseImage(account, snapshot.system.imageId)
  if (!origin) return undefined
  if (asked.Architecture !== origin.architecture) return left('Architecture')
  if ((asked.EnaSupport ?? false) !== origin.ena) return left('EnaSupport')
  return asked.BootMode === undefined || asked.BootMode === origin.bootMode ? undefined : left('BootMode')
}

/** Registers an image from snapshots of the account's own; what it would bring from a bucket is left out. */
export const RegisterImage = write({
  params,
  keeps: {
    // Terraform's provider says it empty where the image is of snapshots
    ImageLocation: { only: [''] },
    SriovNetSupport: { only: ['simple'] },
    KernelId: true,
    RamdiskId: true,
    'BlockDeviceMappings[].Ebs.EbsCardIndex': { only: [0] },
    'BlockDeviceMappings[].Ebs.VolumeInitializationRate': true,
  },
  command(asked, { account }) {
    const tags = specifiedTags(asked.TagSpecifications, ['image'])
    if (isRefusal(tags)) return tags
    const { Name: name, Description: description = '', RootDeviceName: rootDeviceName } = asked
    if (rootDeviceName === undefined) return refuse.missing('RootDeviceName')
    // instance store is there by itself, so that naming it changes nothing
    const mappings = (asked.BlockDeviceMappings ?? []).filter((one) => one.VirtualName === undefined)
    if (mappings.some((one) => one.DeviceName !== rootDeviceName && one.Ebs?.SnapshotId === undefined))
      return left('BlockDeviceMappings[].Ebs.SnapshotId')
    const disks = mappings.map(diskOf)
    const refused = whyNot(account, asked, disks)
    const withoutBootMode = asked.BootMode === undefined || undefined
    return (
      refused ?? { kind: 'RegisterImage', name, description, rootDeviceName, withoutBootMode, disks, tags: tags.image }
    )
  },
  answer({ events }): Wire<RegisterImageResult> {
    return { ImageId: events.find((event) => event.kind === 'ImageCreated')?.image.id }
  },
})

const diskOf = ({ DeviceName, Ebs }: NonNullable<Asked['BlockDeviceMappings']>[number]): DiskWish => ({
  deviceName: DeviceName,
  snapshotId: Ebs?.SnapshotId,
  sizeGiB: Ebs?.VolumeSize,
  type: Ebs?.VolumeType,
  iops: Ebs?.Iops,
  throughput: Ebs?.Throughput,
  encrypted: Ebs?.Encrypted,
  deleteOnTermination: Ebs?.DeleteOnTermination,
})
