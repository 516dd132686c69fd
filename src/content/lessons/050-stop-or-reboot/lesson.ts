import { reached, rebooted, stoppedAndStarted } from '#course/goals/instances.ts'
import type { Lesson, PredictStep } from '#course/lesson.ts'
import { became, costs, findNamed, idOf } from '#course/read.ts'
import { reboot, runs, start, stop, untilState } from '#course/scenery.ts'
import { accountOf, type Since } from '#course/since.ts'
import { does, until, waits } from '#course/script.ts'
import type { Aspect } from '#engine/compare.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'
const theOne = (since: Since) => findNamed(accountOf(since), name)

const isOther = (aspect: Aspect) => (since: Since) => {
  const instance = theOne(since)
  return instance !== undefined && became(since, instance, aspect) !== 'kept'
}

/** What may become of an instance that is off for a moment. */
const becomesOther: PredictStep['options'] = {
  publicIp: isOther('publicIp'),
  privateIp: isOther('privateIp'),
  host: isOther('host'),
  ram: isOther('ram'),
  files: isOther('files'),
}

const isBooted = until((account) => {
  const instance = findNamed(account, name)
  return instance !== undefined && get(account.guests, instance.id)?.power === 'up'
})

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
      settled: (since) => rebooted({}).met(since),
      options: becomesOther,
    },
    {
      kind: 'do',
      id: 'reboot-it',
      focus: { view: 'map', zone: 1 },
      goals: [rebooted({})],
      solve: [reboot(name), waits(minute), isBooted],
    },
    {
      kind: 'predict',
      id: 'restart',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => stoppedAndStarted({}).met(since),
      options: becomesOther,
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
      id: 'stopped',
      pick: 'many',
      settled: () => true,
      options: {
        instance: (since) => costs(accountOf(since), 'instance'),
        disk: (since) => costs(accountOf(since), 'volume'),
        address: (since) => costs(accountOf(since), 'address'),
      },
    },
    {
      kind: 'do',
      id: 'start-it',
      focus: { view: 'map', zone: 1 },
      goals: [stoppedAndStarted({})],
      solve: [start(name), untilState(name, 'running'), isBooted],
    },
  ],
  taught: { requests: ['StopInstances', 'StartInstances', 'RebootInstances'] },
  otherWays: {
    'reboot from inside': {
      'reboot-it': [
        does('RunInGuest', (account) => ({ InstanceId: idOf(account, name), Command: 'sudo reboot' })),
        waits(minute),
        isBooted,
      ],
    },
  },
  recall: { lesson: 'first-instance', step: 'running' },
}
