import { modifies, writes } from '#course/moves/storage.ts'
import { hibernated, launchedToHibernate, resumed } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { became, costs, findNamed } from '#course/find/instances.ts'
import { hibernate, launches, runs, start, stop, untilChecked, untilState } from '#course/moves/instances.ts'
import { play, type Step, until, waits } from '#course/moves/script.ts'
import { accountBefore, accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Aspect } from '#engine/questions/compare.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const plain = 'web-1'
const name = 'batch-1'

const canHibernate = {
  HibernationOptions: { Configured: true },
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
}

/** Whether an instance sleeps at the end of these steps, tried on a copy of the account. */
const sleepsAfter =
  (...steps: readonly Step[]) =>
  ({ history }: LogWindow): boolean => {
    const { account } = play(history, [...steps, hibernate(plain), waits(5 * minute)])
    return get(account.guests, findNamed(account, plain)?.id ?? '')?.power === 'suspended'
  }

const enabledWhileStopped = [
  stop(plain),
  waits(5 * minute),
  modifies(plain, canHibernate),
  start(plain),
  waits(5 * minute),
]

/** The first instance to have its memory on disk. */
function asleep(since: LogWindow): InstanceId | undefined {
  for (const { instanceId } of every(since, 'GuestSuspended')) return instanceId
  return undefined
}

const isOther = (aspect: Aspect) => (since: LogWindow) => {
  const id = asleep(since)
  return id !== undefined && became(since, { id }, aspect) !== 'kept'
}

/** Whether it was charged for its use until the moment at which it had stopped. */
function chargedWhileStopping(since: LogWindow): boolean {
  for (const event of every(since, 'InstanceStateChanged'))
    if (event.instanceId === asleep(since) && event.to === 'stopped')
      return costs(accountBefore(since, event), 'instance', event.instanceId)
  return false
}

const diskCosts = (since: LogWindow) =>
  (get(accountOf(since).instances, asleep(since) ?? '')?.volumeIds ?? []).some((id) =>
    costs(accountOf(since), 'volume', id),
  )

const goesOn = until((account) => {
  const instance = findNamed(account, name)
  return instance !== undefined && get(account.guests, instance.id)?.power === 'up'
})

export const lesson: Lesson = {
  id: 'hibernate',
  minutes: 6,
  start: runs(plain),
  steps: [
    {
      kind: 'predict',
      id: 'enable',
      focus: { tab: 'overview' },
      pick: 'one',
      settled: () => true,
      options: {
        any: sleepsAfter(waits(5 * minute)),
        stopped: sleepsAfter(...enabledWhileStopped),
        launch: (since) => !sleepsAfter(waits(5 * minute))(since) && !sleepsAfter(...enabledWhileStopped)(since),
      },
    },
    {
      kind: 'show',
      id: 'prepare',
      focus: { view: 'map', zone: 2 },
      parts: [
        launches(name, { more: canHibernate }),
        [untilState(name, 'running'), untilChecked(name), waits(minute)],
        [writes(name, '/dev/shm/progress.txt', 'only in memory'), waits(10 * minute)],
      ],
    },
    {
      kind: 'predict',
      id: 'resumed',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => resumed({}).met(since),
      options: {
        ram: isOther('ram'),
        publicIp: isOther('publicIp'),
        privateIp: isOther('privateIp'),
        host: isOther('host'),
        id: isOther('id'),
      },
    },
    {
      kind: 'predict',
      id: 'charged',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => some(since, 'GuestSuspended'),
      options: {
        stopping: chargedWhileStopping,
        stopped: (since) => costs(accountOf(since), 'instance', asleep(since)),
        disk: diskCosts,
      },
    },
    {
      kind: 'do',
      id: 'hibernate-it',
      focus: { view: 'map', zone: 1, instance: 'batch-1' },
      goals: [hibernated({})],
      solve: [hibernate(name), untilState(name, 'stopped')],
    },
    {
      kind: 'do',
      id: 'resume-it',
      focus: { view: 'map', zone: 2, instance: 'batch-1' },
      goals: [resumed({})],
      solve: [start(name), untilState(name, 'running'), goesOn],
    },
    {
      kind: 'do',
      id: 'own',
      goals: [launchedToHibernate({})],
      solve: [...launches('batch-2', { type: 'm7i.large', more: big(16) }), untilState('batch-2', 'running')],
    },
  ],
  taught: { requests: ['RunInstances', 'StopInstances'] },
  otherWays: {
    'an Arm machine': {
      own: [
        ...launches('batch-2', { type: 't4g.small', image: 'al2023-arm64', more: canHibernate }),
        untilState('batch-2', 'running'),
      ],
    },
  },
  recall: { lesson: 'lifecycle', step: 'charged' },
}

/** The same with a root volume that holds more memory. */
function big(VolumeSize: number) {
  return { ...canHibernate, BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeSize } }] }
}
