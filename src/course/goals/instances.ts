import type { Instance, InstanceState } from '#engine/world/instances/instance.ts'
import { type Architecture, findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { accountAtFirst, accountBefore, after, every, type LogWindow, some } from '../logWindow.ts'

export interface InstanceGoals {
  readonly launched: { readonly type?: string }
  readonly reached: { readonly state: InstanceState }
  readonly checked: Readonly<Record<never, never>>
  readonly rebooted: Readonly<Record<never, never>>
  readonly stoppedAndStarted: Readonly<Record<never, never>>
  readonly startedAndStopped: Readonly<Record<never, never>>
  readonly hibernated: Readonly<Record<never, never>>
  readonly resumed: Readonly<Record<never, never>>
  readonly launchedToHibernate: Readonly<Record<never, never>>
  readonly shutDownForGood: Readonly<Record<never, never>>
  readonly restartedWithStore: Readonly<Record<never, never>>
  readonly launchedOn: { readonly architecture: Architecture }
  readonly moreMemory: { readonly times: number }
}

const goal = goalsOf<InstanceGoals>()

/** An instance was launched, of this type where one is named, and has run. */
export const launched = goal('launched', ({ type }, since) =>
  some(
    since,
    'InstanceLaunched',
    ({ instance }) =>
      (type === undefined || instance.type === type) &&
      some(since, 'InstanceStateChanged', ({ instanceId, to }) => instanceId === instance.id && to === 'running'),
  ),
)

/** An instance came into this state. */
export const reached = goal('reached', ({ state }, since) =>
  some(since, 'InstanceStateChanged', ({ to }) => to === state),
)

/** Every check of a running instance has passed. */
export const checked = goal('checked', (_, since) =>
  some(
    since,
    'ChecksReported',
    ({ report }) => report.system === 'passed' && report.instance === 'passed' && (report.ebs ?? 'passed') === 'passed',
  ),
)

/** An instance was rebooted and its OS came up again. */
export const rebooted = goal('rebooted', (_, since) => {
  for (const request of every(since, 'RebootRequested'))
    if (some(after(since, request), 'GuestBooted', ({ instanceId }) => instanceId === request.instanceId)) return true
  return false
})

/** An instance was stopped, not hibernated, and is running again. */
export const stoppedAndStarted = goal('stoppedAndStarted', (_, since) => {
  for (const stopped of every(since, 'InstanceStateChanged')) {
    if (stopped.to !== 'stopped') continue
    const was = get(accountBefore(since, stopped).instances, stopped.instanceId)
    if (was?.ending === 'hibernate') continue
    const back = after(since, stopped)
    if (some(back, 'InstanceStateChanged', (one) => one.instanceId === stopped.instanceId && one.to === 'running'))
      return true
  }
  return false
})

/** An instance with this processor architecture was launched and has run. */
export const launchedOn = goal('launchedOn', ({ architecture }, since) =>
  some(since, 'InstanceLaunched', ({ instance }) => {
    if (findType(instance.type)?.architecture !== architecture) return false
    return some(since, 'InstanceStateChanged', ({ instanceId, to }) => instanceId === instance.id && to === 'running')
  }),
)

/** An instance got another type with so many times the memory that it had at first and no more vCPUs, and has run with it. */
export const moreMemory = goal('moreMemory', ({ times }, since) => {
  for (const changed of every(since, 'InstanceChanged')) {
    const was = findType(typeAtFirst(since, changed.instanceId) ?? '')
    const now = findType(changed.change.type ?? '')
    if (!was || !now || now.memoryMiB < times * was.memoryMiB || now.vcpus > was.vcpus) continue
    const ran = some(
      after(since, changed),
      'InstanceStateChanged',
      (one) =>
        one.instanceId === changed.instanceId &&
        one.to === 'running' &&
        get(accountBefore(since, one).instances, one.instanceId)?.type === now.name,
    )
    if (ran) return true
  }
  return false
})

/** The type of an instance when it began to count, or with which it was launched since. */
function typeAtFirst(since: LogWindow, id: Instance['id']): string | undefined {
  const there = get(accountAtFirst(since).instances, id)
  if (there) return there.type
  for (const { instance } of every(since, 'InstanceLaunched')) if (instance.id === id) return instance.type
  return undefined
}

/** An instance came to run, and was stopped afterwards. */
export const startedAndStopped = goal('startedAndStopped', (_, since) => {
  for (const ran of every(since, 'InstanceStateChanged')) {
    if (ran.to !== 'running') continue
    const later = after(since, ran)
    if (some(later, 'InstanceStateChanged', (one) => one.instanceId === ran.instanceId && one.to === 'stopped'))
      return true
  }
  return false
})

/** The memory of an instance was written to its root volume, and the instance is off. */
export const hibernated = goal('hibernated', (_, since) => some(since, 'GuestSuspended'))

/** A hibernated instance has its memory back and goes on. */
export const resumed = goal('resumed', (_, since) => {
  for (const asleep of every(since, 'GuestSuspended'))
    if (some(after(since, asleep), 'GuestResumed', ({ instanceId }) => instanceId === asleep.instanceId)) return true
  return false
})

/** An instance that can be hibernated was launched and has run. */
export const launchedToHibernate = goal('launchedToHibernate', (_, since) =>
  some(
    since,
    'InstanceLaunched',
    ({ instance }) =>
      instance.hibernation &&
      some(since, 'InstanceStateChanged', ({ instanceId, to }) => instanceId === instance.id && to === 'running'),
  ),
)

/** The OS of an instance was shut down from inside, and that terminated it. */
export const shutDownForGood = goal('shutDownForGood', (_, since) => {
  for (const ends of every(since, 'InstanceStateChanged')) {
    if (ends.to !== 'shutting-down' || ends.reason?.code !== 'Client.InstanceInitiatedShutdown') continue
    const over = after(since, ends)
    if (some(over, 'InstanceStateChanged', (one) => one.instanceId === ends.instanceId && one.to === 'terminated'))
      return true
  }
  return false
})

/** An instance with an instance store was stopped and is running again. */
export const restartedWithStore = goal('restartedWithStore', (_, since) => {
  for (const stopped of every(since, 'InstanceStateChanged')) {
    if (stopped.to !== 'stopped' || !hasStore(get(accountBefore(since, stopped).instances, stopped.instanceId)))
      continue
    const back = after(since, stopped)
    if (some(back, 'InstanceStateChanged', (one) => one.instanceId === stopped.instanceId && one.to === 'running'))
      return true
  }
  return false
})

const hasStore = (instance: Instance | undefined) => findType(instance?.type ?? '')?.instanceStoreGB !== undefined
