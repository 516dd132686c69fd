import { alarmAgain } from '#api/cloudwatch/alarms.ts'
import type { Account } from '#engine/account.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import { faultsOf, faultsOfVolume } from '#engine/world/faults/read.ts'
import type { Rule } from '#engine/world/network/network.ts'
import type { Guest } from '#engine/world/guest/guest.ts'
import type { Attachment, Volume } from '#engine/world/volumes/volume.ts'
import { type Instance, type InstanceState } from '#engine/world/instances/instance.ts'
import { settingNames, settingOf } from '#engine/world/instances/settings.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { mendingOf } from '../remedy.ts'
import { reboot, start, untilState } from './instances.ts'
import { does, type Step, waits } from './script.ts'
import { types } from './storage.ts'

/**
 * The moves that bring back what a step began with, as far as a person can: what was broken, shut, taken off or switched meanwhile. The
 * settings of instances are left as they are at first: one that was changed may be half of the way.
 */
export function putRight(first: Account, now: Account): readonly (readonly Step[])[] {
  const settings = list(first.instances).flatMap((before) => settingsBack(before, get(now.instances, before.id)))
  const things = thingsBack(first, now)
  return settings.length === 0 ? [things] : [things, [...settings, ...things]]
}

const thingsBack = (first: Account, now: Account): readonly Step[] => [
  ...list(first.instances).flatMap((before) => nameBack(before, get(now.instances, before.id))),
  ...faultNames.flatMap((fault) =>
    fault in now.accountFaults && !(fault in first.accountFaults) ? mendingOf(fault, '') : [],
  ),
  ...list(first.instances).flatMap((before) => groupsBack(before, get(now.instances, before.id))),
  ...rulesBack(first, now),
  ...rulesOff(first, now),
  ...disksBack(first, now),
  ...addressesBack(first, now),
  ...alarmsBack(first, now),
  ...subscriptionsBack(first, now),
  ...list(first.instances).flatMap((before) => runsAgain(first, now, before)),
]

const isGone = (state: InstanceState) => state === 'terminated' || state === 'shutting-down'

function settingsBack(before: Instance, now: Instance | undefined): readonly Step[] {
  if (!now || isGone(now.state)) return []
  return settingNames.flatMap((name) => {
    const { attribute } = settingOf(name)
    if (attribute === undefined || now[name] === before[name]) return []
    return [does('ModifyInstanceAttribute', { InstanceId: now.id, [attribute]: { Value: before[name] } })]
  })
}

/** The name by which a lesson finds an instance, where it has another one now. */
function nameBack({ id, tags: { Name: name } }: Instance, now: Instance | undefined): readonly Step[] {
  if (!now || isGone(now.state) || name === undefined || now.tags['Name'] === name) return []
  return [does('CreateTags', { Resources: [id], Tags: [{ Key: 'Name', Value: name }] })]
}

/** The groups that an instance stood in: one that came since may let in whom a task keeps out. */
function groupsBack({ groupIds: were }: Instance, now: Instance | undefined): readonly Step[] {
  if (!now || isGone(now.state) || now.groupIds.join() === were.join()) return []
  return [does('ModifyInstanceAttribute', { InstanceId: now.id, Groups: were })]
}

const rulesBack = (first: Account, now: Account): readonly Step[] =>
  list(first.groups).flatMap(({ id, rules }) => {
    const has = new Set(get(now.groups, id)?.rules.map(({ fromPort }) => fromPort))
    return rules.flatMap(({ protocol, fromPort, toPort, source }) =>
      protocol !== 'tcp' || has.has(fromPort)
        ? []
        : [
            does('AuthorizeSecurityGroupIngress', {
              GroupId: id,
              IpPermissions: [
                { IpProtocol: 'tcp', FromPort: fromPort, ToPort: toPort, IpRanges: [{ CidrIp: source }] },
              ],
            }),
          ],
    )
  })

/** The rules that came since, taken out again: one may let in whom a task keeps out. */
const rulesOff = (first: Account, now: Account): readonly Step[] =>
  list(first.groups).flatMap(({ id, rules }) => {
    const had = new Set(rules.map(saidOf))
    const came = (get(now.groups, id)?.rules ?? []).filter((rule) => !had.has(saidOf(rule)))
    return came.map((rule) => does('RevokeSecurityGroupIngress', { GroupId: id, SecurityGroupRuleIds: [rule.id] }))
  })

const saidOf = ({ protocol, fromPort, toPort, source }: Rule): string => [protocol, fromPort, toPort, source].join()

/** Disks that were taken off, back where they were unless another one is there now, with the mark of what becomes of them. */
const disksBack = (first: Account, now: Account): readonly Step[] =>
  list(first.volumes).flatMap(({ id, attachment: was }) => {
    const is = get(now.volumes, id)
    if (is?.attachment && !was) return [does('DetachVolume', { VolumeId: id }), waits(minute)]
    if (!was || !is || hasOther(now, was, is) || isGone(get(now.instances, was.instanceId)?.state ?? 'terminated'))
      return []
    const mark = marks(was)
    if (is.attachment?.instanceId === was.instanceId)
      return [
        ...(is.attachment.state === 'attached' ? [] : [waits(minute)]),
        ...(is.attachment.deleteOnTermination === was.deleteOnTermination ? [] : [mark]),
      ]
    return [
      ...(is.attachment ? [does('DetachVolume', { VolumeId: id, Force: true }), waits(minute)] : []),
      does('AttachVolume', { VolumeId: id, InstanceId: was.instanceId, Device: was.deviceName }),
      waits(minute),
      mark,
    ]
  })

const hasOther = (now: Account, { instanceId, deviceName }: Attachment, volume: Volume): boolean =>
  list(now.volumes).some(
    ({ id, attachment }) =>
      id !== volume.id && attachment?.instanceId === instanceId && attachment.deviceName === deviceName,
  )

const marks = ({ instanceId, deviceName, deleteOnTermination }: Attachment): Step =>
  does('ModifyInstanceAttribute', {
    InstanceId: instanceId,
    BlockDeviceMappings: [{ DeviceName: deviceName, Ebs: { DeleteOnTermination: deleteOnTermination } }],
  })

/** Elastic IPs back where they were; those that came meanwhile and belong to nothing are given back. */
const addressesBack = (first: Account, now: Account): readonly Step[] =>
  list(now.addresses).flatMap(({ allocationId, instanceId }) => {
    const was = get(first.addresses, allocationId)
    if (!was) return instanceId === undefined ? [does('ReleaseAddress', { AllocationId: allocationId })] : []
    if (was.instanceId === undefined || was.instanceId === instanceId) return []
    return [does('AssociateAddress', { AllocationId: allocationId, InstanceId: was.instanceId })]
  })

/** Subscriptions that were given up, or that nobody has confirmed in two days, asked for again. */
const subscriptionsBack = (first: Account, now: Account): readonly Step[] =>
  list(first.subscriptions).flatMap(({ topicArn, protocol, endpoint }) =>
    // one that was asked for anew has another ARN
    list(now.subscriptions).some(
      (one) => one.topicArn === topicArn && one.protocol === protocol && one.endpoint === endpoint,
    ) ||
    !get(now.topics, topicArn) ||
    protocol === 'https'
      ? []
      : [does('Subscribe', { TopicArn: topicArn, Protocol: protocol, Endpoint: endpoint }), waits(minute)],
  )

/** Alarms that were deleted, made again as they were; those whose actions were switched off, switched on. */
const alarmsBack = (first: Account, now: Account): readonly Step[] =>
  list(first.alarms).flatMap((alarm) => {
    const { name, actionsEnabled } = alarm
    const is = get(now.alarms, name)
    if (!is) return [does('PutMetricAlarm', alarmAgain(alarm)), waits(settling)]
    return actionsEnabled && !is.actionsEnabled ? [does('EnableAlarmActions', { AlarmNames: [name] })] : []
  })

/** An instance that ran runs again, without the faults that it did not have. */
function runsAgain(first: Account, now: Account, before: Instance): readonly Step[] {
  const is = get(now.instances, before.id)
  const name = before.tags['Name']
  if (!is || isGone(is.state) || name === undefined) return []
  const had = [...faultsOf(first, before), ...before.volumeIds.flatMap((id) => volumeFaults(first, id))]
  const has = [...faultsOf(now, is), ...is.volumeIds.flatMap((id) => volumeFaults(now, id))]
  const added = has.filter((fault) => !had.includes(fault))
  return [
    ...(before.state === 'running' ? comesUp(name, is.state) : []),
    // more memory would be another type than the lesson's
    ...added.flatMap((fault) =>
      fault === 'MemoryExhausted' ? [does('ClearFault', { Fault: fault, InstanceId: is.id })] : mendingOf(fault, name),
    ),
    ...(before.state === 'running' || before.state === 'pending'
      ? insideBack(get(first.guests, is.id), get(now.guests, is.id), { name, isWell: added.length === 0 })
      : []),
    ...(added.length > 0 ? [waits(settling)] : []),
  ]
}

/** The time in which an OS that did not answer is cut off and boots, its checks and alarms find out, and it can hibernate again. */
const settling = 8 * minute

function comesUp(name: string, state: InstanceState): readonly Step[] {
  const starts = [start(name), untilState(name, 'running'), waits(settling)]
  if (state === 'stopped') return starts
  if (state === 'stopping') return [untilState(name, 'stopped'), ...starts]
  return state === 'pending' ? [untilState(name, 'running'), waits(settling)] : []
}

/** The moves by which an OS goes on inside: one that stands still boots, what worked works again, and a server that no boot brings back is started. */
function insideBack(was: Guest | undefined, is: Guest | undefined, { name, isWell }: Inside): readonly Step[] {
  if (!is || !goesOn.has(was?.power ?? 'off')) return []
  return [
    ...(isWell && standsStill.has(is.power) ? [reboot(name), waits(settling)] : []),
    ...(is.power === 'booting' || is.power === 'closing' ? [waits(settling)] : []),
    ...(!was || is.workload === was.workload
      ? []
      : [does('SetWorkload', { InstanceId: is.instanceId, Workload: was.workload })]),
    ...(was?.webUnit === 'python3' && !(isWell && is.power === 'up' && is.web === 'running')
      ? [types(name, 'sudo python3 -m http.server 80 &')]
      : []),
  ]
}

const goesOn: ReadonlySet<Guest['power']> = new Set(['off', 'booting', 'up'])
const standsStill: ReadonlySet<Guest['power']> = new Set(['halted', 'hung', 'stuck'])

interface Inside {
  readonly name: string
  /** nothing is wrong with it that was not before */
  readonly isWell: boolean
}

const volumeFaults = (account: Account, id: Instance['volumeIds'][number]) => {
  const volume = get(account.volumes, id)
  return volume ? faultsOfVolume(account, volume) : []
}
