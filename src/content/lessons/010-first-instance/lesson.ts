import { checked, launched, reached } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { costs } from '#course/find/instances.ts'
import { launches, terminate, untilChecked, untilState } from '#course/moves/instances.ts'
import { accountBefore, accountOf, every, type LogWindow, some } from '#course/logWindow.ts'
import { probe } from '#engine/world/network/probe.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'

/** The first instance that came to run. */
function firstRunning(since: LogWindow): Instance | undefined {
  for (const { to, instanceId } of every(since, 'InstanceStateChanged'))
    if (to === 'running') return get(accountOf(since).instances, instanceId)
  return undefined
}

const isSo = (is: (instance: Instance, since: LogWindow) => boolean) => (since: LogWindow) => {
  const instance = firstRunning(since)
  return instance !== undefined && is(instance, since)
}

/** Whether a part of the first instance to be terminated goes on costing. */
const costsAfter = (part: 'instance' | 'disk' | 'address') => (since: LogWindow) => {
  for (const event of every(since, 'InstanceStateChanged')) {
    if (event.to !== 'terminated') continue
    const { id, volumeIds } = must(get(accountBefore(since, event).instances, event.instanceId), 'what was terminated')
    if (part !== 'disk') return costs(accountOf(since), part, id)
    return volumeIds.some((volume) => costs(accountOf(since), 'volume', volume))
  }
  return false
}

const name = 'web-1'

export const lesson: Lesson = {
  id: 'first-instance',
  minutes: 4,
  start: [],
  steps: [
    {
      kind: 'predict',
      id: 'running',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => some(since, 'InstanceStateChanged', ({ to }) => to === 'running'),
      options: {
        address: isSo((instance, since) => publicIpOf(accountOf(since), instance) !== undefined),
        billed: isSo(({ id }, since) => costs(accountOf(since), 'instance', id)),
        ssh: isSo(({ id }, since) => probe(accountOf(since), id, 22)?.result === 'Succeeded'),
        checks: isSo(({ id }, since) => get(accountOf(since).checks, id)?.instance === 'passed'),
      },
    },
    {
      kind: 'do',
      id: 'launch',
      focus: { view: 'map', zone: 1 },
      goals: [launched({})],
      solve: [...launches(name), untilState(name, 'running')],
    },
    {
      kind: 'do',
      id: 'wait',
      focus: { tab: 'checks' },
      goals: [checked({})],
      solve: [untilChecked(name)],
    },
    {
      kind: 'predict',
      id: 'after',
      pick: 'many',
      settled: (since) => some(since, 'InstanceStateChanged', ({ to }) => to === 'terminated'),
      options: {
        instance: costsAfter('instance'),
        disk: costsAfter('disk'),
        address: costsAfter('address'),
        nothing: (since) => !(['instance', 'disk', 'address'] as const).some((part) => costsAfter(part)(since)),
      },
    },
    {
      kind: 'do',
      id: 'terminate',
      focus: { view: 'map', zone: 1 },
      goals: [reached({ state: 'terminated' })],
      solve: [terminate(name), untilState(name, 'terminated')],
    },
  ],
  taught: { requests: ['RunInstances'] },
  otherWays: {
    ubuntu: {
      launch: [...launches(name, { image: 'ubuntu-24.04-x86_64', type: 't3.small' }), untilState(name, 'running')],
    },
  },
}
