import { busyWithoutCredits, creditsCameTo, noSurplusCharged } from '#course/goals/credits.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { launches, runs, start, stop, terminate, untilState, untilUp } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { isCharged } from '#engine/observers/credits/flow.ts'
import type { Guest } from '#engine/world/guest/guest.ts'
import type { InstanceId } from '#lib/brand.ts'
import { findType } from '#facts/catalogue.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'

const name = 'build-1'
const guestOf = (account: Account): Guest | undefined => get(account.guests, findNamed(account, name)?.id ?? name)
const isIt = (since: LogWindow, id: InstanceId) => findNamed(accountOf(since), name)?.id === id

const works = (which: string, workload: 'busy' | 'idle') =>
  does('SetWorkload', (account) => ({ InstanceId: idOf(account, which), Workload: workload }))
const sets = (mode: 'standard' | 'unlimited') =>
  does('ModifyInstanceCreditSpecification', (account) => ({
    InstanceCreditSpecifications: [{ InstanceId: idOf(account, name), CpuCredits: mode }],
  }))

const turnsTo = (to: 'baseline' | 'charge') => (since: LogWindow) =>
  some(since, 'CreditsTurned', (turn) => turn.to === to && isIt(since, turn.instanceId))

/** The CPU that it gets, in percent of all its vCPUs. */
const cpuNow = (since: LogWindow) => guestOf(accountOf(since))?.cpu.at(-1)?.value
const baseline = (since: LogWindow) =>
  findType(findNamed(accountOf(since), name)?.type ?? '')?.baselinePercentPerVcpu ?? Infinity
const surplusLines = (since: LogWindow) =>
  list(accountOf(since).bill).filter(({ item, opened }) => item === 'credits' && opened >= since.from)

const checksOf = (since: LogWindow) => get(accountOf(since).checks, findNamed(accountOf(since), name)?.id ?? name)

/** The event by which surplus credits of a whole day were owed. */
function owed(since: LogWindow): number | undefined {
  for (const turn of every(since, 'CreditsTurned'))
    if (turn.to === 'charge' && isIt(since, turn.instanceId)) return turn.id
  return undefined
}

const changesType = (type: string): readonly Step[] => [
  stop(name),
  untilState(name, 'stopped'),
  does('ModifyInstanceAttribute', (account) => ({ InstanceId: idOf(account, name), InstanceType: { Value: type } })),
  start(name),
  untilState(name, 'running'),
  untilUp(name),
]

export const lesson: Lesson = {
  id: 'cpu-credits',
  minutes: 6,
  start: [...runs(name, { more: { CreditSpecification: { CpuCredits: 'standard' } } }), waits(4 * hour)],
  steps: [
    {
      kind: 'show',
      id: 'saving',
      focus: { view: 'map', tab: 'monitoring', part: 'credits' },
      parts: [[], [waits(hour)], [works(name, 'busy'), waits(2 * minute)], [works(name, 'idle'), waits(minute)]],
    },
    {
      kind: 'predict',
      id: 'spent',
      focus: { tab: 'monitoring', part: 'credits' },
      pick: 'one',
      settled: turnsTo('baseline'),
      options: {
        full: (since) => cpuNow(since) === 100,
        baseline: (since) => cpuNow(since) === baseline(since),
        stops: (since) => findNamed(accountOf(since), name)?.state !== 'running',
        charged: (since) => surplusLines(since).length > 0,
      },
    },
    {
      kind: 'predict',
      id: 'health',
      focus: { tab: 'monitoring', part: 'credits' },
      pick: 'one',
      // asked before it is slow: else the checks would stand there and say it
      settled: (since) => turnsTo('baseline')(since) || guestOf(accountOf(since))?.slowed === true,
      options: {
        instance: (since) => checksOf(since)?.instance === 'failed',
        system: (since) => checksOf(since)?.system === 'failed',
        none: (since) => checksOf(since)?.instance !== 'failed' && checksOf(since)?.system !== 'failed',
      },
    },
    {
      kind: 'do',
      id: 'load',
      focus: { tab: 'monitoring', part: 'credits' },
      goals: [creditsCameTo({ turn: 'baseline' })],
      solve: [works(name, 'busy'), until((account) => guestOf(account)?.slowed === true)],
    },
    {
      kind: 'predict',
      id: 'surplus',
      focus: { tab: 'monitoring', part: 'credits' },
      pick: 'one',
      settled: turnsTo('charge'),
      options: {
        never: (since) => surplusLines(since).length === 0,
        atOnce: (since) => surplusLines(since).some(({ opened }) => opened < (owed(since) ?? 0)),
        day: (since) => surplusLines(since)[0]?.opened === owed(since),
      },
    },
    {
      kind: 'do',
      id: 'unlimited',
      focus: { tab: 'monitoring', part: 'credits' },
      goals: [creditsCameTo({ turn: 'charge' })],
      solve: [
        sets('unlimited'),
        until((account) => list(account.credits).some(({ type, flow }) => type === 't3.micro' && isCharged(flow))),
      ],
    },
    {
      kind: 'do',
      id: 'for-good',
      focus: { view: 'map' },
      goals: [busyWithoutCredits({}), noSurplusCharged({})],
      solve: changesType('c6i.large'),
    },
  ],
  taught: { requests: ['ModifyInstanceCreditSpecification'] },
  otherWays: {
    'another instance instead': {
      'for-good': [
        ...launches('build-2', { type: 'm6i.large' }),
        untilState('build-2', 'running'),
        untilUp('build-2'),
        works('build-2', 'busy'),
        terminate(name),
        untilState(name, 'terminated'),
      ],
    },
  },
  recall: { lesson: 'read-the-bill', step: 'seconds' },
}
