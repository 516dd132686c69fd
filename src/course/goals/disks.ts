import type { VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { placesOf, volumeNamed } from '../find/named.ts'
import { accountBefore, accountOf, eventsOf, every, some } from '../logWindow.ts'

export interface DiskGoals {
  readonly volumeDetached: Readonly<Record<never, never>>
  readonly volumeGoesOn: { readonly volume: string }
  readonly volumeMoved: Readonly<Record<never, never>>
  readonly volumeSurvived: Readonly<Record<never, never>>
  readonly nothingLoose: Readonly<Record<never, never>>
  readonly filesKept: { readonly files: readonly string[]; readonly in: 'snapshots' | 'anything' }
}

const goal = goalsOf<DiskGoals>()

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

/** The goal that a volume, by its name, is on a running instance. */
export const volumeGoesOn = goal('volumeGoesOn', ({ volume }, since) => {
  const attachment = volumeNamed(accountOf(since), volume)?.attachment
  return attachment?.state === 'attached' && get(accountOf(since).instances, attachment.instanceId)?.state === 'running'
})

/** An instance was terminated, and one of its volumes is still there. */
export const volumeSurvived = goal('volumeSurvived', (_, since) => {
  for (const detached of every(since, 'VolumeDetached')) {
    const before = accountBefore(since, detached)
    const kept = get(before.volumes, detached.volumeId)?.attachment?.deleteOnTermination === false
    if (kept && get(before.instances, detached.instanceId)?.state === 'terminated') return true
  }
  return false
})

/** A volume was deleted and an Elastic IP released, and none that belongs to no instance is left. */
export const nothingLoose = goal('nothingLoose', (_, since) => {
  const { volumes, addresses } = accountOf(since)
  return (
    some(since, 'VolumeDeleting') &&
    some(since, 'AddressReleased') &&
    list(volumes).every(({ attachment }) => attachment !== undefined) &&
    list(addresses).every(({ associationId }) => associationId !== undefined)
  )
})

/** None of these files is lost: each is in a completed snapshot; or, where that will do, on a volume. */
export const filesKept = goal(
  'filesKept',
  ({ files, in: where }, since) =>
    files.every((file) => {
      const { volumes, snapshots } = placesOf(accountOf(since), file)
      return snapshots + (where === 'anything' ? volumes : 0) > 0
    }),
  ({ files }, since) => {
    const gone = files.filter((file) => Object.values(placesOf(accountOf(since), file)).every((places) => places === 0))
    return gone.length > 0 ? { kind: 'filesGone', files: gone } : undefined
  },
)
