import { enoughMemory } from '#course/goals/faults.ts'
import { alarmActed, rebootedInVain, slackTold } from '#course/goals/watch.ts'
import type { Lesson } from '#course/lesson.ts'
import { became, findNamed, idOf } from '#course/find/instances.ts'
import { runs, start, stop, untilChecked, untilState } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import { whatIf } from '#course/whatIf.ts'
import type { Account } from '#engine/account.ts'
import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Aspect } from '#engine/questions/compare.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'

const name = 'web-1'
const topicArn = (account: Account) => list(account.topics)[0]?.arn
const breaks = (Fault: FaultName) => does('InjectFault', (account) => ({ Fault, InstanceId: idOf(account, name) }))
const checksOf = (account: Account) => get(account.checks, idOf(account, name))
const isWell = (account: Account) => checksOf(account)?.system === 'passed' && checksOf(account)?.instance === 'passed'
const untilAlarm = (alarmName: string, state: string) =>
  until((account) => get(account.alarms, alarmName)?.state === state)

interface Watch {
  readonly check: 'System' | 'Instance'
  readonly action: Ec2Action
  readonly periods: number
}

/** An alarm on a check that acts on web-1 and tells the topic. */
const alarm = ({ check, action, periods }: Watch): Step =>
  does('PutMetricAlarm', (account) => ({
    AlarmName: `${action}-${name}`,
    Namespace: 'AWS/EC2',
    MetricName: `StatusCheckFailed_${check}`,
    Dimensions: [{ Name: 'InstanceId', Value: idOf(account, name) }],
    Statistic: 'Maximum',
    Period: 60,
    EvaluationPeriods: periods,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    AlarmActions: [`arn:aws:automate:${account.region}:ec2:${action}`, topicArn(account)],
  }))
const recovers = alarm({ check: 'System', action: 'recover', periods: 2 })
const reboots = (periods: number) => alarm({ check: 'Instance', action: 'reboot', periods })
/** Something goes wrong, an alarm acts, and all is well again. */
const heals = (fault: FaultName, alarmName: string) => [
  breaks(fault),
  untilAlarm(alarmName, 'ALARM'),
  until(isWell),
  untilAlarm(alarmName, 'OK'),
]

/** Whether an alarm with this action on the system check brings web-1 back when its host fails. */
const bringsBack = (action: Ec2Action) => (since: LogWindow) =>
  isWell(
    whatIf(since, [
      alarm({ check: 'System', action, periods: 2 }),
      waits(5 * minute),
      breaks('HostNetworkLost'),
      waits(20 * minute),
    ]),
  )

/** Whether an instance was recovered and its OS is up again. */
function isRecovered(since: LogWindow): boolean {
  for (const recovered of every(since, 'InstanceRecovered'))
    if (some(after(since, recovered), 'GuestBooted', ({ instanceId }) => instanceId === recovered.instanceId))
      return true
  return false
}
const isOther = (aspect: Aspect) => (since: LogWindow) => {
  const instance = findNamed(accountOf(since), name)
  return instance !== undefined && became(since, instance, aspect) !== 'kept'
}

/** The reboots by alarms after memory had run out. */
function reboot(since: LogWindow): readonly { readonly at: number }[] {
  for (const exhausted of every(since, 'MemoryExhausted'))
    return [...every(after(since, exhausted), 'AlarmActionRun')].filter((run) => {
      const action = parseAction(run.action)
      return action?.kind === 'ec2' && action.action === 'reboot'
    })
  return []
}
const isAnHourLater = (since: LogWindow) => since.history.now >= (reboot(since)[0]?.at ?? Infinity) + hour

const slack = does('CreateSlackChannelConfiguration', (account) => ({
  ConfigurationName: 'ops-slack',
  SlackTeamId: 'T0ABCDEFG',
  SlackChannelId: 'C0ABCDEFG',
  SlackChannelName: '#ops',
  SnsTopicArns: [topicArn(account)],
}))

export const lesson: Lesson = {
  id: 'self-healing-and-slack',
  minutes: 6,
  opensAt: 2,
  start: [
    ...runs(name, { open: [22, 80] }),
    does('ModifyInstanceMaintenanceOptions', (account) => ({
      InstanceId: idOf(account, name),
      AutoRecovery: 'disabled',
    })),
    does('WriteFile', (account) => ({
      InstanceId: idOf(account, name),
      Path: '/home/ec2-user/notes.txt',
      Text: 'on the root volume',
    })),
    does('CreateTopic', { Name: 'ops' }),
    waits(10 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'which',
      focus: { view: 'map', zone: 3 },
      pick: 'one',
      settled: isRecovered,
      options: {
        reboot: bringsBack('reboot'),
        recover: bringsBack('recover'),
        stop: bringsBack('stop'),
      },
    },
    {
      kind: 'predict',
      id: 'kept',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: isRecovered,
      options: {
        host: isOther('host'),
        ram: isOther('ram'),
        publicIp: isOther('publicIp'),
        privateIp: isOther('privateIp'),
        files: isOther('files'),
      },
    },
    {
      kind: 'show',
      id: 'recovery',
      focus: { view: 'map', zone: 3 },
      parts: [
        [recovers, untilAlarm('recover-web-1', 'OK')],
        [breaks('HostNetworkLost')],
        [untilAlarm('recover-web-1', 'ALARM')],
        [until(isWell), untilAlarm('recover-web-1', 'OK')],
      ],
    },
    {
      kind: 'do',
      id: 'reboot-alarm',
      focus: { view: 'map', zone: 3, tab: 'monitoring' },
      goals: [alarmActed({ action: 'reboot' })],
      solve: [reboots(3), waits(5 * minute), ...heals('OSHung', 'reboot-web-1')],
    },
    {
      kind: 'do',
      id: 'slack',
      focus: { view: 'messages' },
      goals: [slackTold({})],
      solve: [slack, ...heals('OSHung', 'reboot-web-1')],
    },
    {
      kind: 'predict',
      id: 'loop',
      pick: 'one',
      settled: (since) => reboot(since).length > 1 || isAnHourLater(since),
      options: {
        once: (since) => reboot(since).length === 1 && isWell(accountOf(since)),
        again: (since) => reboot(since).length > 1,
        stays: (since) => reboot(since).length === 1 && !isWell(accountOf(since)),
      },
    },
    {
      kind: 'do',
      id: 'end-it',
      focus: { tab: 'faults' },
      goals: [rebootedInVain({}), enoughMemory({})],
      solve: [
        // an alarm that is on does not act again
        until((account) => isWell(account) && list(account.alarms).every(({ state }) => state !== 'ALARM')),
        breaks('MemoryExhausted'),
        waits(hour),
        stop(name),
        untilState(name, 'stopped'),
        does('ModifyInstanceAttribute', (account) => ({
          InstanceId: idOf(account, name),
          InstanceType: { Value: 't3.small' },
        })),
        start(name),
        untilState(name, 'running'),
        untilChecked(name),
        waits(20 * minute),
      ],
    },
  ],
  taught: { requests: ['PutMetricAlarm', 'CreateSlackChannelConfiguration'] },
  otherWays: {
    'a quicker alarm, and news of the host': {
      'reboot-alarm': [reboots(1), waits(5 * minute), ...heals('OSHung', 'reboot-web-1')],
      slack: [slack, ...heals('HostPowerLost', 'recover-web-1')],
    },
  },
  recall: { lesson: 'diagnose-the-guest', step: 'hungry' },
}
