import type { AllocationId, GroupId, InstanceId, SnapshotId, SubscriptionArn, TopicArn, VolumeId } from '#lib/brand.ts'
import { base64Of, utf8 } from '#lib/bytes.ts'
import { get, list, pack, type Table } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Account } from '../account.ts'
import type { AlarmSettings } from '../messages/alarms/alarm.ts'
import type { Command } from '../command.ts'
import type { Event } from '../event.ts'
import { faultNames } from '../world/faults/names.ts'
import { beginHistory } from '../history/begin.ts'
import { advance, type History, noteAndDecide, record } from '../history/history.ts'
import { impossible } from './invariants.ts'
import { eventOf, eventsFrom } from '../history/log.ts'
import { historyAt } from '../history/past.ts'
import type { KeyPairId } from '../world/keyPairs/keyPair.ts'
import { madeUpPublic } from '../world/keyPairs/madeUp.ts'
import { interfacesOf } from '../world/interfaces/read.ts'
import type { Rule } from '../world/network/network.ts'
import { defaultGroupId, egressOf, findGroup } from '../world/network/vpc.ts'
import { topologyOf } from '../world/vpcs/read.ts'
import { attachmentsOf } from '../world/volumes/read.ts'
import { scheduledCodes } from '../world/scheduled/scheduled.ts'
import { hibernating, plainWish } from './scenario.ts'
import type { ProvisionWish } from '../world/modifications/modification.ts'
import { interfaceSteps } from './interfaceSteps.ts'
import { placementSteps } from './placementSteps.ts'
import { spotSteps } from './spotSteps.ts'
import { templateSteps } from './templateSteps.ts'
import { vpcSteps } from './vpcSteps.ts'
import { misdated, unexplained } from './proof.ts'
import { stale } from './stale.ts'

type Kind = Command['kind']

/** A step of a walk: a choice of what is asked, of what it is done to, and of a length of time. */
interface Step {
  readonly verb: number
  readonly which: number
  readonly other: number
  readonly ms: number
}

const types = ['t3.micro', 't2.micro', 'm5d.large', 't3.small', 't4g.micro'] as const
const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)]
const among = <T>(from: readonly [T, ...(readonly T[])], n: number): T => pick(from, n) ?? from[0]

/** Rather one of these that something can be done to, sometimes any. */
const rather = <T>(from: readonly T[], can: (one: T) => boolean, n: number): T | undefined =>
  pick([...from.filter(can), ...from.filter(can), ...from], n)

/** The things that a step finds in the account to do something to; where there is nothing, a name that nothing has. */
function lookAround(account: Account, { which, other }: Step) {
  const address = rather(list(account.addresses), ({ instanceId }) => instanceId !== undefined, other)
  return {
    account,
    region: account.region,
    which,
    other,
    id:
      rather(list(account.instances), ({ state }) => state === 'running', which)?.id ??
      ('i-00000000000000000' as InstanceId),
    volume: pick(list(account.volumes), other)?.id ?? ('vol-00000000000000000' as VolumeId),
    free: list(account.volumes).find(({ state }) => state === 'available'),
    snapshot: pick(list(account.snapshots), other)?.id ?? ('snap-00000000000000000' as SnapshotId),
    image: pick(list(account.images), which)?.id ?? 'ami-00000000000000000',
    allocationId: address?.allocationId ?? ('eipalloc-0' as AllocationId),
    associationId: address?.associationId ?? 'eipassoc-0',
    group: pick([undefined, ...list(account.groups)], which)?.id ?? defaultGroupId(account),
    topicArn: pick(list(account.topics), other)?.arn ?? ('arn:aws:sns:us-east-1:1:none' as TopicArn),
    subscription: rather(list(account.subscriptions), ({ confirmed }) => !confirmed, which),
    channel: pick(list(account.channels), which)?.name ?? 'none',
    newNumber: `+8210${1234_5678 + (other % 12)}`,
    phone: rather(list(account.phones), ({ verified }) => !verified, which),
    zone: pick(list(account.instances), other)?.zone ?? `${account.region}a`,
    newAlarm: `alarm-${other % 4}`,
    alarm: pick(list(account.alarms), other)?.name ?? 'none',
    scheduled: rather(list(account.scheduled), ({ deadline }) => deadline !== undefined, other),
    mystery: pick(list(account.mysteries), other),
    fault: among(faultNames, other),
    type: among(types, other),
  }
}
type Here = ReturnType<typeof lookAround>

/** The members of a command besides its kind. */
type SaidBy<C, K> = C extends { readonly kind: infer Own } ? (K extends Own ? Omit<C, 'kind'> : never) : never
type Ways<K> = readonly ((here: Here) => SaidBy<Command, K>)[]

const webRule = ({ which }: Here): Omit<Rule, 'id'> => ({
  protocol: among(['tcp', 'udp'], which),
  fromPort: 80,
  toPort: 80 + (which % 3),
  source: '0.0.0.0/0',
})

const plainInterface = { deviceIndex: 0, description: '', groupIds: [], secondary: { ips: [], count: 0 } }

const madeUpKey = `ssh-ed25519 ${madeUpPublic('ed25519', 'walk', 'key')}`

const scripts: readonly (string | undefined)[] = [
  undefined,
  base64Of(utf8('#!/bin/bash\ndnf update -y\ndnf install -y nginx\nsystemctl enable --now nginx\n')),
  base64Of(utf8('#!/bin/bash\necho a > /a\nif true; then\n  b\nfi\nsleep 30\nsudo reboot\n')),
]
const stopped = (account: Account, which: number) =>
  pick(
    list(account.instances).filter(({ state }) => state === 'stopped'),
    which,
  )?.id
const outOf = (account: Account, id: GroupId) => {
  const group = findGroup(account, id)
  return group ? egressOf(account, group) : []
}

const memoryAlarm = (instanceId: InstanceId): AlarmSettings => ({
  name: 'memory',
  metric: 'mem_used_percent',
  namespace: 'CWAgent',
  instanceId,
  statistic: 'Average',
  period: 60,
  evaluationPeriods: 2,
  threshold: 50,
  operator: 'GreaterThanThreshold',
  treatMissing: 'ignore',
  actionsEnabled: true,
  okActions: [],
  alarmActions: [],
  insufficientDataActions: [],
})

const checkMetrics = [
  'StatusCheckFailed_Instance',
  'StatusCheckFailed_System',
  'CPUUtilization',
  'StatusCheckFailed',
  'CPUCreditBalance',
  'CPUCreditUsage',
] as const

/** A way to ask for each thing that can be asked for, or several where it can be meant in several ways. Most make sense. */
const asked: { readonly [K in Kind]: Ways<K> } = {
  RunInstances: [
    ({ region, type, which }) => ({ wish: { ...plainWish(region), type, count: 1 + (which % 2) } }),
    ({ region }) => ({ wish: { ...plainWish(region), ...hibernating } }),
    ({ region }) => ({
      wish: { ...plainWish(region), shutdownBehaviour: 'terminate', disks: [{ deviceName: '/dev/sdf', sizeGiB: 5 }] },
    }),
    ({ region, which, other }) => ({
      wish: {
        ...plainWish(region),
        type: among(['t2.micro', 't3.micro', 't3.nano'], which),
        creditMode: among(['standard', 'unlimited'], other),
      },
    }),
    ({ region, image, other }) => ({
      wish: {
        ...plainWish(region),
        imageId: image,
        disks: other % 2 === 0 ? [] : [{ deviceName: '/dev/sdf', sizeGiB: 9 }],
      },
    }),
    ({ region }) => ({
      wish: {
        ...plainWish(region),
        disks: [...'fghij'].map((letter) => ({ deviceName: `/dev/sd${letter}`, sizeGiB: 65_536, type: 'gp3' })),
      },
    }),
    ({ region, group }) => ({ wish: { ...plainWish(region), groupIds: [group] } }),
    ({ account, region, which, other }) => ({
      wish: {
        ...plainWish(region),
        publicIp: undefined,
        primary: {
          ...plainInterface,
          interfaceId: which % 2 ? list(account.interfaces).find(({ state }) => state === 'available')?.id : undefined,
          deleteOnTermination: other % 2 === 0,
        },
        further: [{ ...plainInterface, deviceIndex: 1, deleteOnTermination: which % 3 === 0 }],
      },
    }),
    ({ region, account, which }) => ({
      wish: { ...plainWish(region), keyName: pick(list(account.keyPairs), which)?.name, userData: scripts[which % 3] },
    }),
    ({ account, region, which }) => ({
      wish: {
        ...plainWish(region),
        publicIp: undefined,
        subnetId: pick(topologyOf(account).subnets, -which - 1 + 21 * topologyOf(account).subnets.length)?.id,
      },
    }),
  ],
  StartInstances: [({ id }) => ({ ids: [id] }), ({ id }) => ({ ids: [id] })],
  StopInstances: [
    ({ id }) => ({ ids: [id], hibernate: false, force: false }),
    ({ id }) => ({ ids: [id], hibernate: true, force: false }),
    ({ id }) => ({ ids: [id], hibernate: false, force: true }),
  ],
  RebootInstances: [({ id }) => ({ ids: [id] })],
  TerminateInstances: [({ id }) => ({ ids: [id] })],
  ChangeInstance: [
    ({ id, type }) => ({ id, change: { type } }),
    ({ id, other }) => ({ id, change: { stopProtection: other % 2 === 0 } }),
    ({ id, other }) => ({ id, change: { detailedMonitoring: other % 2 === 0 } }),
    ({ id, group }) => ({ id, change: { groupIds: [group] } }),
  ],
  ModifyCredits: [({ id, other }) => ({ wishes: [{ id, mode: among(['standard', 'unlimited'], other) }] })],
  CreateVolume: [
    ({ zone, other }) => ({ zone, disk: { sizeGiB: 1 + other, type: 'gp3' }, tags: {} }),
    ({ zone, snapshot }) => ({ zone, disk: { snapshotId: snapshot, type: 'gp3' }, tags: {} }),
    ({ zone, other }) => ({
      zone,
      disk: { sizeGiB: 4 + other, type: among(['io2', 'io1'], other), iops: 100 },
      multiAttach: true,
      tags: {},
    }),
  ],
  AttachVolume: [
    // one that is shared comes to one instance after the other
    ({ account, volume, id, which }) => {
      const shared = pick(
        list(account.volumes).filter(({ multiAttach }) => multiAttach),
        which,
      )
      const near = list(account.instances).filter((one) => one.zone === shared?.zone && one.state !== 'terminated')
      return { id: shared?.id ?? volume, instanceId: pick(near, which)?.id ?? id, deviceName: '/dev/sdm' }
    },
    ({ account, free, volume, id }) => {
      const near = list(account.instances).find((one) => one.zone === free?.zone && one.state !== 'terminated')
      return { id: free?.id ?? volume, instanceId: near?.id ?? id, deviceName: '/dev/sdh' }
    },
    ({ volume, id, other }) => ({
      id: volume,
      instanceId: id,
      deviceName: among(['/dev/sdf', '/dev/xvda', '/dev/sdg'], other),
    }),
  ],
  DetachVolume: [
    ({ volume, which }) => ({ id: volume, force: which % 2 === 0 }),
    ({ account, volume, which }) => {
      const there = get(account.volumes, volume)
      return {
        id: volume,
        instanceId: pick(there ? attachmentsOf(there) : [], which)?.instanceId,
        force: which % 2 === 0,
      }
    },
  ],
  DeleteVolume: [({ volume }) => ({ id: volume }), ({ free, volume }) => ({ id: free?.id ?? volume })],
  ModifyVolume: [
    ({ volume, which, other }) => ({
      id: volume,
      change: among<ProvisionWish>(
        [
          { sizeGiB: 4 + which },
          { type: 'gp2' },
          { type: 'gp3', iops: 4000 },
          { type: 'io1', iops: 200 },
          { type: 'io2', iops: 200 },
          { multiAttach: which % 2 === 0 },
        ],
        other,
      ),
    }),
  ],
  CreateSnapshot: [
    ({ volume }) => ({ volumeId: volume, description: '', tags: {} }),
    ({ volume }) => ({ volumeId: volume, description: '', tags: {} }),
  ],
  DeleteSnapshot: [({ snapshot }) => ({ id: snapshot })],
  CreateImage: [
    ({ id, which, other }) => ({
      instanceId: id,
      name: `image-${other % 5}`,
      description: '',
      noReboot: which % 2 === 0,
      tags: {},
      snapshotTags: {},
    }),
  ],
  CopySnapshot: [
    ({ snapshot, which }) => ({ sourceId: snapshot, description: '', encrypted: which % 3 === 0, tags: {} }),
  ],
  ShareSnapshot: [({ snapshot, which }) => ({ id: snapshot, sharedWith: which % 2 === 0 ? ['123456789012'] : [] })],
  CopyImage: [
    ({ image, which, other }) => ({
      sourceId: image,
      name: `copy-${other % 5}`,
      description: '',
      encrypted: which % 3 === 0,
      copiesTags: which % 2 === 0,
      tags: {},
      snapshotTags: {},
    }),
  ],
  RegisterImage: [
    ({ snapshot, other }) => ({
      name: `registered-${other % 5}`,
      description: '',
      rootDeviceName: '/dev/xvda',
      disks: [{ deviceName: '/dev/xvda', snapshotId: snapshot }],
      tags: {},
    }),
  ],
  ChangeImage: [
    ({ image, which }) => ({ id: image, change: which % 2 === 0 ? { protected: true } : { protected: undefined } }),
    ({ image, which }) => ({ id: image, change: { sharedWith: which % 2 === 0 ? ['123456789012'] : [] } }),
  ],
  SwitchImage: [({ image, which }) => ({ id: image, enabled: which % 2 === 0 })],
  DeregisterImage: [({ image, other }) => ({ id: image, deleteSnapshots: other % 3 === 0 })],
  SetDeleteOnTermination: [
    ({ id, which, other }) => ({
      instanceId: id,
      deviceName: among(['/dev/xvda', '/dev/sdm'], which),
      value: other % 2 === 0,
    }),
  ],
  SetTags: [
    ({ id, volume, which }) => ({ ids: [id, volume], tags: { Name: `thing-${which}` }, remove: ['kept'] }),
    ({ account, which, other }) => {
      const ids = [...list(account.snapshots), ...list(account.images)].map((one): string => one.id)
      const allocationIds = list(account.addresses).map((one): string => one.allocationId)
      return { ids: [...ids, ...allocationIds].slice(other % 4), tags: { kept: `${which}` }, remove: ['Name'] }
    },
  ],
  ScheduleEvent: [
    ({ id, account, which, other }) => ({
      instanceId: id,
      code: among(scheduledCodes, other),
      notBefore: account.at + (1 + which) * hour,
    }),
    ({ id, other }) => ({ instanceId: id, code: among(['instance-reboot', 'system-reboot'], other) }),
  ],
  MoveScheduledEvent: [
    ({ id, scheduled, account, which }) => ({
      instanceId: id,
      scheduledId: scheduled?.id ?? 'instance-event-0',
      notBefore: account.at + which * hour,
    }),
    ({ id, scheduled, account, which }) => ({
      instanceId: scheduled?.instanceId ?? id,
      scheduledId: scheduled?.id ?? 'instance-event-0',
      notBefore: account.at + (2 + which) * hour,
    }),
  ],
  AllocateAddress: [() => ({ tags: {} })],
  AssociateAddress: [
    ({ allocationId, id, which }) => ({ allocationId, instanceId: id, allowReassociation: which % 3 > 0 }),
    ({ account, allocationId, which }) => {
      const card = pick(interfacesOf(account), which)
      return {
        allocationId,
        interfaceId: card?.id ?? 'eni-0',
        privateIp: card?.secondaryIps[0] ?? card?.privateIp,
        allowReassociation: true,
      }
    },
  ],
  DisassociateAddress: [({ associationId }) => ({ associationId })],
  ReleaseAddress: [({ allocationId }) => ({ allocationId })],
  CreateSecurityGroup: [({ other }) => ({ name: `group-${other % 3}`, description: 'for a walk', tags: {} })],
  DeleteSecurityGroup: [({ group }) => ({ id: group })],
  AuthorizeIngress: [(here) => ({ id: here.group, rules: [webRule(here)] })],
  RevokeIngress: [
    ({ account }) => ({ id: defaultGroupId(account), rules: [] }),
    (here) => ({ id: here.group, rules: [webRule(here)] }),
    ({ account, group, which }) => ({
      id: group,
      rules: findGroup(account, group)?.rules.slice(0, 1 + (which % 2)) ?? [],
    }),
  ],
  CreateKeyPair: [
    ({ which, other }) => ({ name: `key-${other % 4}`, type: among(['rsa', 'ed25519'], which), tags: {} }),
  ],
  ImportKeyPair: [({ other }) => ({ name: `key-${other % 5}`, publicKey: madeUpKey, tags: {} })],
  SendKey: [({ id }) => ({ instanceId: id, user: 'ec2-user', publicKey: madeUpKey })],
  DeleteKeyPair: [({ account, which }) => ({ id: pick(list(account.keyPairs), which)?.id ?? ('key-0' as KeyPairId) })],
  AuthorizeEgress: [(here) => ({ id: here.group, rules: [webRule(here)] })],
  RevokeEgress: [
    (here) => ({ id: here.group, rules: [webRule(here)] }),
    ({ account, group }) => ({ id: group, rules: outOf(account, group).slice(0, 1) }),
  ],
  RevokeRules: [
    ({ account, group }) => ({
      id: group,
      egress: true,
      ruleIds: outOf(account, group)
        .slice(-1)
        .map(({ id }) => id),
    }),
    ({ account, group, which }) => ({
      id: group,
      egress: false,
      ruleIds:
        findGroup(account, group)
          ?.rules.slice(0, which % 2)
          .map(({ id }) => id) ?? [],
    }),
  ],
  ModifyRules: [
    (here) => ({
      id: here.group,
      rules: outOf(here.account, here.group)
        .slice(0, 1)
        .map(({ id }) => ({ ...webRule(here), id, description: 'out' })),
    }),
  ],
  ...vpcSteps,
  ...interfaceSteps,
  ...placementSteps,
  ...templateSteps,
  ...spotSteps,
  PutMetricAlarm: [
    ({ id, region, topicArn, which, other }) => ({
      settings: {
        ...memoryAlarm(id),
        threshold: 20 * (1 + (which % 4)),
        statistic: among(['Average', 'Sum'], which),
        period: among([60, 300], other),
        alarmActions: [topicArn, `arn:aws:automate:${region}:ec2:reboot`],
      },
    }),
    ({ id, region, topicArn, newAlarm, which, other }) => ({
      settings: {
        ...memoryAlarm(id),
        name: newAlarm,
        metric: among(checkMetrics, which),
        namespace: undefined,
        statistic: 'Maximum',
        period: among([60, 300], which),
        evaluationPeriods: 1 + (other % 3),
        threshold: which % 4 === 2 ? 80 : 1,
        operator: 'GreaterThanOrEqualToThreshold',
        treatMissing: among(['missing', 'breaching', 'notBreaching', 'ignore'], other),
        okActions: [topicArn],
        alarmActions: [
          topicArn,
          `arn:aws:automate:${region}:ec2:${which % 4 === 1 ? 'recover' : among(['reboot', 'stop', 'terminate'], other)}`,
        ],
      },
    }),
    ({ id, which, other }) => ({
      settings: {
        ...memoryAlarm(id),
        name: 'orders',
        metric: 'Orders',
        namespace: 'shop',
        instanceId: which % 2 === 0 ? undefined : id,
        period: among([60, 300, 10], other),
        threshold: 10,
        treatMissing: among(['missing', 'breaching', 'notBreaching', 'ignore'], other),
      },
    }),
  ],
  PutMetricData: [
    ({ id, which, other, account }) => ({
      namespace: 'shop',
      data: [
        {
          metric: 'Orders',
          dimensions: which % 2 === 0 ? [] : [{ name: 'InstanceId', value: id }],
          at: Math.floor(account.at / 60_000) * 60_000 + ((other % 5) - 3) * 60_000,
          unit: 'Count',
          shares: [{ value: which, count: 1 }],
        },
      ],
    }),
  ],
  DeleteAlarms: [({ alarm }) => ({ names: [alarm] })],
  SetAlarmState: [({ alarm }) => ({ name: alarm, state: 'ALARM', reason: 'testing' })],
  EnableAlarmActions: [({ alarm }) => ({ names: [alarm, 'memory'] })],
  DisableAlarmActions: [({ alarm }) => ({ names: [alarm, 'memory'] })],
  CreateTopic: [({ other }) => ({ name: `topic-${other % 3}` })],
  SetTopicAttribute: [({ topicArn, other }) => ({ arn: topicArn, name: 'DisplayName', value: `Topic ${other}` })],
  SetSubscriptionAttribute: [
    ({ subscription, other }) => ({
      arn: subscription?.arn ?? ('arn:none' as SubscriptionArn),
      name: 'FilterPolicy',
      value: other % 2 === 0 ? '' : '{"kind":["urgent"]}',
    }),
  ],
  SetTagsByArn: [({ topicArn }) => ({ arn: topicArn, tags: { Team: 'ops' }, remove: [] })],
  DeleteTopic: [({ topicArn }) => ({ arn: topicArn })],
  Subscribe: [
    ({ topicArn }) => ({ topicArn, protocol: 'email', endpoint: 'a@example.com' }),
    ({ topicArn }) => ({ topicArn, protocol: 'sms', endpoint: '+821012345678' }),
    ({ topicArn, newNumber }) => ({ topicArn, protocol: 'sms', endpoint: newNumber }),
  ],
  ConfirmSubscription: [
    ({ topicArn, subscription }) => ({
      topicArn: subscription?.topicArn ?? topicArn,
      token: subscription?.token ?? 'x',
    }),
  ],
  Unsubscribe: [({ subscription }) => ({ arn: subscription?.arn ?? ('arn:none' as SubscriptionArn) })],
  Publish: [({ topicArn }) => ({ topicArn, text: 'hello' })],
  AddSandboxPhone: [({ newNumber }) => ({ number: newNumber })],
  VerifySandboxPhone: [
    ({ phone, newNumber }) => ({ number: phone?.number ?? newNumber, code: phone?.code ?? '000000' }),
    ({ newNumber }) => ({ number: newNumber, code: '000000' }),
  ],
  DeleteSandboxPhone: [({ phone, newNumber }) => ({ number: phone?.number ?? newNumber })],
  SetSmsSandbox: [({ other }) => ({ inside: other % 3 > 0 })],
  ConfigureSlackChannel: [
    ({ topicArn, which }) => ({
      name: `ops-${which % 2}`,
      teamId: 'T0',
      channelId: 'C0',
      channelName: '#ops',
      topicArns: [topicArn],
    }),
  ],
  RemoveSlackChannel: [({ channel }) => ({ name: channel })],
  PutDashboard: [({ which }) => ({ name: `board-${which % 2}`, body: '{}' })],
  DeleteDashboards: [({ which }) => ({ names: [`board-${which % 2}`] })],
  InjectFault: [
    ({ fault, id, volume }) => ({ fault, instanceId: id, volumeId: volume }),
    ({ fault, id, volume }) => ({ fault, instanceId: id, volumeId: volume }),
  ],
  ClearFault: [({ fault, id, volume }) => ({ fault, instanceId: id, volumeId: volume })],
  ReplaceRoot: [
    ({ id, snapshot, which, other }) => ({
      instanceId: id,
      snapshotId: which % 2 ? snapshot : undefined,
      deletesOld: other % 2 === 0,
    }),
  ],
  InjectMystery: [({ id }) => ({ instanceId: id })],
  NameMystery: [
    ({ id, fault }) => ({ instanceId: id, fault }),
    ({ id, mystery, fault }) => ({ instanceId: mystery?.instanceId ?? id, fault }),
  ],
  RevealMystery: [({ id, mystery }) => ({ instanceId: mystery?.instanceId ?? id })],
  SetCapacity: [({ zone, which }) => ({ zone, type: 't3.micro', there: which % 3 > 0 })],
  Keep: [({ id }) => ({ ids: [id], members: { EbsOptimized: true } })],
  SetEbsEncryption: [({ which }) => ({ enabled: which % 2 === 0 })],
  SetImageBlock: [({ which }) => ({ blocked: which % 2 === 0 })],
  SetQuotas: [({ which }) => ({ profile: which % 4 === 0 ? 'new-account' : 'raised' })],
  SetWorkload: [
    ({ id }) => ({ instanceId: id, workload: 'busy' }),
    ({ id, other }) => ({ instanceId: id, workload: among(['idle', 'steady', 'busy', 'leak'], other) }),
  ],
  SetCloudWatchAgent: [({ id, other }) => ({ instanceId: id, installed: other % 3 > 0 })],
  WriteFile: [
    ({ id, other }) => ({
      instanceId: id,
      path: among(['/note', '/dev/shm/note', '/mnt/sdf/note', '/mnt/ephemeral0/x'], other),
      text: 'x',
    }),
  ],
  RunInGuest: [
    ({ id, other }) => ({
      instanceId: id,
      line: among(
        [
          'sudo halt',
          'sudo poweroff',
          'sudo reboot',
          'sudo systemctl stop nginx',
          'sudo dnf install -y httpd',
          'A=1; echo $A > /a',
        ],
        other,
      ),
    }),
  ],
  SetUserData: [
    ({ id, account, which }) => ({ instanceId: stopped(account, which) ?? id, userData: scripts[which % 3] }),
  ],
  SetMetadataOptions: [
    ({ id, other }) => ({
      instanceId: id,
      change: { tokens: among(['required', 'optional'], other), hops: 1 + (other % 3) },
    }),
  ],
  AssociateProfile: [
    ({ id, other }) => ({ instanceId: id, profile: among(['s3-read-only', 'CloudWatchAgentServerRole'], other) }),
  ],
  DisassociateProfile: [({ account, which }) => ({ id: pick(list(account.profiles), which)?.id ?? 'iip-assoc-0' })],
  ReplaceProfile: [
    ({ account, which }) => ({ id: pick(list(account.profiles), which)?.id ?? 'iip-assoc-0', profile: 's3-read-only' }),
  ],
  RepairVolume: [({ volume }) => ({ id: volume })],
}

const kindOf = Object.entries(asked).flatMap(([kind, ways]) => ways.map(() => kind))
const choices = Object.entries(asked).flatMap(([kind, ways]) =>
  ways.map((way) => (here: Here) => ({ kind, ...way(here) }) as Command),
)

/** one step in ten only waits */
const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.nat(Math.ceil(choices.length * 1.1)),
  which: fc.nat(20),
  other: fc.nat(20),
  ms: fc.nat(6 * hour),
})

/** The kinds of command that move what is derived. */
const moving: ReadonlySet<string> = new Set<Kind>([
  'RunInstances',
  'StartInstances',
  'StopInstances',
  'ChangeInstance',
  'ModifyCredits',
  'CreateVolume',
  'AttachVolume',
  'DetachVolume',
  'ModifyVolume',
  'CreateSnapshot',
  'DeleteSnapshot',
  'AllocateAddress',
  'AssociateAddress',
  'DisassociateAddress',
  'PutMetricAlarm',
  'PutMetricData',
  'DeleteAlarms',
  'SetAlarmState',
  'InjectFault',
  'ClearFault',
  'SetWorkload',
  'RunInGuest',
])
const movingVerbs = kindOf.flatMap((kind, nth) => (moving.has(kind) ? [nth] : []))

/** one step in five is any */
const movingStep = fc
  .record({ base: step, nth: fc.nat(Math.ceil(movingVerbs.length * 1.25)) })
  .map(({ base, nth }) => ({ ...base, verb: movingVerbs[nth] ?? base.verb }))

/** The command that a step asks for in this account; undefined means waiting. */
const command = (account: Account, one: Step): Command | undefined => choices[one.verb]?.(lookAround(account, one))

/**
 * The kinds of thing that every other walk finds there already, so that most of its steps find something to do
 * something to.
 */
const furniture: readonly Kind[] = [
  'RunInstances',
  'CreateVolume',
  'CreateSnapshot',
  'AllocateAddress',
  'CreateSecurityGroup',
  'CreateTopic',
  'Subscribe',
  'ConfigureSlackChannel',
  'PutMetricAlarm',
  'CreateVpc',
  'CreateSubnet',
  'CreateInternetGateway',
  'AttachInternetGateway',
  'CreateRouteTable',
  'CreateNetworkAcl',
]
const furnish: readonly Step[] = furniture.map((kind) => ({
  verb: choices.findIndex((_, nth) => kindOf[nth] === kind),
  which: 1,
  other: 0,
  ms: 10_000,
}))

/** Some walks begin in an account whose default VPC somebody has taken apart. */
const dismantle: readonly Step[] = (
  [
    ...Array.from({ length: 6 }, () => ['DeleteSubnet', 2] as const),
    ['DetachInternetGateway', 1],
    ['DeleteVpc', 1],
  ] as const
).map(([kind, way]) => ({ verb: kindOf.indexOf(kind) + way, which: 0, other: 0, ms: 0 }))

const startOf = ({ length }: readonly Step[]): readonly Step[] =>
  length % 2 === 1 ? furnish : length % 5 === 0 ? dismantle : []

/** The kinds of command that were carried out in any walk. */
const granted = new Set<string>()

function walk(steps: readonly Step[], check?: (history: History) => void): History {
  let history = beginHistory({ seed: 'walk', region: 'us-east-1', startedAt: 0 })
  walked += steps.length
  for (const one of [...startOf(steps), ...steps]) {
    const wanted = command(history.account, one)
    if (wanted) {
      const answer = noteAndDecide(history, { action: wanted.kind, params: {}, command: wanted })
      history = answer.history
      if (!answer.refusal) granted.add(wanted.kind)
    }
    // short waits meet passing states, long ones meet what comes of them
    history = advance(history, history.now + (one.which % 3 === 0 ? one.ms : one.ms % 20_000))
    check?.(history)
  }
  return history
}

const tablesOf = (account: Account) => {
  const plain: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(account))
    plain[name] = typeof value === 'object' && 'root' in value ? pack(value as Table<object>) : value
  return JSON.stringify(plain)
}

const steps = fc.array(step, { minLength: 60, maxLength: 220, size: 'max' })

/** `WALKS=240 WALK_SEED=random npx vitest run src/engine/walk.test.ts` walks as often for each property, elsewhere. */
const long = process.env['WALKS']
const runs = { numRuns: Number(long ?? 12), endOnFailure: true }
let walked = 0
if (long) afterAll(() => console.info(`${walked} steps in all`))

describe('a walk of requests and waiting', { timeout: long ? 3 * hour : 60_000 }, () => {
  it('never leads to anything impossible', () => {
    fc.assert(
      fc.property(steps, (all) => {
        walk(all, (history) => expect(impossible(history.account)).toEqual([]))
      }),
      runs,
    )
  })

  it('leaves nothing stale: what is derived is as it would be found anew', () => {
    fc.assert(
      fc.property(fc.array(movingStep, { minLength: 60, maxLength: 220, size: 'max' }), (all) => {
        walk(all, (history) => expect(stale(history)).toEqual([]))
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    )
  })

  it('can be explained: whatever is there, back to what somebody asked for', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = walk(all)
        expect(unexplained(history)).toEqual([])
        expect(misdated(history)).toEqual([])
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    )
  })

  it('replayed from its log gives the identical account', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = walk(all)
        const empty = beginHistory(history.beginning)
        const again = record(empty, [...eventsFrom(history.log, 0)])
        expect(tablesOf(again.account)).toBe(tablesOf(history.account))
        const stored = JSON.parse(JSON.stringify([...eventsFrom(history.log, 0)])) as readonly Event[]
        // what a log in a file leaves out (undefined) must not come back as something; the order of fields may differ
        expect(JSON.parse(tablesOf(record(empty, stored).account))).toEqual(JSON.parse(tablesOf(history.account)))
        expect(stored).toEqual(JSON.parse(JSON.stringify([...eventsFrom(again.log, 0)])))
      }),
      runs,
    )
  })

  it('gives the identical account at any speed', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(hour), { minLength: 1, maxLength: 40 }), (all, pauses) => {
        const history = walk(all)
        const end = history.now + 3 * hour
        const atOnce = advance(history, end)
        let slowly = history
        for (const pause of pauses) slowly = advance(slowly, Math.min(end, slowly.now + pause))
        slowly = advance(slowly, end)
        expect(tablesOf(slowly.account)).toBe(tablesOf(atOnce.account))
      }),
      runs,
    )
  })

  it('can be looked back on: every past moment is as it was', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const seen: History[] = []
        const history = walk(all, (now) => seen.push(now))
        for (const past of seen.filter((_, i) => i % 17 === 0)) {
          // what was asked later within the same millisecond belongs to that moment too
          const next = eventOf(history.log, past.account.events)
          if (next === undefined || next.at > past.now)
            expect(tablesOf(historyAt(history, past.now).account)).toBe(tablesOf(past.account))
        }
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    )
  })

  it('is one in which each command is carried out sooner or later', () => {
    for (const all of fc.sample(steps, 240)) if (granted.size < Object.keys(asked).length) walk(all)
    expect(Object.keys(asked).filter((kind) => !granted.has(kind))).toEqual([])
  })
})
