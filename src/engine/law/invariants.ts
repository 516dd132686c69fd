import { findType } from '#facts/catalogue.ts'
import { get, list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { cloudWatchId } from '../observers/bill/bill.ts'
import { isDetailed } from '../observers/bill/cloudwatchCosts.ts'
import { type Credits, launchCredits, standAt } from '../observers/credits/credits.ts'
import { isCharged } from '../observers/credits/flow.ts'
import { wantedCpu } from '../world/guest/wanted.ts'
import { ownImages } from '../world/images/imageOf.ts'
import type { Instance } from '../world/instances/instance.ts'
import type { Rule } from '../world/network/network.ts'
import { findGroup, groupVpc } from '../world/network/vpc.ts'
import { taken } from '../world/quotas/quotas.ts'
import { isChat } from '../messages/sns/send.ts'
import { impossibleInterfaces } from './interfaceInvariants.ts'
import { impossibleTopology } from './vpcInvariants.ts'
import { membersOf, shunnedBy } from '../world/placement/read.ts'
import { attachmentsOf, onInstance } from '../world/volumes/read.ts'
import { mostInstances } from '../world/volumes/multiAttach.ts'
import type { Attachment, Volume } from '../world/volumes/volume.ts'
import { storedMiB } from '../world/snapshots/stored.ts'

/**
 * The impossible things in an account, whatever was asked and however long one waited, each as a sentence about what is
 * wrong.
 */
export function impossible(account: Account): readonly string[] {
  return [
    ...list(account.instances).flatMap((instance) => impossibleInstance(account, instance)),
    ...impossibleVolumes(account),
    ...impossibleModifications(account),
    ...impossibleSnapshots(account),
    ...impossibleImages(account),
    ...impossiblePlacements(account),
    ...impossibleAddresses(account),
    ...impossibleGroups(account),
    ...impossibleTopology(account),
    ...impossibleInterfaces(account),
    ...impossibleChecks(account),
    ...impossibleFeeds(account),
    ...list(account.credits).flatMap((row) => impossibleCredits(account, row)),
    ...impossibleBill(account),
    ...impossibleUse(account),
    ...impossibleScheduled(account),
    ...impossibleSubscriptions(account),
    ...impossibleMessages(account),
    ...list(account.rootTasks).flatMap(({ id, state, due }) =>
      when((state === 'in-progress') !== (due !== undefined), `${id} is ${state} for ever`),
    ),
    ...list(account.mysteries).flatMap(({ instanceId, solved, endedAt, tries }) =>
      when(solved && (endedAt === undefined || tries === 0), `the mystery of ${instanceId} is solved by nobody`),
    ),
    ...impossiblePhones(account),
  ]
}

const when = (is: boolean, sentence: string): readonly string[] => (is ? [sentence] : [])

/** A stopped instance that is terminated has no host any more, also while it is shutting down. */
const onHost = ({ state }: Instance) => state === 'pending' || state === 'running' || state === 'stopping'
const offHost = ({ state }: Instance) => state === 'stopped' || state === 'terminated'

function impossibleInstance(account: Account, instance: Instance): readonly string[] {
  const { id, state, hostId, publicIp } = instance
  const guest = get(account.guests, id)
  const host = hostId ? get(account.hosts, hostId) : undefined
  const passing = state === 'pending' || state === 'stopping' || state === 'shutting-down' || state === 'terminated'
  return [
    ...when(passing && instance.due === undefined, `${id} is ${state} for ever`),
    ...when(onHost(instance) && !host, `${id} is ${state} and on no host`),
    ...when(offHost(instance) && hostId !== undefined, `${id} is ${state} and still on host ${hostId}`),
    ...when(host !== undefined && !host.instances.includes(id), `${id} is not in the list of its host`),
    ...when(offHost(instance) && publicIp !== undefined, `${id} is ${state} and has borrowed ${publicIp}`),
    ...when(
      publicIp !== undefined && list(account.addresses).some((address) => address.instanceId === id),
      `${id} has a borrowed address beside its Elastic IP`,
    ),
    ...when(!guest, `${id} has no inside`),
    ...when(
      instance.fails !== undefined && (state === 'running' || state === 'stopping'),
      `${id} is ${state} although its start failed`,
    ),
    ...when(
      state === 'stopped' && !['off', 'suspended'].includes(guest?.power ?? ''),
      `${id} is stopped, its OS is not`,
    ),
    ...when(
      state === 'stopped' && (instance.ending === 'hibernate') !== (guest?.power === 'suspended'),
      `${id} stopped by ${instance.ending}, and its OS is ${guest?.power}`,
    ),
    ...when(
      state === 'running' && host?.power === false && guest?.power !== 'off',
      `${id} is on a dark host and its OS is ${guest?.power}`,
    ),
    ...when(guest?.power === 'hung' && state !== 'running', `${id} is ${state} and its kernel hangs`),
    ...when(state === 'terminated' && guest?.power !== 'off', `${id} is terminated, its OS is not off`),
    ...when(state === 'terminated' && instance.volumeIds.length > 0, `${id} is terminated and has volumes`),
    ...instance.volumeIds.flatMap((volumeId) =>
      when(!onInstance(get(account.volumes, volumeId), id), `${id} lists ${volumeId}, which is not on it`),
    ),
    ...when(guest?.power === 'suspended' && !instance.hibernation, `${id} is hibernated and was not set up for it`),
  ]
}

function impossibleVolumes(account: Account): readonly string[] {
  return list(account.volumes).flatMap((volume) => {
    const { id, attachment, state } = volume
    const attachments = attachmentsOf(volume)
    const on = attachments.map(({ instanceId }) => instanceId)
    const ends = attachments.flatMap(({ state: passes, due }) => (passes === 'attached' ? [] : (due ?? [])))
    return [
      ...when(
        (state === 'in-use') !== (attachment !== undefined),
        `${id} is ${state}, which its attachment contradicts`,
      ),
      ...when(
        volume.stuckIn !== undefined && volume.stalledUntil === undefined,
        `${id} is stuck in EBS and its I/O goes on`,
      ),
      ...when((volume.system?.filledGiB ?? 0) > volume.sizeGiB, `${id} holds more than it has room for`),
      ...when(attachments.length > 1 && volume.multiAttach !== true, `${id} is on several instances and must not be`),
      ...when(attachments.length > mostInstances, `${id} is on more instances than Multi-Attach allows`),
      ...when(new Set(on).size !== on.length, `${id} is on one instance twice`),
      ...when(attachment === undefined && volume.further !== undefined, `${id} has no first attachment`),
      ...when(
        attachments.some(({ state: passes, due }) =>
          passes === 'attached' ? due !== undefined : passes === 'attaching' && due === undefined,
        ),
        `${id} attaches for ever, or is attached and waits for something`,
      ),
      ...when(
        ends.length > 0 && volume.due !== Math.min(...ends),
        `${id} does not look at what ends on one of its instances`,
      ),
      ...when(
        volume.stuckFor !== undefined && (volume.stalledUntil === undefined || !on.includes(volume.stuckFor)),
        `${id} is stuck on the way to an instance that it is not on`,
      ),
      ...attachments.flatMap((one) => impossibleAttachment(account, volume, one)),
    ]
  })
}

function impossibleAttachment(account: Account, volume: Volume, { instanceId, deviceName }: Attachment) {
  const { id } = volume
  const instance = get(account.instances, instanceId)
  if (!instance) return [`${id} is attached to an instance that is gone`]
  return [
    ...when(instance.state === 'terminated', `${id} is attached to a terminated instance`),
    ...when(instance.zone !== volume.zone, `${id} is in another zone than its instance`),
    ...when(!instance.volumeIds.includes(id), `${id} is not in the list of its instance`),
    ...when(
      volume.multiAttach === true && deviceName === instance.rootDeviceName,
      `${id} may be on several instances and is the root of one`,
    ),
  ]
}

const impossibleModifications = (account: Account) =>
  list(account.modifications).flatMap(({ volumeId, state, due, original, target, starts }) => {
    const volume = get(account.volumes, volumeId)
    return [
      ...when(!volume, `${volumeId} is gone and still modified`),
      ...when((state === 'completed') !== (due === undefined), `${volumeId} is ${state} for ever`),
      ...when(target.sizeGiB < original.sizeGiB, `${volumeId} shrinks`),
      ...when(volume?.sizeGiB !== (state === 'modifying' ? original : target).sizeGiB, `${volumeId} has another size`),
      ...when(starts.length > 4, `${volumeId} remembers more modifications than count`),
    ]
  })

function impossibleSnapshots(account: Account): readonly string[] {
  const billed = new Set(list(account.bill).flatMap((line) => (line.to === undefined ? [line.resourceId] : [])))
  return list(account.snapshots).flatMap((snapshot) => {
    const { id, state, due, basis, volumeId, startedAt, sizeGiB, copyOf } = snapshot
    const before = basis && get(account.snapshots, basis)
    const stored = storedMiB(account, snapshot)
    const volume = get(account.volumes, volumeId)
    return [
      ...when(
        (state === 'pending') !== (due !== undefined),
        `${id} is ${state} and will not be, or will never be, done`,
      ),
      ...when(basis !== undefined && !before, `${id} builds on ${basis}, which is gone`),
      ...when(
        before !== undefined && before.volumeId !== volumeId && copyOf === undefined && before.copyOf === undefined,
        `${id} builds on another volume's snapshot`,
      ),
      ...when(
        before !== undefined && before.copyOf === undefined && startedAt < before.startedAt,
        `${id} builds on a later one`,
      ),
      ...when(volume !== undefined && volume.sizeGiB < sizeGiB, `${id} is larger than its volume, which cannot shrink`),
      ...when(stored > sizeGiB * 1024, `${id} stores more than its volume had room for`),
      ...when(
        billed.has(id) !== (state === 'completed' && stored > 0),
        `${id} is ${state} and its bill says otherwise`,
      ),
    ]
  })
}

function impossibleImages(account: Account): readonly string[] {
  const there = ownImages(account)
  return [
    ...when(new Set(there.map(({ name }) => name)).size !== there.length, 'two images have one name'),
    ...there.flatMap(({ id, state, disks, rootDeviceName }) => {
      const snapshots = disks.flatMap(({ snapshotId }) => get(account.snapshots, snapshotId) ?? [])
      const done = snapshots.every((one) => one.state === 'completed')
      return [
        ...when(snapshots.length < disks.length, `${id} is registered without all its snapshots`),
        ...when(disks[0]?.deviceName !== rootDeviceName, `${id} has no root`),
        ...when((state !== 'pending') !== done, `${id} is ${state}, which its snapshots contradict`),
      ]
    }),
  ]
}

/** A spread group's instances share no host, nor do those of two partitions; a cluster is in one zone. */
function impossiblePlacements(account: Account): readonly string[] {
  return list(account.instances).flatMap((instance) => {
    const { id, placement, hostId, state, zone } = instance
    const group = placement && get(account.placementGroups, placement.groupId)
    if (!placement || state === 'terminated') return []
    return [
      ...when(!group, `${id} is in a placement group that is gone`),
      ...when(hostId !== undefined && shunnedBy(account, instance).has(hostId), `${id} shares a host it must not`),
      ...when((group?.strategy === 'partition') !== (placement.partition !== undefined), `${id} has a wrong partition`),
      ...when(
        group?.strategy === 'cluster' && membersOf(account, group.id).some((one) => one.zone !== zone),
        `${id} is in a cluster of two zones`,
      ),
    ]
  })
}

function impossibleAddresses(account: Account): readonly string[] {
  const used = list(account.addresses).flatMap((address) => address.instanceId ?? [])
  return [
    ...when(new Set(used).size !== used.length, 'two Elastic IPs are on one instance'),
    ...when(account.addresses.size > 5, 'there are more than five Elastic IPs'),
    ...list(account.addresses).flatMap((address) => {
      const instance = address.instanceId ? get(account.instances, address.instanceId) : undefined
      return [
        ...when(address.instanceId !== undefined && !instance, `${address.publicIp} is on an instance that is gone`),
        ...when(
          instance !== undefined && instance.state === 'terminated',
          `${address.publicIp} is on a terminated instance`,
        ),
      ]
    }),
  ]
}

function impossibleGroups(account: Account): readonly string[] {
  const groups = list(account.groups)
  const said = ({ protocol, fromPort, toPort, source }: Rule) => [protocol, fromPort, toPort, source].join()
  return [
    ...when(
      new Set(groups.map((group) => `${groupVpc(account, group)}/${group.name}`)).size !== groups.length,
      'two security groups of a VPC have one name',
    ),
    ...groups.flatMap(({ name, rules }) =>
      when(new Set(rules.map(said)).size !== rules.length, `${name} has the same rule twice`),
    ),
    ...list(account.instances).flatMap(({ id, state, groupIds }) =>
      when(
        state !== 'terminated' && groupIds.some((groupId) => !findGroup(account, groupId)),
        `${id} is in a security group that is gone`,
      ),
    ),
  ]
}

const impossibleSubscriptions = (account: Account) =>
  list(account.subscriptions).flatMap((subscription) => {
    const { arn, topicArn, confirmed, due } = subscription
    const isHeard = list(account.channels).some(({ topicArns }) => topicArns.includes(topicArn))
    return [
      ...when(!get(account.topics, topicArn), `${arn} is of a topic that is gone`),
      ...when(confirmed === (due !== undefined), `${arn} is confirmed and expires, or waits for ever`),
      ...when(isChat(subscription) && !isHeard, `${arn} is for a Slack channel, and none listens`),
    ]
  })

function impossibleUse(account: Account): readonly string[] {
  const counted: Record<string, number> = {}
  for (const { id } of [...list(account.instances), ...list(account.volumes)]) {
    const [what, amount] = taken(account, id) ?? ['', 0]
    counted[what] = (counted[what] ?? 0) + amount
  }
  return Object.entries({ ...counted, ...account.inUse }).flatMap(([what, amount]) =>
    when(amount !== (counted[what] ?? 0), `${what}: ${amount} in use, ${counted[what] ?? 0} counted`),
  )
}

const impossibleScheduled = (account: Account) =>
  list(account.scheduled).flatMap(({ id, instanceId, completedAt, due }) => [
    ...when(due === undefined, `${id} never comes`),
    ...when(
      completedAt === undefined && !get(account.instances, instanceId)?.hostId,
      `${id} is still to come for an instance that has left its host`,
    ),
  ])

const impossibleChecks = (account: Account) =>
  list(account.checks).flatMap(({ instanceId }) =>
    when(get(account.instances, instanceId)?.state !== 'running', `${instanceId} is checked and not running`),
  )

/** The disagreements between what CloudWatch is sent and what is there to be sent. */
const impossibleFeeds = (account: Account) =>
  list(account.feeds).flatMap(({ instanceId, network, memory, detailed }) => {
    const guest = get(account.guests, instanceId)
    const off = guest?.power === 'off' || guest?.power === 'suspended'
    return [
      ...when(
        off === (network.at(-1)?.value !== undefined),
        `${instanceId} is ${guest?.power} and its traffic says no`,
      ),
      ...when(memory.at(-1)?.value !== undefined && guest?.agent !== true, `${instanceId} tells of memory by itself`),
      ...when(
        detailed.some(({ from }, nth) => from <= (detailed[nth - 1]?.from ?? -1)),
        `${instanceId} went back in its monitoring`,
      ),
    ]
  })
function impossibleCredits(account: Account, row: Credits): readonly string[] {
  const { instanceId: id, type, flow } = row
  const { net, launch } = standAt(row, account.at)
  const guest = get(account.guests, id)
  const cpu = guest?.slowed ? findType(type)?.baselinePercentPerVcpu : guest && wantedCpu(guest)
  const least = flow.mode === 'unlimited' ? -flow.limit : 0
  return [
    ...when(!(net >= least && net <= flow.limit), `${id} has ${net} of at most ${flow.limit} credit units`),
    ...when(!(launch >= 0 && launch <= launchCredits(type)), `${id} has ${launch} units of launch credits`),
    ...when(guest?.cpu.at(-1)?.value !== cpu, `${id} uses another share of its CPU than its credits allow`),
  ]
}

function impossibleBill(account: Account): readonly string[] {
  const open = list(account.bill).filter((line) => line.to === undefined)
  const keys = open.map((line) => `${line.resourceId}/${line.item}/${line.what}`)
  return [
    ...when(new Set(keys).size !== keys.length, 'something is billed twice at once'),
    ...list(account.bill).flatMap((line) =>
      when((line.to ?? line.from) < line.from, `${line.id} ends before it begins`),
    ),
    ...when(
      (get(account.meters, cloudWatchId)?.detailed ?? 0) !==
        list(account.instances).filter(({ id }) => isDetailed(account, id)).length,
      'another number of instances is monitored in detail than is billed',
    ),
    ...open.flatMap(({ resourceId, item }) => {
      const instance = get(account.instances, resourceId)
      if (item === 'credits') {
        const flow = get(account.credits, resourceId)?.flow
        return when(!flow || !isCharged(flow), `${resourceId} is charged for credits that it does not owe`)
      }
      if (item === 'instance')
        return when(
          instance?.state !== 'running' && instance?.ending !== 'hibernate',
          `${resourceId} is ${instance?.state ?? 'gone'} and billed for use`,
        )
      const there =
        (resourceId === cloudWatchId && !(item === 'alarm' && account.alarms.size === 0)) ||
        instance ||
        get(account.volumes, resourceId) ||
        get(account.addresses, resourceId) ||
        get(account.snapshots, resourceId)
      return when(!there, `${resourceId} is gone and still billed`)
    }),
    ...list(account.volumes).flatMap(({ id }) =>
      when(!open.some((line) => line.resourceId === id && line.item === 'volume'), `${id} is there and not billed`),
    ),
  ]
}

const impossibleMessages = (account: Account) =>
  list(account.messages).flatMap((message) =>
    when(
      message.arrivedAt !== undefined && message.arrivedAt < message.sentAt,
      `${message.id} arrived before it was sent`,
    ),
  )

const impossiblePhones = (account: Account) => [
  ...when(account.phones.size > 10, 'there are more than ten phones in the SMS sandbox'),
  ...list(account.phones).flatMap(({ number, verified, code, sent }) => [
    ...when(verified === (code !== undefined), `${number} is verified and has a code, or has neither`),
    ...when(sent.length > 5, `${number} was sent more codes than SNS sends in a day`),
  ]),
]
