import type { AllocationId, InstanceId, SnapshotId, TopicArn, VolumeId } from '#lib/brand.ts'
import { get, list, pack, type Table } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Account } from '../account.ts'
import type { AlarmSettings } from '../messages/alarms/alarm.ts'
import type { Command } from '../command.ts'
import type { Event } from '../event.ts'
import { faultNames } from '../world/faults/names.ts'
import { advance, ask, beginHistory, type History, record } from '../history/history.ts'
import { impossible } from './invariants.ts'
import { eventOf, eventsFrom } from '../history/log.ts'
import { historyAt } from '../history/past.ts'
import { defaultGroupId } from '../world/network/vpc.ts'
import { scheduledCodes } from '../world/scheduled/scheduled.ts'
import { hibernating, plainWish } from './scenario.ts'
import { misdated, unexplained } from './proof.ts'

/** One step of a walk: a choice of verb, of what it is done to, and of a length of time. */
const step = fc.record({ verb: fc.nat(76), which: fc.nat(20), other: fc.nat(20), ms: fc.nat(6 * hour) })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const types = ['t3.micro', 't2.micro', 'm5d.large', 't3.small', 't4g.micro']
const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)]

const codeOf = (account: Account, nth: number): string =>
  get(account.phones, `+8210${1234_5678 + (nth % 12)}`)?.code ?? '000000'

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

/** What a step asks for in this account; nothing means waiting. Most make sense, many don't. */
function command(account: Account, { verb, which, other }: Step): Command | undefined {
  const id = pick(list(account.instances), which)?.id ?? ('i-00000000000000000' as InstanceId)
  const volume = pick(list(account.volumes), other)?.id ?? ('vol-00000000000000000' as VolumeId)
  const address = pick(list(account.addresses), other)
  const topicArn = pick(list(account.topics), other)?.arn ?? ('arn:aws:sns:us-east-1:1:none' as TopicArn)
  const allocationId = address?.allocationId ?? ('eipalloc-0' as AllocationId)
  const fault = pick(faultNames, other) ?? 'HostPowerLost'
  const region = account.region
  const snapshot = pick(list(account.snapshots), other)?.id ?? ('snap-00000000000000000' as SnapshotId)
  const imageId = pick(list(account.images), which)?.id ?? 'ami-00000000000000000'
  const choices: readonly (() => Command)[] = [
    () => ({
      kind: 'RunInstances',
      wish: { ...plainWish(region), type: pick(types, other) ?? 't3.micro', count: 1 + (which % 2) },
    }),
    () => ({ kind: 'RunInstances', wish: { ...plainWish(region), ...hibernating } }),
    () => ({
      kind: 'RunInstances',
      wish: { ...plainWish(region), shutdownBehaviour: 'terminate', disks: [{ deviceName: '/dev/sdf', sizeGiB: 5 }] },
    }),
    () => ({ kind: 'StartInstances', ids: [id] }),
    () => ({ kind: 'StartInstances', ids: [id] }),
    () => ({ kind: 'StopInstances', ids: [id], hibernate: false, force: false }),
    () => ({ kind: 'StopInstances', ids: [id], hibernate: true, force: false }),
    () => ({ kind: 'StopInstances', ids: [id], hibernate: false, force: true }),
    () => ({ kind: 'RebootInstances', ids: [id] }),
    () => ({ kind: 'TerminateInstances', ids: [id] }),
    () => ({ kind: 'ChangeInstance', id, change: { type: pick(types, other) ?? 't3.micro' } }),
    () => ({
      kind: 'RunInstances',
      wish: {
        ...plainWish(region),
        type: pick(['t2.micro', 't3.micro', 't3.nano'], which) ?? 't3.micro',
        creditMode: other % 2 === 0 ? 'standard' : 'unlimited',
      },
    }),
    () => ({ kind: 'ModifyCredits', wishes: [{ id, mode: other % 2 === 0 ? 'standard' : 'unlimited' }] }),
    () => ({ kind: 'SetWorkload', instanceId: id, workload: 'busy' }),
    () => ({ kind: 'ChangeInstance', id, change: { stopProtection: other % 2 === 0 } }),
    () => ({
      kind: 'CreateVolume',
      zone: `${region}${'abc'[other % 3]}`,
      disk: { sizeGiB: 1 + other, type: 'gp3' },
      tags: {},
    }),
    () => ({
      kind: 'AttachVolume',
      id: volume,
      instanceId: id,
      deviceName: ['/dev/sdf', '/dev/xvda', '/dev/sdg'][other % 3] ?? '',
    }),
    () => ({ kind: 'DetachVolume', id: volume, force: which % 2 === 0 }),
    () => ({ kind: 'DeleteVolume', id: volume }),
    () => ({
      kind: 'ModifyVolume',
      id: volume,
      change:
        [{ sizeGiB: 4 + which }, { type: 'gp2' }, { type: 'gp3', iops: 4000 }, { type: 'io1', iops: 200 }][other % 4] ??
        {},
    }),
    () => ({ kind: 'CreateSnapshot', volumeId: volume, description: '', tags: {} }),
    () => ({ kind: 'CreateSnapshot', volumeId: volume, description: '', tags: {} }),
    () => ({ kind: 'DeleteSnapshot', id: snapshot }),
    () => ({
      kind: 'CreateVolume',
      zone: `${region}${'abc'[other % 3]}`,
      disk: { snapshotId: snapshot, type: 'gp3' },
      tags: {},
    }),
    () => ({
      kind: 'CreateImage',
      instanceId: id,
      name: `image-${other % 5}`,
      description: '',
      noReboot: which % 2 === 0,
      tags: {},
      snapshotTags: {},
    }),
    () => ({ kind: 'DeregisterImage', id: imageId, deleteSnapshots: other % 3 === 0 }),
    () => ({
      kind: 'RunInstances',
      wish: { ...plainWish(region), imageId, disks: other % 2 === 0 ? [] : [{ deviceName: '/dev/sdf', sizeGiB: 9 }] },
    }),
    () => ({ kind: 'SetDeleteOnTermination', instanceId: id, deviceName: '/dev/xvda', value: other % 2 === 0 }),
    () => ({ kind: 'AllocateAddress', tags: {} }),
    () => ({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: which % 3 > 0 }),
    () => ({ kind: 'DisassociateAddress', associationId: address?.associationId ?? 'eipassoc-0' }),
    () => ({ kind: 'ReleaseAddress', allocationId }),
    () => ({ kind: 'InjectFault', fault, instanceId: id, volumeId: volume }),
    () => ({ kind: 'InjectFault', fault, instanceId: id, volumeId: volume }),
    () => ({ kind: 'ClearFault', fault, instanceId: id, volumeId: volume }),
    () => ({
      kind: 'ReplaceRoot',
      instanceId: id,
      snapshotId: which % 2 ? snapshot : undefined,
      deletesOld: other % 2 === 0,
    }),
    () => ({ kind: 'InjectMystery', instanceId: id }),
    () => ({ kind: 'NameMystery', instanceId: id, fault }),
    () => ({ kind: 'RevealMystery', instanceId: id }),
    () => ({
      kind: 'SetWorkload',
      instanceId: id,
      workload: (['idle', 'steady', 'busy', 'leak'] as const)[other % 4] ?? 'idle',
    }),
    () => ({ kind: 'SetCloudWatchAgent', instanceId: id, installed: other % 3 > 0 }),
    () => ({ kind: 'ChangeInstance', id, change: { detailedMonitoring: other % 2 === 0 } }),
    () => ({
      kind: 'PutMetricAlarm',
      settings: {
        ...memoryAlarm(id),
        threshold: 20 * (1 + (which % 4)),
        statistic: which % 2 === 0 ? 'Average' : 'Sum',
        period: other % 2 === 0 ? 60 : 300,
        alarmActions: [topicArn, `arn:aws:automate:${region}:ec2:reboot`],
      },
    }),
    () => ({
      kind: 'WriteFile',
      instanceId: id,
      path: ['/note', '/dev/shm/note', '/mnt/sdf/note', '/mnt/ephemeral0/x'][other % 4] ?? '',
      text: 'x',
    }),
    () => ({
      kind: 'RunInGuest',
      instanceId: id,
      line: ['sudo halt', 'sudo poweroff', 'sudo reboot', 'sudo systemctl stop nginx'][other % 4] ?? '',
    }),
    () => ({ kind: 'RepairVolume', id: volume }),
    () => ({ kind: 'SetCapacity', zone: `${region}${'abc'[other % 3]}`, type: 't3.micro', there: which % 3 > 0 }),
    () => ({
      kind: 'ScheduleEvent',
      instanceId: id,
      code: pick(scheduledCodes, other) ?? 'instance-stop',
      notBefore: account.at + (1 + which) * hour,
    }),
    () => ({
      kind: 'MoveScheduledEvent',
      instanceId: id,
      scheduledId: pick(list(account.scheduled), other)?.id ?? 'instance-event-0',
      notBefore: account.at + (1 + which) * hour,
    }),
    () => ({ kind: 'SetQuotas', profile: which % 4 === 0 ? 'new-account' : 'raised' }),
    () => ({
      kind: 'RunInstances',
      wish: {
        ...plainWish(region),
        disks: [...'fghij'].map((letter) => ({ deviceName: `/dev/sd${letter}`, sizeGiB: 65_536, type: 'gp3' })),
      },
    }),
    () => ({
      kind: 'PutMetricAlarm',
      settings: {
        name: `alarm-${other % 4}`,
        metric:
          (
            [
              'StatusCheckFailed_Instance',
              'StatusCheckFailed_System',
              'CPUUtilization',
              'StatusCheckFailed',
              'CPUCreditBalance',
              'CPUCreditUsage',
            ] as const
          )[which % 6] ?? 'StatusCheckFailed',
        instanceId: id,
        statistic: 'Maximum',
        period: which % 2 === 0 ? 60 : 300,
        evaluationPeriods: 1 + (other % 3),
        threshold: which % 4 === 2 ? 80 : 1,
        operator: 'GreaterThanOrEqualToThreshold',
        treatMissing: (['missing', 'breaching', 'notBreaching', 'ignore'] as const)[other % 4] ?? 'missing',
        actionsEnabled: true,
        okActions: [topicArn],
        alarmActions: [
          topicArn,
          `arn:aws:automate:${region}:ec2:${which % 4 === 1 ? 'recover' : ['reboot', 'stop', 'terminate'][other % 3]}`,
        ],
        insufficientDataActions: [],
      },
    }),
    () => ({ kind: 'DeleteAlarms', names: [`alarm-${other % 4}`] }),
    () => ({ kind: 'SetAlarmState', name: `alarm-${other % 4}`, state: 'ALARM', reason: 'testing' }),
    () => ({ kind: 'CreateTopic', name: `topic-${other % 3}` }),
    () => ({ kind: 'DeleteTopic', arn: topicArn }),
    () => ({
      kind: 'Subscribe',
      topicArn,
      protocol: which % 2 === 0 ? 'email' : 'sms',
      endpoint: which % 2 === 0 ? 'a@example.com' : '+821012345678',
    }),
    () => ({ kind: 'AddSandboxPhone', number: `+8210${1234_5678 + (other % 12)}` }),
    () => ({ kind: 'VerifySandboxPhone', number: `+8210${1234_5678 + (other % 12)}`, code: codeOf(account, other) }),
    () => ({ kind: 'DeleteSandboxPhone', number: `+8210${1234_5678 + (other % 12)}` }),
    () => ({ kind: 'SetSmsSandbox', inside: other % 3 > 0 }),
    () => ({ kind: 'Subscribe', topicArn, protocol: 'sms', endpoint: `+8210${1234_5678 + (which % 3)}` }),
    () => ({ kind: 'ConfirmSubscription', topicArn, token: pick(list(account.subscriptions), which)?.token ?? 'x' }),
    () => ({ kind: 'Publish', topicArn, text: 'hello' }),
    () => ({ kind: 'RevokeIngress', id: defaultGroupId(account), rules: [] }),
    () => ({
      kind: 'ConfigureSlackChannel',
      name: 'ops',
      teamId: 'T0',
      channelId: 'C0',
      channelName: '#ops',
      topicArns: [topicArn],
    }),
  ]
  return choices[verb]?.()
}

function walk(steps: readonly Step[], check?: (history: History) => void): History {
  let history = beginHistory({ seed: 'walk', region: 'us-east-1', startedAt: 0 })
  walked += steps.length
  for (const one of steps) {
    const wanted = command(history.account, one)
    if (wanted) history = ask(history, { action: wanted.kind, params: {}, command: wanted }).history
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

/** `WALKS=240 npx vitest run src/engine/walk.test.ts` walks as often for each property, and `WALK_SEED` walks the same again. */
const long = process.env['WALKS']
const seed = Number(process.env['WALK_SEED'] ?? Date.now() % 2 ** 31)
const runs = { numRuns: Number(long ?? 12), seed, endOnFailure: true }
let walked = 0
if (long) afterAll(() => console.info(`Seed ${seed}: ${walked} steps in all`))

describe('a walk of requests and waiting', { timeout: long ? 3 * hour : 60_000 }, () => {
  it('never leads to anything impossible', () => {
    fc.assert(
      fc.property(steps, (all) => {
        walk(all, (history) => expect(impossible(history.account)).toEqual([]))
      }),
      runs,
    )
  })

  it('can be explained: whatever is there, back to what somebody asked for', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = walk(all)
        expect(unexplained(history)).toEqual([])
        expect(misdated(history)).toEqual([])
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 2) },
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
})
