import { types } from '#course/moves/storage.ts'
import { reached, startedAndStopped } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { costs } from '#course/find/instances.ts'
import { runs, start, stop, terminate, untilState, untilUp } from '#course/moves/instances.ts'
import { does, play, waits } from '#course/moves/script.ts'
import { accountAtFirst, accountBefore, accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Instance, InstanceState } from '#engine/world/instances/instance.ts'
import { whyNotStart } from '#engine/world/instances/start.ts'
import { whyNotTerminate } from '#engine/world/instances/terminate.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'

/** The first instance that ran and was then stopped, not hibernated; it has been in four states by then. */
function roundTrip(since: LogWindow): Instance | undefined {
  for (const ran of every(since, 'InstanceStateChanged')) {
    if (ran.to !== 'running') continue
    const stopped = some(
      after(since, ran),
      'InstanceStateChanged',
      (one) =>
        one.instanceId === ran.instanceId &&
        one.to === 'stopped' &&
        get(accountBefore(since, one).instances, one.instanceId)?.ending !== 'hibernate',
    )
    if (stopped) return get(accountOf(since).instances, ran.instanceId)
  }
  return undefined
}

/** Whether that instance was charged for its use just before it left a state, or is so now. */
const chargedWhile = (state: InstanceState) => (since: LogWindow) => {
  const instance = roundTrip(since)
  if (!instance) return false
  for (const event of every(since, 'InstanceStateChanged'))
    if (event.instanceId === instance.id && event.from === state)
      return costs(accountBefore(since, event), 'instance', instance.id)
  return costs(accountOf(since), 'instance', instance.id)
}

/** The first instance to come into a state, as it is now. */
function firstIn(since: LogWindow, state: InstanceState): Instance | undefined {
  for (const { to, instanceId } of every(since, 'InstanceStateChanged'))
    if (to === state) return get(accountOf(since).instances, instanceId)
  return undefined
}

const canBe = (state: InstanceState, may: (instance: Instance, since: LogWindow) => boolean) => (since: LogWindow) => {
  const instance = firstIn(since, state)
  return instance !== undefined && may(instance, since)
}

/** Whether another type is accepted now, tried on a copy of the account. */
function takesType({ id, type }: Instance, { history }: LogWindow): boolean {
  const change = does('ModifyInstanceAttribute', { InstanceId: id, InstanceType: { Value: 't3.large' } })
  return get(play(history, [change]).account.instances, id)?.type !== type
}

export const lesson: Lesson = {
  id: 'lifecycle',
  minutes: 5,
  start: [...runs(name), stop(name), untilState(name, 'stopped'), waits(10 * minute)],
  steps: [
    {
      kind: 'predict',
      id: 'charged',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => roundTrip(since) !== undefined,
      options: {
        pending: chargedWhile('pending'),
        running: chargedWhile('running'),
        stopping: chargedWhile('stopping'),
        stopped: chargedWhile('stopped'),
      },
    },
    {
      kind: 'do',
      id: 'start-it',
      focus: { view: 'map', zone: 1 },
      goals: [reached({ state: 'running' })],
      solve: [start(name), untilState(name, 'running'), untilUp(name)],
    },
    {
      kind: 'predict',
      id: 'stopping',
      focus: { view: 'map', zone: 1 },
      pick: 'many',
      settled: (since) => some(since, 'InstanceStateChanged', ({ to }) => to === 'stopping'),
      options: {
        start: canBe('stopping', (instance, since) => whyNotStart(accountOf(since), instance) === undefined),
        type: canBe('stopping', takesType),
        terminate: canBe('stopping', (instance) => whyNotTerminate(instance) === undefined),
      },
    },
    {
      kind: 'do',
      id: 'stop-it',
      focus: { view: 'map', zone: 1 },
      goals: [startedAndStopped({})],
      solve: [stop(name), untilState(name, 'stopped')],
    },
    {
      kind: 'predict',
      id: 'terminated',
      focus: { view: 'map', zone: 1 },
      pick: 'many',
      settled: (since) => some(since, 'InstanceStateChanged', ({ to }) => to === 'terminated'),
      options: {
        start: canBe('terminated', (instance, since) => whyNotStart(accountOf(since), instance) === undefined),
        listed: canBe('terminated', ({ state }) => state === 'terminated'),
        charged: canBe('terminated', ({ id }, since) => costs(accountOf(since), 'instance', id)),
        disk: canBe('terminated', ({ id }, since) =>
          (get(accountAtFirst(since).instances, id)?.volumeIds ?? []).some((one) => get(accountOf(since).volumes, one)),
        ),
      },
    },
    {
      kind: 'do',
      id: 'terminate-it',
      focus: { view: 'map', zone: 1 },
      goals: [reached({ state: 'terminated' })],
      solve: [terminate(name), untilState(name, 'terminated')],
    },
  ],
  taught: { requests: ['StartInstances', 'StopInstances', 'TerminateInstances'] },
  otherWays: {
    'from inside, and without stopping at the end': {
      'stop-it': [types(name, 'sudo shutdown -h now'), untilState(name, 'stopped')],
      'terminate-it': [start(name), untilState(name, 'running'), terminate(name), untilState(name, 'terminated')],
    },
  },
  recall: { lesson: 'first-instance', step: 'after' },
}
