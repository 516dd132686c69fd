import { caseClosed, wellAgain } from '#course/goals/mysteries.ts'
import type { DoStep, Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { remedyFor } from '#course/remedy.ts'
import { reboot, runs, start, stop, untilState } from '#course/moves/instances.ts'
import { scoreFaults } from '#course/score.ts'
import { comesTo, does, play, type Step, waits } from '#course/moves/script.ts'
import type { LogWindow } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import { historyAt } from '#engine/history/past.ts'
import { topicArn } from '#engine/messages/sns/arn.ts'
import { findType, zonesOffering } from '#facts/catalogue.ts'
import { regions } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const names = ['web-1', 'web-2', 'web-3'] as const
type Name = (typeof names)[number]
const topic = 'on-call'
const alarmOf = (name: string) => `${name}-checks`

const type = 't3.micro'

/** The zones of a Region that offer the servers' type. */
const zonesOf = ({ region }: Account) => {
  const offering = zonesOffering(must(findType(type), type), region)
  return regions[region].zones.filter(({ id }) => offering.includes(id))
}

/** Each in a zone of its own, so that no two share a host. */
const server = (name: Name, nth: number): Step =>
  comesTo((account) =>
    runs(name, { type, open: [22, 80], more: { Placement: { AvailabilityZone: zonesOf(account)[nth]?.name } } }),
  )

const watches = (name: Name): Step =>
  does('PutMetricAlarm', (account) => ({
    AlarmName: alarmOf(name),
    Namespace: 'AWS/EC2',
    MetricName: 'StatusCheckFailed',
    Dimensions: [{ Name: 'InstanceId', Value: idOf(account, name) }],
    Statistic: 'Maximum',
    Period: 60,
    EvaluationPeriods: 2,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    AlarmActions: [topicArn(account, topic)],
  }))

/** A topic that mails whoever is on call, who has confirmed it. */
const onCall: readonly Step[] = [
  does('CreateTopic', { Name: topic }),
  does('Subscribe', (account) => ({
    TopicArn: topicArn(account, topic),
    Protocol: 'email',
    Endpoint: 'on-call@example.com',
  })),
  does('ConfirmSubscription', (account) => ({
    TopicArn: topicArn(account, topic),
    Token: list(account.subscriptions).at(-1)?.token,
  })),
]

/** What broke stays broken until somebody mends it: who reads slowly finds the same traces. */
const stays = (name: Name): Step =>
  does('ModifyInstanceMaintenanceOptions', (account) => ({
    InstanceId: idOf(account, name),
    AutoRecovery: 'disabled',
  }))

const leaves = (file: string, Text: string): Step =>
  does('WriteFile', (account) => ({
    InstanceId: idOf(account, 'web-1'),
    Path: `/home/ec2-user/${file}`,
    Text,
  }))
const tagged = (name: Name): Step =>
  does('CreateTags', (account) => ({ Resources: [idOf(account, name)], Tags: [{ Key: 'Team', Value: 'shop' }] }))

/** How many events there are before the faults decides which ones are drawn: with these, three that are not alike. */
const handover: readonly Step[] = [
  ...names.map(tagged),
  leaves('runbook.txt', 'Go from the outside in.'),
  leaves('contacts.txt', 'On call: on-call@example.com'),
]

const breaks = (name: Name) => does('InjectMystery', (account) => ({ InstanceId: idOf(account, name) }))

const faultOf = (account: Account, name: Name): FaultName =>
  get(account.mysteries, idOf(account, name))?.fault ?? 'WebServerCrashed'
const says = (name: Name) =>
  does('NameMystery', (account) => ({ InstanceId: idOf(account, name), Fault: faultOf(account, name) }))
const mends = (name: Name) => comesTo((account) => remedyFor(faultOf(account, name), name))

const call = (name: Name): DoStep => ({
  kind: 'do',
  id: name,
  focus: { tab: 'checks', instance: name },
  goals: [caseClosed({ name }), wellAgain({ name })],
  solve: [says(name), mends(name)],
})

/** The quiet before the night, whatever was done since: all three run, and are watched. */
const quiet = ({ history }: LogWindow) => historyAt(history, history.beginning.startedAt + 15 * minute)

/** What would come of a fault of web-1: the night itself is not touched. */
const whatIf = (since: LogWindow, fault: FaultName, steps: readonly Step[]): Account =>
  play(quiet(since), [
    does('InjectFault', (account) => ({ Fault: fault, InstanceId: idOf(account, 'web-1') })),
    waits(2 * minute),
    ...steps,
  ]).account

const alarms = (fault: FaultName) => (since: LogWindow) =>
  get(whatIf(since, fault, [waits(4 * minute)]).alarms, alarmOf('web-1'))?.state === 'ALARM'

const hostOf = (account: Account) => findNamed(account, 'web-1')?.hostId
const moves = (steps: readonly Step[]) => (since: LogWindow) =>
  hostOf(whatIf(since, 'HostHardwareFailing', steps)) !== hostOf(quiet(since).account)

export const lesson: Lesson = {
  id: 'first-night-on-call',
  minutes: 10,
  opensAt: 2,
  start: [...names.map(server), ...onCall, ...names.map(watches), ...names.map(stays), ...handover, waits(10 * minute)],
  steps: [
    {
      kind: 'predict',
      id: 'alarms',
      focus: { view: 'map', zone: 3 },
      pick: 'many',
      settled: () => true,
      options: {
        host: alarms('HostPowerLost'),
        hung: alarms('OSHung'),
        web: alarms('WebServerCrashed'),
        group: alarms('SecurityGroupClosed'),
      },
    },
    {
      kind: 'predict',
      id: 'host',
      pick: 'one',
      settled: () => true,
      options: {
        reboot: moves([reboot('web-1'), waits(minute)]),
        root: moves([
          does('CreateReplaceRootVolumeTask', (account) => ({ InstanceId: idOf(account, 'web-1') })),
          waits(2 * minute),
        ]),
        restart: moves([stop('web-1'), untilState('web-1', 'stopped'), start('web-1'), untilState('web-1', 'running')]),
      },
    },
    {
      kind: 'show',
      id: 'calls',
      focus: { view: 'messages' },
      parts: [[], [waits(20 * minute), ...names.map(breaks)], [waits(4 * minute)]],
    },
    ...names.map(call),
  ],
  taught: { requests: ['NameMystery'] },
  otherWays: {
    'mended first, named afterwards': Object.fromEntries(names.map((name) => [name, [mends(name), says(name)]])),
  },
  recall: { lesson: 'running-but-unreachable', step: 'refused' },
  score: scoreFaults,
}
