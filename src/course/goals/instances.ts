import type { InstanceState } from '#engine/instances/instance.ts'
import { get } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { accountBefore, after, every, some } from '../since.ts'

export interface InstanceGoals {
  readonly launched: { readonly type?: string }
  readonly reached: { readonly state: InstanceState }
  readonly checked: Readonly<Record<never, never>>
  readonly rebooted: Readonly<Record<never, never>>
  readonly stoppedAndStarted: Readonly<Record<never, never>>
}

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
