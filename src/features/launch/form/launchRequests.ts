import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { defaultMode, isBurstable } from '#engine/observers/credits/credits.ts'
import { launchNames, launchPath, settingOf } from '#engine/world/instances/settings.ts'
import { findSubnet, findVpc } from '#engine/world/vpcs/read.ts'
import { volumeTypes } from '#facts/disks.ts'
import type { ImageDisk } from '#engine/world/images/image.ts'
import { firstBootParams } from './firstBoot.ts'
import { imageFor, imageOf, typeOf, whole } from './form.ts'
import type { DataDisk, Disk, Form } from './fields.ts'
import { httpPort, sshPort, wizardGroup } from './wizard.ts'

/**
 * The requests of the form, in the order in which the console sends them: the new group and its rules, then
 * RunInstances, always the last one. What is as AWS would have it anyway is left out, as on a command line.
 */
export function launchRequests(form: Form, account: Account): readonly [Request, ...Request[]] {
  if (form.group !== 'new') return [runInstances(form, account, form.group)]
  const group = wizardGroup(account, openPorts(form), vpcAsked(form, account))
  const launch = runInstances(form, account, group.id)
  const [first, ...others] = group.requests
  return first ? [first, ...others, launch] : [launch]
}

/** The ports that the new group opens to everybody. */
export const openPorts = ({ ssh, http }: Pick<Form, 'ssh' | 'http'>): readonly number[] => [
  ...(ssh ? [sshPort] : []),
  ...(http ? [httpPort] : []),
]

function runInstances(form: Form, account: Account, groupId: string): Request {
  const count = whole(form.count) ?? 1
  const disks = mappings(form)
  const tags = tagsOf(form)
  const image = imageOf(form)
  const params = {
    ImageId: form.own?.id ?? imageFor(form.system, typeOf(form).architecture).ids[account.region],
    InstanceType: form.type,
    MinCount: count,
    MaxCount: count,
    ...place(form, account, groupId),
    ...(disks.length > 0 && { BlockDeviceMappings: disks }),
    ...settingsOf(form),
    ...(form.hibernation && { HibernationOptions: { Configured: true } }),
    ...creditsOf(form),
    ...(form.placement !== '' && { Placement: { GroupName: form.placement } }),
    ...marketOf(form),
    ...firstBootParams(form, image.rootDeviceType === 'ebs'),
    ...(tags.length > 0 && { TagSpecifications: [{ ResourceType: 'instance', Tags: tags }] }),
  }
  return { action: 'RunInstances', params }
}

/** The settings that are not as usual, each where RunInstances takes it. */
const settingsOf = (form: Form) =>
  Object.fromEntries(
    launchNames.flatMap((name) => {
      const [outer, inner] = launchPath(settingOf(name))
      if (outer === undefined || form[name] === settingOf(name).usual) return []
      return [[outer, inner === undefined ? form[name] : { [inner]: form[name] }]]
    }),
  )

/** The credit option where it is another than the type's family has by itself. */
function creditsOf({ type, unlimited }: Form) {
  const mode = unlimited ? 'unlimited' : 'standard'
  return unlimited === undefined || !isBurstable(type) || mode === defaultMode(type)
    ? {}
    : { CreditSpecification: { CpuCredits: mode } }
}

/** The market where it is the Spot one; a one-time request that ends is as usual. */
function marketOf({ spot }: Form) {
  if (spot === undefined) return {}
  const options = { SpotInstanceType: 'persistent', InstanceInterruptionBehavior: spot }
  return { InstanceMarketOptions: { MarketType: 'spot', ...(spot !== 'terminate' && { SpotOptions: options }) } }
}

/** The VPC of the subnet that was chosen, where it is not the default one. */
function vpcAsked({ subnetId }: Form, account: Account): string | undefined {
  const vpc = findVpc(account, findSubnet(account, subnetId)?.vpcId ?? '')
  return vpc?.isDefault === false ? vpc.id : undefined
}

/**
 * The place of the launch in its request. Only a network interface can be told to have a public address, or none, where
 * its subnet says otherwise; then subnet and group are its own.
 */
function place({ publicIp, subnetId, secondCard }: Form, account: Account, groupId: string) {
  const subnet = subnetId === '' ? {} : { SubnetId: subnetId }
  if (secondCard)
    return { NetworkInterfaces: [0, 1].map((DeviceIndex) => ({ DeviceIndex, Groups: [groupId], ...subnet })) }
  if (publicIp === (findSubnet(account, subnetId)?.mapPublicIp ?? true))
    return { SecurityGroupIds: [groupId], ...subnet }
  const card = { DeviceIndex: 0, AssociatePublicIpAddress: publicIp, Groups: [groupId], ...subnet }
  return { NetworkInterfaces: [card] }
}

function tagsOf({ name, tags }: Form) {
  const named = name.trim() === '' ? [] : [{ Key: 'Name', Value: name.trim() }]
  return [
    ...named,
    ...tags.filter(({ key }) => key.trim() !== '').map(({ key, value }) => ({ Key: key.trim(), Value: value })),
  ]
}

function mappings(form: Form) {
  const image = imageOf(form)
  const brought = form.own?.disks[0] ?? {
    sizeGiB: image.rootGiB,
    type: image.rootType ?? '',
    deleteOnTermination: true,
  }
  const root = image.rootDeviceType === 'ebs' ? [mapping(image.rootDeviceName, form.root, brought)] : []
  const data = form.data.map((disk) => (disk.from ? mapping(disk.device, disk, disk.from) : dataMapping(disk)))
  return [...root, ...data].flatMap((one) => one ?? [])
}

/** The facts of a disk that nobody has said anything about. */
type Brought = Pick<ImageDisk, 'sizeGiB' | 'type' | 'deleteOnTermination'> & Partial<ImageDisk>

/** A disk of the image where it is to be another one. */
function mapping(DeviceName: string, disk: Disk, brought: Brought) {
  const size = whole(disk.size)
  const Ebs = {
    ...(size !== undefined && size !== brought.sizeGiB && { VolumeSize: size }),
    ...(disk.type !== brought.type && { VolumeType: disk.type }),
    ...speedOf(disk, disk.type === brought.type ? brought : {}),
    ...(disk.encrypted && brought.encrypted !== true && { Encrypted: true }),
    ...(disk.deleteOnTermination !== brought.deleteOnTermination && { DeleteOnTermination: disk.deleteOnTermination }),
  }
  return Object.keys(Ebs).length === 0 ? undefined : { DeviceName, Ebs }
}

/** A data volume always says whether it goes with its instance: left out, the API deletes what the console keeps. */
const dataMapping = (disk: DataDisk) => ({
  DeviceName: disk.device.trim(),
  Ebs: {
    VolumeSize: whole(disk.size),
    VolumeType: disk.type,
    ...speedOf(disk, {}),
    ...(disk.encrypted && { Encrypted: true }),
    DeleteOnTermination: disk.deleteOnTermination,
  },
})

/** IOPS and throughput where they are not what one gets without asking. */
function speedOf({ type, iops, throughput }: Disk, brought: Partial<ImageDisk>) {
  const { iops: ops, throughput: stream } = volumeTypes[type]
  const asked = { iops: whole(iops), throughput: whole(throughput) }
  const usual = { iops: brought.iops ?? ops.default, throughput: brought.throughput ?? stream.defaultMiBps }
  return {
    ...(ops.asking !== 'refused' && asked.iops !== undefined && asked.iops !== usual.iops && { Iops: asked.iops }),
    ...(stream.asking !== 'refused' &&
      asked.throughput !== undefined &&
      asked.throughput !== usual.throughput && { Throughput: asked.throughput }),
  }
}
