import { get, list } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { accountBefore, accountOf, after, every, type LogWindow, some } from '../logWindow.ts'

export interface ImageGoals {
  readonly imaged: { readonly reboot: boolean }
  readonly cloned: Readonly<Record<never, never>>
  readonly deregistered: Readonly<Record<never, never>>
  readonly snapshotGone: Readonly<Record<never, never>>
}

const goal = goalsOf<ImageGoals>()

/** True where making this image rebooted its instance. */
const rebootedFor = (since: LogWindow, made: { readonly id: number }): boolean =>
  some(since, 'RebootRequested', ({ cause }) => cause === made.id)

/** An image of a running instance was made, with a reboot or without, and has become available. */
export const imaged = goal('imaged', ({ reboot }, since) => {
  for (const made of every(since, 'ImageCreated')) {
    const { id, sourceInstanceId } = made.image
    if (rebootedFor(since, made) !== reboot) continue
    const ready = some(after(since, made), 'ImageAvailable', ({ imageId }) => imageId === id)
    // of a stopped instance there would be nothing to reboot
    const ran =
      sourceInstanceId !== undefined && get(accountBefore(since, made).instances, sourceInstanceId)?.state === 'running'
    if (ready && ran) return true
  }
  return false
})

/** An instance was launched from an image of the account's own, and its OS has come up. */
export const cloned = goal('cloned', (_, since) => {
  const { images } = accountOf(since)
  for (const launch of every(since, 'InstanceLaunched')) {
    const { id, imageId } = launch.instance
    if (get(images, imageId) && some(after(since, launch), 'GuestBooted', ({ instanceId }) => instanceId === id))
      return true
  }
  return false
})

/** An image was deregistered, and the snapshots behind it were left where they are. */
export const deregistered = goal('deregistered', (_, since) => leftBehind(since).length > 0)

/** The images that were deregistered without their snapshots, and when. */
export const leftBehind = (since: LogWindow) =>
  [...every(since, 'ImageDeregistered')].filter(
    (gone) => !some(since, 'SnapshotDeleted', ({ cause }) => cause === gone.id),
  )

/** A snapshot that was made for an image was deleted, after nobody could launch from that image any more. */
export const snapshotGone = goal('snapshotGone', (_, since) => {
  for (const { snapshotId } of every(since, 'SnapshotDeleted'))
    if (list(accountOf(since).images).some(({ disks }) => disks.some((disk) => disk.snapshotId === snapshotId)))
      return true
  return false
})
