import { refuseKey } from '#facts/accessErrors.ts'
import { findType, findTypeIn, zonesOffering } from '#facts/catalogue.ts'
import { defaultVolumeType } from '#facts/disks.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId, GroupId, InstanceId } from '#lib/brand.ts'
import { between } from '#lib/chance.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { DiskWish, LaunchWish } from '../../command.ts'
import { lasts } from '../durations.ts'
import { startFailure } from '../faults/startFailure.ts'
import { hasRoom, whyNoRoom } from '../hosts/capacity.ts'
import { choose } from '../hosts/place.ts'
import type { LaunchImage } from '../images/imageOf.ts'
import { launchable, type PlannedDisk, planOf, whyNotDisks } from '../images/plan.ts'
import { bare } from '../guest/software.ts'
import { usualOptions, withAsked } from '../metadata/options.ts'
import { associateProfile } from '../profiles/decide.ts'
import { addInterfaces, whyNotAtLaunch, withOwnPrimary } from '../interfaces/atLaunch.ts'
import { findInterface } from '../interfaces/read.ts'
import { findPlacementGroup, membersOf, placeIn, shunnedBy } from '../placement/read.ts'
import { whyNotWish } from '../placement/whyNot.ts'
import { keyPairNamed } from '../keyPairs/decide.ts'
import { findGroup, groupVpc, groupsPerInterface } from '../network/vpc.ts'
import { hasAddresses, privateAddresses, whyNotAddress } from '../vpcs/addresses.ts'
import { defaultVpc, findSubnet, findVpc, topologyOf } from '../vpcs/read.ts'
import type { Subnet } from '../vpcs/topology.ts'
import { storageExceeded, whyNotVcpus } from '../quotas/quotas.ts'
import { isDevice, mostVolumes } from '../volumes/devices.ts'
import type { Software } from '../volumes/volume.ts'
import { otherKey } from '../volumes/kmsKey.ts'
import { rootFormat } from '../volumes/fileSystems.ts'
import { checkDisk, makeVolume, sizeOf } from '../volumes/make.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import { beginRequest, whyNotTerms } from '../spot/make.ts'
import type { SpotTerms } from '../spot/spot.ts'
import { templateTags } from '../launchTemplates/read.ts'
import { checkHibernation } from './hibernation.ts'
import type { Instance, StateReason } from './instance.ts'
import { settled } from './settings.ts'

/**
 * The most instances that one request may ask for; AWS has no such number, but the page makes and draws each of them at
 * once.
 */
const mostAtOnce = 500

/** Checks a launch as EC2 does, then starts it: instances in `pending`, each on a host, with its disks. */
export function launch(tx: Transaction, asked: LaunchWish, cause: EventId | undefined): Refusal | undefined {
  const checked = checkMost(tx.account, asked)
  if (isRefusal(checked)) return checked
  const { wish, image, subnet } = checked
  if (wish.count > mostAtOnce)
    return refuse.playground('TooManyInstances', `The playground makes at most ${mostAtOnce} new instances at once.`)
  const reservationId = awsId(tx.account, 'r', tx.nextOf('i'))
  const addressOf = privateAddresses(tx.account, subnet)
  for (let index = 0; index < wish.count; index++)
    launchOne(tx, { wish, image, subnet, addressOf, reservationId, index }, cause)
  return undefined
}

/**
 * The launch of as many instances as there is room for: of quotas, of addresses, of places in a group. EC2 launches "the
 * largest possible number of instances above the specified minimum count" (RunInstances, MaxCount), and none below it.
 */
function checkMost(account: Account, asked: LaunchWish) {
  const all = checkNow(account, asked)
  const { least = asked.count } = asked
  if (!isRefusal(all) || least === asked.count) return all
  let best = checkNow(account, { ...asked, count: least })
  for (let [from, to] = [least, asked.count]; to - from > 1 && !isRefusal(best);) {
    const count = Math.floor((from + to) / 2)
    const more = checkNow(account, { ...asked, count })
    if (isRefusal(more)) to = count
    else [from, best] = [count, more]
  }
  return best
}

function checkNow(account: Account, asked: LaunchWish) {
  const checked = checkAll(account, asked)
  return isRefusal(checked) ? checked : (whyNotNow(account, checked.wish, checked.subnet.zone) ?? checked)
}

/** The refusal of a launch whatever room there is, or undefined. */
export function whyNotLaunch(account: Account, wish: LaunchWish): Refusal | undefined {
  const checked = checkAll(account, wish)
  return isRefusal(checked) ? checked : undefined
}

function checkAll(account: Account, asked: LaunchWish) {
  const image = launchable(account, asked.imageId)
  if (isRefusal(image)) return image
  const wish = withOwnPrimary(account, asked)
  if (isRefusal(wish)) return wish
  const subnet = chooseSubnet(account, wish)
  if ('refused' in subnet) return subnet
  const refused =
    checkLaunch(account, wish, image) ??
    whyNotTerms(account, wish) ??
    whyNotWish(account, wish.placement, { type: wish.type, zone: subnet.zone, count: wish.count }) ??
    whyNotThere(account, wish, subnet) ??
    whyNotAddress(account, wish.privateIp, subnet) ??
    whyNotAtLaunch(account, wish, subnet)
  return refused ?? { wish, image, subnet }
}

/** The refusal of a launch for which the account or the zone has no room now, or undefined. */
function whyNotNow(account: Account, { type, count, zone, subnetId, root, spot }: LaunchWish, chosen: string) {
  const overQuota = whyNotVcpus(
    account,
    Array.from({ length: count }, () => type),
  )
  if (overQuota || hasRoom(account, chosen, type)) return overQuota
  if (spot) return refuseSpot.noCapacity()
  return zone === undefined && subnetId === undefined
    ? refuse.noCapacityAnywhere(type, root.type ?? defaultVolumeType)
    : whyNoRoom(account, type, chosen)
}

function checkLaunch(account: Account, wish: LaunchWish, image: LaunchImage): Refusal | undefined {
  const type = findTypeIn(account, wish.type)
  if (!type) return refuse.noSuchTypeAtLaunch(wish.type)
  if (type.architecture !== image.architecture) return refuse.architectureDiffers(type.architecture, image.architecture)
  if (wish.creditMode && !type.burstable) return refuse.noCredits(wish.type)
  if (image.onlyTypes && !image.onlyTypes.includes(wish.type)) return refuse.notSupportedNow()
  const unknown = wish.groupIds.find((id) => !findGroup(account, id))
  if (unknown) return refuse.noSuchGroup(unknown)
  // links of before there were key pairs may name one, and launch from images of before
  if (wish.keyName !== undefined && !image.bringsNginx && !keyPairNamed(account, wish.keyName))
    return refuseKey.noSuch(wish.keyName)
  if (wish.groupIds.length > groupsPerInterface) return refuse.tooManyGroups()
  const unfit = whyNotDisks(account, wish, image)
  if (unfit) return unfit
  const names = new Set<string>([image.rootDeviceName])
  const plan = planOf(account, wish, image)
  for (const { disk } of plan) {
    const refused = checkDisk(disk, defaultVolumeType)
    if (refused) return refused
  }
  for (const { deviceName } of wish.disks) {
    if (!deviceName) return refuse.missing('DeviceName')
    if (names.has(deviceName)) return refuse.deviceInUse(deviceName)
    if (!isDevice(deviceName)) return refuse.badLaunchDevice(deviceName)
    names.add(deviceName)
  }
  if (plan.length > mostVolumes(wish.type)) return refuse.attachmentLimit(wish.type)
  const root = plan[0]?.disk ?? wish.root
  return wish.hibernation ? checkHibernation({ root }, image, type) : undefined
}

/** A group of another VPC, or a subnet that is full. */
function whyNotThere(account: Account, { groupIds, count }: LaunchWish, subnet: Subnet): Refusal | undefined {
  const stray = groupIds.find((id) => {
    const group = findGroup(account, id)
    return group && groupVpc(account, group) !== subnet.vpcId
  })
  if (stray) return refuseVpc.groupElsewhere(stray, subnet.id)
  return hasAddresses(account, subnet, count) ? undefined : refuseVpc.subnetFull(subnet.id)
}

function chooseSubnet(account: Account, wish: LaunchWish): Subnet | Refusal {
  const own = wish.subnetId === undefined ? undefined : findSubnet(account, wish.subnetId)
  if (wish.subnetId !== undefined && !own) return refuse.noSuchSubnet(wish.subnetId)
  const { zones } = regions[account.region]
  if (wish.zone && !zones.some(({ name }) => name === wish.zone)) return refuse.noSuchZone(wish.zone)
  const all = own ? [own] : defaultSubnets(account, wish.zone)
  if ('refused' in all) return all
  const type = findType(wish.type)
  const offered = type ? zonesOffering(type, account.region) : []
  const possible = all.filter((one) => !type || offered.includes(one.zoneId))
  const asked = own ?? all.find((one) => one.zone === wish.zone)
  if (asked && !possible.includes(asked))
    return refuse.typeNotInZone(
      wish.type,
      asked.zone,
      zones.filter(({ id }) => offered.includes(id)).map(({ name }) => name),
    )
  if (asked) return asked
  // where nothing is said, a cluster grows where it is (typical)
  const cluster = wish.placement && findPlacementGroup(account, wish.placement.group)
  const home = cluster?.strategy === 'cluster' ? membersOf(account, cluster.id)[0]?.zone : undefined
  const atHome = possible.find((one) => one.zone === home)
  if (atHome) return atHome
  const roomy = possible.filter(
    (one) => hasRoom(account, one.zone, wish.type) && hasAddresses(account, one, wish.count),
  )
  const among = roomy.length > 0 ? roomy : possible
  const chosen = among[between(0, Math.max(0, among.length - 1), account.seed, 'zone/0')]
  return chosen ?? refuse.notSupportedNow()
}

/** The subnets that AWS chooses from where nobody names one: those of the default VPC. */
function defaultSubnets(account: Account, zone: string | undefined): readonly Subnet[] | Refusal {
  const vpc = defaultVpc(account)
  if (!vpc) return refuseVpc.noDefaultVpc()
  const all = topologyOf(account).subnets.filter((one) => one.isDefault)
  if (zone !== undefined && !all.some((one) => one.zone === zone)) return refuseVpc.noDefaultSubnet(zone)
  return all.length > 0 ? all : refuseVpc.noDefaultSubnets(vpc.id)
}

/**
 * The state reason of a launch beyond a volume limit. As the guide's own sample shows it, code and message disagree (UG
 * troubleshooting-launch).
 */
const volumeLimit: StateReason = {
  code: 'Server.InternalError',
  message: 'Client.VolumeLimitExceeded: Volume limit exceeded',
}

/**
 * The state reason of a launch whose encryption key is not there: the failed launch that most people meet
 * (terraform-provider-aws#21006).
 */
const keyFailure = (account: Account, disks: readonly DiskWish[]): StateReason | undefined =>
  disks.some(({ kmsKeyId }) => otherKey(account, kmsKeyId) !== undefined)
    ? { code: 'Client.InternalError', message: 'Client.InternalError: Client error on launch' }
    : undefined

interface One {
  readonly wish: LaunchWish
  readonly image: LaunchImage
  readonly subnet: Subnet
  readonly addressOf: (nth: number) => string
  readonly reservationId: string
  readonly index: number
}

function launchOne(
  tx: Transaction,
  { wish, image, subnet, addressOf, reservationId, index }: One,
  cause: EventId | undefined,
): void {
  const { account, at } = tx
  const nth = tx.nextOf('i')
  const disks = planOf(account, wish, image).map(({ disk }) => disk)
  const fails = storageExceeded(account, disks.map(sizeOf))
    ? volumeLimit
    : (keyFailure(account, disks) ?? startFailure(account, disks))
  const id = awsId(account, 'i', nth) as InstanceId
  const own = wish.primary?.interfaceId === undefined ? undefined : findInterface(account, wish.primary.interfaceId)
  const instance: Instance = {
    id,
    reservationId,
    launchIndex: index,
    imageId: wish.imageId,
    type: wish.type,
    zone: subnet.zone,
    subnetId: subnet.id,
    keyName: wish.keyName,
    ...(wish.keyName !== undefined && { publicKey: keyPairNamed(account, wish.keyName)?.publicKey }),
    ...(wish.userData !== undefined && wish.userData !== '' && { userData: wish.userData }),
    // what was launched from an image of before said nothing of it
    ...((!image.bringsNginx || wish.metadata) && {
      metadata: withAsked(usualOptions(account, wish.imageId), wish.metadata ?? {}),
    }),
    state: 'pending',
    since: at,
    due: at + lasts(account, 'pending', `${id}/0`),
    reason: { code: 'pending', message: 'pending' },
    transitionReason: '',
    fails,
    launchedAt: at,
    starts: 1,
    everRan: false,
    privateIp: own?.privateIp ?? wish.privateIp ?? addressOf(nth),
    ...(wish.privateIp !== undefined && { ownAddress: true }),
    // with several interfaces none borrows an address (UG using-instance-addressing)
    autoPublicIp: wish.publicIp ?? (subnet.mapPublicIp && (wish.further ?? []).length === 0),
    interfaceId: own?.id ?? awsId(account, 'eni', nth),
    rootDeviceName: image.rootDeviceName,
    rootDeviceType: image.rootDeviceType,
    hibernation: wish.hibernation,
    volumeIds: [],
    ...settled(wish),
    ...placed(account, wish),
    creditMode: wish.creditMode,
    groupIds: wish.groupIds.length > 0 ? wish.groupIds : defaultGroups(account, subnet),
    tags: { ...wish.tags, ...(wish.template && templateTags(wish.template)) },
  }
  const launched = tx.emit({ kind: 'InstanceLaunched', instance }, cause)
  if (wish.spot) askSpare(tx, { terms: wish.spot, wish, instanceId: id }, launched)
  if (wish.profile !== undefined) associateProfile(tx, { instanceId: id, profile: wish.profile }, launched)
  addInterfaces(tx, wish, instance, subnet, launched)
  const hostId = choose(tx.account, instance.zone, `${id}/0`, undefined, shunnedBy(tx.account, instance))
  tx.emit({ kind: 'InstancePlaced', instanceId: id, hostId, zone: instance.zone }, launched, 'aws')
  if (fails) return
  const software = image.bringsNginx ? undefined : bare
  for (const disk of planOf(tx.account, wish, image)) addDisk(tx, { ...disk, software, instance }, launched, wish)
}

function placed(account: Account, { placement: wish }: LaunchWish): Pick<Instance, 'placement'> {
  const group = wish && findPlacementGroup(account, wish.group)
  return group ? { placement: placeIn(account, group, wish.partition) } : {}
}

/** The Spot request of an instance: one that was there before, or a new one. */
function askSpare(
  tx: Transaction,
  {
    terms,
    wish,
    instanceId,
  }: { readonly terms: SpotTerms; readonly wish: LaunchWish; readonly instanceId: InstanceId },
  cause: EventId,
): void {
  const { requestId } = terms
  if (requestId === undefined) beginRequest(tx, { terms, wish, instanceId }, cause)
  else
    tx.emit({ kind: 'SpotRequestChanged', requestId, state: 'active', status: 'fulfilled', instanceId }, cause, 'aws')
}

const defaultGroups = (account: Account, { vpcId }: Subnet): readonly GroupId[] => {
  const vpc = findVpc(account, vpcId)
  return vpc ? [vpc.groupId] : []
}

interface Disk extends PlannedDisk {
  readonly instance: Instance
  readonly software: Software | undefined
}

function addDisk(
  tx: Transaction,
  { instance, disk, deviceName, system, software }: Disk,
  cause: EventId,
  wish: LaunchWish,
): void {
  const { account, at } = tx
  const { zone, id } = instance
  const tags = wish.volumeTags
  const blank = makeVolume(account, {
    zone,
    wish: disk,
    fallbackType: defaultVolumeType,
    nth: tx.nextOf('vol'),
    at,
    tags,
  })
  tx.emit(
    {
      kind: 'VolumeCreated',
      volume: {
        ...blank,
        state: 'in-use',
        ...(system !== undefined && {
          system: { imageId: system, network: 'ok', ...(software && { software }) },
          ...rootFormat(account, system, blank.sizeGiB),
        }),
        attachment: {
          instanceId: id,
          deviceName,
          state: 'attached',
          since: at,
          // through the API every disk of a launch goes with its instance; the console says otherwise for data disks
          deleteOnTermination: disk.deleteOnTermination ?? true,
        },
      },
    },
    cause,
    'aws',
  )
}
