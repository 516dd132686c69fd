import { answersOn } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { opens, reboot, runs, untilUp } from '#course/moves/instances.ts'
import { does, type Step, waits } from '#course/moves/script.ts'
import { accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { type Probe, probe } from '#engine/world/network/probe.ts'
import { historyAt } from '#engine/history/past.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const [closed, crashed, hidden] = ['shop-1', 'shop-2', 'shop-3'] as const
const [ssh, web] = [22, 80] as const

function tries(account: Account, name: string, port: number = web): Probe | undefined {
  const instance = findNamed(account, name)
  return instance && probe(account, instance.id, port)
}
const asks = (name: string): Step =>
  does('ProbeInstance', (account) => ({ InstanceId: idOf(account, name), Port: web }))

/** How it was before anybody could do anything about it: some minutes after the web server crashed. */
function atFirst({ history }: LogWindow): Account {
  const [crash] = every({ history, from: 0 }, 'WebServerCrashed')
  return crash ? historyAt(history, crash.at + 4 * minute).account : history.account
}
const letsIn = (name: string) => (since: LogWindow) => tries(atFirst(since), name, ssh)?.result === 'Succeeded'
const refusedBy = (name: string) => (since: LogWindow) => tries(atFirst(since), name)?.result === 'Refused'

const ruleAdded = (since: LogWindow) => {
  const groupIds = findNamed(accountOf(since), closed)?.groupIds ?? []
  return some(since, 'IngressAuthorized', ({ groupId }) => groupIds.includes(groupId))
}
const answers = (since: LogWindow) => tries(accountOf(since), closed)?.result === 'Succeeded'

const givesAddress: readonly Step[] = [
  does('AllocateAddress'),
  does('AssociateAddress', (account) => ({
    AllocationId: list(account.addresses).findLast(({ associationId }) => associationId === undefined)?.allocationId,
    InstanceId: idOf(account, hidden),
  })),
]

export const lesson: Lesson = {
  id: 'running-but-unreachable',
  minutes: 5,
  start: [
    ...runs(closed, { open: [ssh] }),
    ...runs(crashed, { open: [ssh, web] }),
    ...runs(hidden, { open: [ssh], hidden: true }),
    does('InjectFault', (account) => ({ Fault: 'WebServerCrashed', InstanceId: idOf(account, crashed) })),
    waits(5 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'ssh',
      focus: { tab: 'checks' },
      pick: 'many',
      settled: () => true,
      options: { group: letsIn(closed), web: letsIn(crashed), address: letsIn(hidden) },
    },
    {
      kind: 'predict',
      id: 'refused',
      pick: 'one',
      settled: () => true,
      options: { group: refusedBy(closed), web: refusedBy(crashed), address: refusedBy(hidden) },
    },
    {
      kind: 'show',
      id: 'silence',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach' },
      parts: [[], [asks(closed)]],
    },
    {
      kind: 'predict',
      id: 'rule',
      pick: 'one',
      settled: ruleAdded,
      options: {
        now: answers,
        round: (since) => !answers(since),
        reboot: (since) => !answers(since),
      },
    },
    {
      kind: 'show',
      id: 'shop-1',
      focus: { view: 'map', zone: 2, tab: 'network', part: 'reach' },
      parts: [[opens(closed, web)], [asks(closed)]],
    },
    {
      kind: 'do',
      id: 'shop-2',
      focus: { view: 'map', zone: 2, part: 'reach', tab: 'network', instance: 'shop-2' },
      goals: [answersOn({ name: crashed, port: web })],
      solve: [
        asks(crashed),
        does('RunInGuest', (account) => ({
          InstanceId: idOf(account, crashed),
          Command: 'sudo systemctl restart nginx',
        })),
      ],
    },
    {
      kind: 'do',
      id: 'shop-3',
      focus: { view: 'map', zone: 2, part: 'reach', tab: 'overview', instance: 'shop-3' },
      goals: [answersOn({ name: hidden, port: web })],
      solve: [...givesAddress, opens(hidden, web)],
    },
  ],
  taught: { requests: ['AssociateAddress', 'AuthorizeSecurityGroupIngress'] },
  otherWays: {
    'reboot, and the rule first': {
      'shop-2': [reboot(crashed), waits(minute), untilUp(crashed)],
      'shop-3': [opens(hidden, web), ...givesAddress],
    },
  },
  recall: { lesson: 'stop-or-reboot', step: 'restart' },
}
