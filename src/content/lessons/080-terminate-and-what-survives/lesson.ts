import {
  allocates,
  associates,
  attaches,
  deletesVolume,
  makesVolume,
  modifies,
  releases,
  types,
  writes,
} from '#course/moves/storage.ts'
import { nothingLoose, volumeSurvived } from '#course/goals/disks.ts'
import { restartedWithStore, shutDownForGood } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { became, costs } from '#course/find/instances.ts'
import { runs, start, stop, terminate, untilState, untilUp } from '#course/moves/instances.ts'
import { accountBefore, accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { rootOf, volumesOf } from '#engine/world/volumes/read.ts'
import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'

const web = 'web-1'
const cache = 'cache-1'

/** The first instance with an instance store to run again after a stop. */
function restarted(since: LogWindow) {
  for (const stopped of every(since, 'InstanceStateChanged')) {
    const instance = get(accountOf(since).instances, stopped.instanceId)
    if (stopped.to !== 'stopped' || findType(instance?.type ?? '')?.instanceStoreGB === undefined) continue
    const isBack = some(
      after(since, stopped),
      'InstanceStateChanged',
      (one) => one.instanceId === stopped.instanceId && one.to === 'running',
    )
    if (isBack) return instance
  }
  return undefined
}

const rootFiles = (since: LogWindow) => {
  const instance = restarted(since)
  return Object.keys((instance && rootOf(accountOf(since), instance)?.files) ?? {})
}

/** The first protected instance to shut down from inside that was told to terminate then: as it is now. */
function shutDown(since: LogWindow) {
  for (const event of every(since, 'InstanceStateChanged')) {
    if (event.reason?.code !== 'Client.InstanceInitiatedShutdown') continue
    const was = get(accountBefore(since, event).instances, event.instanceId)
    if (was?.shutdownBehaviour === 'terminate' && was.terminationProtection)
      return get(accountOf(since).instances, event.instanceId)
  }
  return undefined
}

/** The first instance to be terminated that had a root, a volume attached later and an Elastic IP, by their ids. */
function remains(since: LogWindow) {
  for (const event of every(since, 'InstanceStateChanged')) {
    if (event.to !== 'terminated') continue
    const before = accountBefore(since, event)
    const was = get(before.instances, event.instanceId)
    const volumes = was ? volumesOf(before, was) : []
    const root = volumes.find(({ attachment }) => attachment.deleteOnTermination)
    const data = volumes.find(({ attachment }) => !attachment.deleteOnTermination)
    const elastic = elasticOf(before, event.instanceId)
    if (root && data && elastic) return { instance: event.instanceId, root, data, elastic }
  }
  return undefined
}

export const lesson: Lesson = {
  id: 'terminate-and-what-survives',
  minutes: 6,
  start: [
    ...runs(web),
    ...runs(cache, {
      type: 'c5d.large',
      more: { InstanceInitiatedShutdownBehavior: 'terminate', DisableApiTermination: true },
    }),
    writes(cache, '/mnt/ephemeral0/thumbnails.txt', 'can be made again'),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'store',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => restarted(since) !== undefined,
      options: {
        kept: (since) => {
          const instance = restarted(since)
          return instance !== undefined && became(since, instance, 'store') === 'kept'
        },
        moved: (since) => rootFiles(since).length > 0,
        lost: (since) => {
          const instance = restarted(since)
          return instance !== undefined && became(since, instance, 'store') === 'lost'
        },
      },
    },
    {
      kind: 'do',
      id: 'restart-it',
      focus: { tab: 'storage', part: 'store', instance: 'cache-1' },
      goals: [restartedWithStore({})],
      solve: [stop(cache), untilState(cache, 'stopped'), start(cache), untilState(cache, 'running'), untilUp(cache)],
    },
    {
      kind: 'predict',
      id: 'inside',
      focus: { view: 'map', zone: 1 },
      pick: 'one',
      settled: (since) => ['stopped', 'terminated'].includes(shutDown(since)?.state ?? ''),
      options: {
        stops: (since) => shutDown(since)?.state === 'stopped',
        runs: (since) => shutDown(since)?.state === 'running',
        terminates: (since) => shutDown(since)?.state === 'terminated',
      },
    },
    {
      kind: 'do',
      id: 'shut-it-down',
      focus: { tab: 'faults', instance: 'cache-1' },
      goals: [shutDownForGood({})],
      solve: [untilUp(cache), types(cache, 'sudo shutdown -h now'), untilState(cache, 'terminated')],
    },
    {
      kind: 'show',
      id: 'furnish',
      focus: { view: 'map', zone: 2 },
      parts: [
        [...makesVolume('data-1', { beside: web }), ...attaches('data-1', web)],
        [allocates('web-ip'), associates('web-ip', web)],
        [modifies(web, { DisableApiTermination: { Value: true } })],
      ],
    },
    {
      kind: 'predict',
      id: 'left',
      focus: { view: 'map', zone: 1 },
      pick: 'many',
      settled: (since) => remains(since) !== undefined,
      options: {
        instance: (since) => costs(accountOf(since), 'instance', remains(since)?.instance),
        root: (since) => costs(accountOf(since), 'volume', remains(since)?.root.id),
        data: (since) => costs(accountOf(since), 'volume', remains(since)?.data.id),
        elastic: (since) => costs(accountOf(since), 'address', remains(since)?.elastic.allocationId),
      },
    },
    {
      kind: 'do',
      id: 'terminate-it',
      focus: { view: 'map', zone: 1, tab: 'overview', instance: 'web-1' },
      goals: [volumeSurvived({})],
      solve: [
        modifies(web, { DisableApiTermination: { Value: false } }),
        terminate(web),
        untilState(web, 'terminated'),
      ],
    },
    {
      kind: 'do',
      id: 'clear-up',
      focus: { view: 'list', table: 'volumes' },
      goals: [nothingLoose({})],
      solve: [...deletesVolume('data-1'), releases('web-ip')],
    },
  ],
  taught: { requests: ['DeleteVolume', 'ReleaseAddress', 'RunInGuest'] },
  otherWays: {
    'past the protection, from inside': {
      'terminate-it': [
        modifies(web, { InstanceInitiatedShutdownBehavior: { Value: 'terminate' } }),
        types(web, 'sudo poweroff'),
        untilState(web, 'terminated'),
      ],
      'clear-up': [releases('web-ip'), ...deletesVolume('data-1')],
    },
  },
  recall: { lesson: 'elastic-ip', step: 'moved' },
}
