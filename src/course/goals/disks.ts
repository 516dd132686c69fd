import type { VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { goal } from '../goal.ts'
import { accountBefore, accountOf, eventsOf, every } from '../since.ts'

export interface DiskGoals {
  readonly volumeDetached: Readonly<Record<never, never>>
  readonly volumeMoved: Readonly<Record<never, never>>
  readonly noVolumeLeft: Readonly<Record<never, never>>
}

/** No EBS volume is left that goes on costing. */
export const noVolumeLeft = goal('noVolumeLeft', (_, since) => list(accountOf(since).volumes).length === 0)

/** A volume was taken off an instance that stays. */
export const volumeDetached = goal('volumeDetached', (_, since) => {
  for (const detached of every(since, 'VolumeDetached')) {
    const state = get(accountBefore(since, detached).instances, detached.instanceId)?.state
    if (state === 'running' || state === 'stopped') return true
  }
  return false
})

/** A volume came off one instance and went onto another. */
export const volumeMoved = goal('volumeMoved', (_, since) => {
  const left = new Map<VolumeId, string>()
  for (const event of eventsOf(since)) {
    if (event.kind === 'VolumeDetached') left.set(event.volumeId, event.instanceId)
    if (event.kind !== 'VolumeAttached') continue
    const from = left.get(event.volumeId)
    if (from !== undefined && from !== event.instanceId) return true
  }
  return false
})
