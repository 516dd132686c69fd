import { reached, rebooted, stoppedAndStarted } from '#course/goals/instances.ts'
import type { Lesson, PredictStep } from '#course/lesson.ts'
import { became, costs, findNamed, idOf } from '#course/find/instances.ts'
import { reboot, runs, start, stop, untilState, untilUp } from '#course/moves/instances.ts'
import { accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import { does, waits } from '#course/moves/script.ts'
import type { Aspect } from '#engine/questions/compare.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'

/** What is read of an instance: what happened since it was as before. */
type Before = (since: LogWindow) => { readonly id: InstanceId; readonly since: LogWindow } | undefined

/** The first instance whose OS came up again after a reboot. */
const rebootedOne: Before = (since) => {
  for (const { id, instanceId } of every(since, 'RebootRequested'))
    if (some({ ...since, from: id }, 'GuestBooted', (one) => one.instanceId === instanceId))
      return { id: instanceId, since }
  return undefined
}

/** web-1, since just before it first stopped, once it runs again. */
const restartedOne: Before = (since) => {
  const id = findNamed(accountOf(since), name)?.id
  for (const stopping of every({ ...since, from: 0 }, 'InstanceStateChanged')) {
    if (stopping.to !== 'stopping' || stopping.instanceId !== id) continue
    const back = { ...since, from: stopping.id }
    const runs = some(back, 'InstanceStateChanged', ({ instanceId, to }) => instanceId === id && to === 'running')
    return runs ? { id, since: back } : undefined
  }
  return undefined
}

/** What may become of an instance that is off for a moment. */
function becomesOther(of: Before): PredictStep['options'] {
  const isOther = (aspect: Aspect) => (since: LogWindow) => {
    const one = of(since)
    return one !== undefined && became(one.since, one, aspect) !== 'kept'
  }
  return {
    publicIp: isOther('publicIp'),
    privateIp: isOther('privateIp'),
    host: isOther('host'),
    ram: isOther('ram'),
    files: isOther('files'),
  }
}

/** The first instance to be stopped, as it is now. */
function stoppedOne(since: LogWindow) {
  for (const { to, instanceId } of every(since, 'InstanceStateChanged'))
    if (to === 'stopped') return get(accountOf(since).instances, instanceId)
  return undefined
}

export const lesson: Lesson = {
  id: 'stop-or-reboot',
  minutes: 5,
  start: [
    ...runs(name),
    does('WriteFile', (account) => ({
      InstanceId: idOf(account, name),
      Path: '/home/ec2-user/notes.txt',
      Text: 'on the root volume',
    })),
    waits(10 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'reboot',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => rebootedOne(since) !== undefined,
      options: becomesOther(rebootedOne),
    },
    {
      kind: 'do',
      id: 'reboot-it',
      focus: { view: 'map', zone: 1 },
      goals: [rebooted({})],
      solve: [reboot(name), waits(minute), untilUp(name)],
    },
    {
      kind: 'predict',
      id: 'stopped',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => stoppedOne(since) !== undefined,
      options: {
        instance: (since) => costs(accountOf(since), 'instance', stoppedOne(since)?.id),
        disk: (since) => (stoppedOne(since)?.volumeIds ?? []).some((id) => costs(accountOf(since), 'volume', id)),
        address: (since) => costs(accountOf(since), 'address', stoppedOne(since)?.id),
      },
    },
    {
      kind: 'do',
      id: 'stop-it',
      focus: { view: 'map', zone: 1 },
      goals: [reached({ state: 'stopped' })],
      solve: [stop(name), untilState(name, 'stopped')],
    },
    {
      kind: 'predict',
      id: 'restart',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => restartedOne(since) !== undefined,
      options: becomesOther(restartedOne),
    },
    {
      kind: 'do',
      id: 'start-it',
      focus: { view: 'map', zone: 1 },
      goals: [stoppedAndStarted({})],
      solve: [start(name), untilState(name, 'running'), untilUp(name)],
    },
  ],
  taught: { requests: ['StopInstances', 'StartInstances', 'RebootInstances'] },
  otherWays: {
    'reboot from inside': {
      'reboot-it': [
        does('RunInGuest', (account) => ({ InstanceId: idOf(account, name), Command: 'sudo reboot' })),
        waits(minute),
        untilUp(name),
      ],
    },
  },
  recall: { lesson: 'families-and-sizes', step: 'name' },
}
