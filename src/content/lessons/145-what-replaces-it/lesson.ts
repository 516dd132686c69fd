import { servesByItself } from '#course/goals/access.ts'
import { reached } from '#course/goals/instances.ts'
import { elasticMoved } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { answers } from '#course/health.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { launches, runs, terminate, untilState, untilUp } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { allocates, associates, writes } from '#course/moves/storage.ts'
import { accountBefore, accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import { readFile } from '#engine/world/guest/files.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const [web, next, address] = ['web-1', 'web-2', 'shop-ip'] as const
const photo = '/home/ec2-user/photo.txt'

const breaks = (Fault: string): Step => does('InjectFault', (account) => ({ Fault, InstanceId: idOf(account, web) }))

/** What became of web-1 when its host had failed and time had passed. */
function fate(since: LogWindow): 'dark' | 'same' | 'another' | undefined {
  const [failed] = every(since, 'HostFailed')
  if (!failed) return undefined
  const then = after(since, failed)
  if (some(then, 'InstanceLaunched')) return 'another'
  if (some(then, 'InstanceRecovered')) return 'same'
  return since.history.now - failed.at > 30 * minute ? 'dark' : undefined
}

/** The crash of the web server, once several rounds of checks have passed since. */
function crash(since: LogWindow): LogWindow | undefined {
  const [crashed] = every(since, 'WebServerCrashed')
  return crashed && since.history.now - crashed.at >= 3 * minute ? after(since, crashed) : undefined
}
const checksFound = (since: LogWindow): boolean => {
  const then = crash(since)
  return (
    then !== undefined &&
    some(then, 'ChecksReported', ({ report }) => [report.system, report.instance].includes('failed'))
  )
}
const recovered = (since: LogWindow): boolean => {
  const then = crash(since)
  return then !== undefined && some(then, 'RecoveryStarted')
}

/** The server that was replaced and the one that took over its address, both as they were last. */
function both(
  since: LogWindow,
): { readonly old: Instance; readonly fresh: Instance; readonly window: LogWindow } | undefined {
  for (const event of every(since, 'AddressAssociated')) {
    const fresh = get(accountOf(since).instances, event.instanceId)
    const old = findNamed(accountBefore(since, event), web)
    if (fresh && old && fresh.id !== old.id) return { old, fresh, window: since }
  }
  return undefined
}
const share = (is: (pair: NonNullable<ReturnType<typeof both>>) => boolean) => (since: LogWindow) => {
  const pair = both(since)
  return pair !== undefined && is(pair)
}

const replaces: readonly Step[] = [
  ...launches(next, { open: [22, 80] }),
  untilState(next, 'running'),
  untilUp(next),
  waits(2 * minute),
]

export const lesson: Lesson = {
  id: 'what-replaces-it',
  minutes: 7,
  start: [
    ...runs(web, { open: [22, 80] }),
    allocates(address),
    associates(address, web),
    writes(web, photo, 'a photo that a customer has uploaded'),
    waits(minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'host',
      focus: { view: 'map', zone: 2, instance: web },
      pick: 'one',
      settled: (since) => fate(since) !== undefined,
      options: {
        dark: (since) => fate(since) === 'dark',
        same: (since) => fate(since) === 'same',
        another: (since) => fate(since) === 'another',
      },
    },
    {
      kind: 'show',
      id: 'power',
      focus: { view: 'map', zone: 2, tab: 'checks', instance: web },
      parts: [
        [breaks('HostPowerLost'), until((account) => get(account.checks, idOf(account, web))?.system === 'failed')],
        [until((account) => answers(account, web, 80)), waits(2 * minute)],
      ],
    },
    {
      kind: 'predict',
      id: 'crashed',
      focus: { view: 'map', zone: 2, instance: web },
      pick: 'many',
      settled: (since) => crash(since) !== undefined,
      options: {
        checks: checksFound,
        recovery: recovered,
        health: (since) => !answers(accountOf(since), web, 80),
      },
    },
    {
      kind: 'show',
      id: 'crash',
      focus: { view: 'map', zone: 2, tab: 'checks', instance: web },
      parts: [[breaks('WebServerCrashed'), waits(4 * minute)]],
    },
    { kind: 'show', id: 'group', focus: { view: 'map', zone: 2, instance: web }, parts: [[], [], [], []] },
    {
      kind: 'predict',
      id: 'shared',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      pick: 'many',
      settled: (since) => both(since) !== undefined,
      options: {
        image: share(({ old, fresh }) => old.imageId === fresh.imageId),
        id: share(({ old, fresh }) => old.id === fresh.id),
        files: share(({ fresh, window }) => readFile(accountOf(window), fresh, photo) !== undefined),
        address: share(({ fresh, window }) => elasticOf(accountOf(window), fresh.id) !== undefined),
      },
    },
    {
      kind: 'do',
      id: 'by-hand',
      focus: { view: 'map', zone: 2, tab: 'overview', instance: web },
      goals: [servesByItself({}), elasticMoved({}), reached({ state: 'terminated' })],
      solve: [...replaces, associates(address, next), terminate(web), untilState(web, 'terminated')],
    },
  ],
  taught: { requests: ['RunInstances', 'AssociateAddress'] },
  otherWays: {
    'terminated first': {
      'by-hand': [terminate(web), untilState(web, 'terminated'), ...replaces, associates(address, next)],
    },
  },
  recall: { lesson: 'self-healing-and-slack', step: 'kept' },
}
