import { attaches, detaches, makesVolume, mounts, unmounts, writes } from '#course/moves/storage.ts'
import { volumeDetached, volumeMoved } from '#course/goals/disks.ts'
import { reached } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { costs, findNamed } from '#course/find/instances.ts'
import { runs, start, stop, untilState } from '#course/moves/instances.ts'
import { accountBefore, accountOf, every, type LogWindow } from '#course/logWindow.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'

/** The first volume to come off an instance that stays: as it was on it, and as it is now. */
function detached(since: LogWindow): { readonly was: Volume; readonly now: Volume | undefined } | undefined {
  for (const event of every(since, 'VolumeDetached')) {
    const before = accountBefore(since, event)
    const was = get(before.volumes, event.volumeId)
    const state = get(before.instances, event.instanceId)?.state
    if (was && (state === 'running' || state === 'stopped'))
      return { was, now: get(accountOf(since).volumes, event.volumeId) }
  }
  return undefined
}

/** The first instance to be stopped: just before its state changed, and now. */
function stopped(since: LogWindow) {
  for (const event of every(since, 'InstanceStateChanged')) {
    if (event.to !== 'stopped') continue
    const before = accountBefore(since, event)
    const was = get(before.instances, event.instanceId)
    const now = get(accountOf(since).instances, event.instanceId)
    if (was && now)
      return { was, now, disks: { before: volumesOf(before, was), now: volumesOf(accountOf(since), now) } }
  }
  return undefined
}

const place = (account: Parameters<typeof findNamed>[0]) => ({
  Placement: { AvailabilityZone: findNamed(account, 'web-1')?.zone },
})

export const lesson: Lesson = {
  id: 'anatomy',
  minutes: 5,
  start: [...runs('web-1'), ...runs('web-2', { more: place })],
  steps: [
    {
      kind: 'show',
      id: 'attach',
      focus: { view: 'map', zone: 2 },
      parts: [
        makesVolume('data-1', { beside: 'web-1' }),
        attaches('data-1', 'web-1'),
        [mounts('web-1'), writes('web-1', '/mnt/sdf/orders.txt', 'the orders of today')],
      ],
    },
    {
      kind: 'predict',
      id: 'detached',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => detached(since) !== undefined,
      options: {
        lost: (since) =>
          Object.keys(detached(since)?.was.files ?? {}).some((path) => !detached(since)?.now?.files[path]),
        costs: (since) => costs(accountOf(since), 'volume', detached(since)?.was.id),
        elsewhere: (since) => detached(since)?.now?.state === 'available',
      },
    },
    {
      kind: 'do',
      id: 'detach-it',
      focus: { tab: 'storage', part: 'disk', instance: 'web-1' },
      goals: [volumeDetached({})],
      solve: [unmounts('web-1'), ...detaches('data-1')],
    },
    {
      kind: 'do',
      id: 'move-it',
      focus: { view: 'map', zone: 2, instance: 'web-2' },
      goals: [volumeMoved({})],
      solve: attaches('data-1', 'web-2'),
    },
    {
      kind: 'predict',
      id: 'stopped',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: (since) => stopped(since) !== undefined,
      options: {
        host: (since) => stopped(since)?.now.hostId !== undefined,
        disks: (since) => {
          const disks = stopped(since)?.disks
          return disks !== undefined && disks.before.length === disks.now.length
        },
        privateIp: (since) => stopped(since)?.now.privateIp === stopped(since)?.was.privateIp,
        publicIp: (since) => stopped(since)?.now.publicIp !== undefined,
      },
    },
    {
      kind: 'do',
      id: 'stop-it',
      focus: { view: 'map', zone: 2, instance: 'web-2' },
      goals: [reached({ state: 'stopped' })],
      solve: [stop('web-2'), untilState('web-2', 'stopped')],
    },
  ],
  taught: { requests: ['DetachVolume'] },
  otherWays: {
    'switched off first': {
      'detach-it': [
        stop('web-1'),
        untilState('web-1', 'stopped'),
        ...detaches('data-1'),
        start('web-1'),
        untilState('web-1', 'running'),
      ],
    },
  },
  recall: { lesson: 'first-instance', step: 'running' },
}
