import { movedAway } from '#course/goals/faults.ts'
import { reachable } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { reboot, runs, start, stop, untilChecked, untilState } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { accountOf, every, type LogWindow } from '#course/logWindow.ts'
import { whatIf } from '#course/whatIf.ts'
import type { Account } from '#engine/account.ts'
import type { CheckName } from '#engine/observers/checks/check.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'
const breaks = (Fault: string) => does('InjectFault', (account) => ({ Fault, InstanceId: idOf(account, name) }))
const checkOf = (account: Account, check: CheckName) => get(account.checks, idOf(account, name))?.[check]

/** When its web server crashed. */
function crash(since: LogWindow): number | undefined {
  for (const { at } of every(since, 'WebServerCrashed')) return at
  return undefined
}

/** When its host failed. */
function hostFailure(since: LogWindow): number | undefined {
  for (const { at } of every(since, 'HostFailed')) return at
  return undefined
}

/** The first report since that a check failed. */
function firstFailure(since: LogWindow) {
  for (const event of every(since, 'ChecksReported')) if (event.report.system === 'failed') return event
  return undefined
}

const fails = (check: CheckName) => (since: LogWindow) => checkOf(accountOf(since), check) === 'failed'

/** Whether a remedy would have brought a passed system check within a few minutes. */
const cures = (steps: readonly Step[]) => (since: LogWindow) =>
  checkOf(whatIf(since, [...steps, waits(15 * minute)]), 'system') === 'passed'

const opensTo = (port: number) =>
  does('AuthorizeSecurityGroupIngress', (account) => ({
    GroupId: findNamed(account, name)?.groupIds[0],
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  }))

const recoverAlarm = does('PutMetricAlarm', (account) => ({
  AlarmName: 'recover-web-1',
  Namespace: 'AWS/EC2',
  MetricName: 'StatusCheckFailed_System',
  Dimensions: [{ Name: 'InstanceId', Value: idOf(account, name) }],
  Statistic: 'Maximum',
  Period: 60,
  EvaluationPeriods: 2,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  AlarmActions: [`arn:aws:automate:${account.region}:ec2:recover`],
}))
const stopAndStart = [stop(name), untilState(name, 'stopped'), start(name), untilState(name, 'running')]

export const lesson: Lesson = {
  id: 'whose-fault-is-it',
  minutes: 6,
  start: [
    ...runs(name, { open: [22, 80] }),
    does('ModifyInstanceMaintenanceOptions', (account) => ({
      InstanceId: idOf(account, name),
      AutoRecovery: 'disabled',
    })),
    waits(5 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'unseen',
      focus: { tab: 'checks' },
      pick: 'one',
      settled: (since) => since.history.now >= (crash(since) ?? Infinity) + 2 * minute,
      options: {
        system: fails('system'),
        instance: fails('instance'),
        ebs: fails('ebs'),
        none: (since) => !(['system', 'instance', 'ebs'] as const).some((check) => fails(check)(since)),
      },
    },
    {
      kind: 'show',
      id: 'page-down',
      focus: { view: 'map', zone: 2, tab: 'checks', part: 'reach' },
      parts: [[breaks('WebServerCrashed')], [breaks('SecurityGroupClosed')], [waits(2 * minute + 1000)]],
    },
    {
      kind: 'do',
      id: 'page-up',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach' },
      goals: [reachable({ port: 80 })],
      solve: [
        does('RunInGuest', (account) => ({
          InstanceId: idOf(account, name),
          Command: 'sudo systemctl restart nginx',
        })),
        opensTo(80),
      ],
    },
    {
      kind: 'predict',
      id: 'host',
      focus: { tab: 'checks' },
      pick: 'many',
      settled: (since) => firstFailure(since) !== undefined,
      options: {
        system: fails('system'),
        instance: fails('instance'),
        ebs: fails('ebs'),
        atOnce: (since) => firstFailure(since)?.at === hostFailure(since),
      },
    },
    {
      kind: 'show',
      id: 'host-down',
      focus: { view: 'map', zone: 2, tab: 'checks' },
      parts: [
        [breaks('HostHardwareFailing')],
        [until((account) => checkOf(account, 'system') === 'failed')],
        [waits(3 * minute)],
      ],
    },
    {
      kind: 'predict',
      id: 'remedy',
      pick: 'many',
      settled: (since) => movedAway({}).met(since),
      options: {
        reboot: cures([reboot(name)]),
        stopStart: cures(stopAndStart),
        alarm: cures([recoverAlarm]),
        rules: cures([opensTo(443)]),
      },
    },
    {
      kind: 'do',
      id: 'move',
      focus: { view: 'map', zone: 2 },
      goals: [movedAway({})],
      solve: [...stopAndStart, untilChecked(name)],
    },
  ],
  taught: { requests: ['StopInstances', 'StartInstances', 'PutMetricAlarm'] },
  otherWays: {
    'a reboot for the web server, an alarm for the host': {
      'page-up': [reboot(name), waits(2 * minute), opensTo(80)],
      move: [recoverAlarm, waits(15 * minute)],
    },
  },
  recall: { lesson: 'stop-or-reboot', step: 'restart' },
}
