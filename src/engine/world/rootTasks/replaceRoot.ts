import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId, SnapshotId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { bare } from '../guest/software.ts'
import { imageOf } from '../images/imageOf.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { freePath } from '../volumes/due.ts'
import { rootFormat } from '../volumes/fileSystems.ts'
import { makeVolume } from '../volumes/make.ts'
import { rootOf } from '../volumes/read.ts'
import type { Volume } from '../volumes/volume.ts'
import { whyNotSource } from '../snapshots/decide.ts'
import type { Snapshot } from '../snapshots/snapshot.ts'
import type { RootTaskId, RootWish } from './rootTask.ts'

/** Puts another root volume in place of the one that is there: as it was at launch, or from a snapshot of it. */
export function replaceRoot(tx: Transaction, wish: RootWish, cause: EventId | undefined): Refusal | undefined {
  const { account, at } = tx
  const { instanceId, snapshotId } = wish
  const instance = get(account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (instance.state !== 'running') return refuse.instanceNotRunning(instanceId)
  const root = rootOf(account, instance)
  if (!root?.system) return refuse.noRoot(instanceId, instance.rootDeviceName)
  if (list(account.rootTasks).some((task) => task.instanceId === instanceId && task.due !== undefined))
    return refuse.rootReplacing(instanceId)
  const unfit = whyNotFrom(account, { instance, root }, snapshotId)
  if (unfit) return unfit
  const id = awsId(account, 'replacevol', tx.nextOf('replacevol')) as RootTaskId
  const due = at + lasts(account, 'replaceRoot', id)
  tx.emit(
    {
      kind: 'RootReplacing',
      instanceId,
      task: { ...wish, id, replaces: root.id, state: 'in-progress', startedAt: at, due },
    },
    cause,
  )
  return undefined
}

/** The snapshot from which the root of a launch from an own image is made; a public image's is not in the account. */
const launchSnapshot = (account: Account, { imageId }: Instance) => imageOf(account, imageId)?.disks[0]?.snapshotId

interface Rooted {
  readonly instance: Instance
  readonly root: Volume
}

function whyNotFrom(account: Account, { instance, root }: Rooted, chosen: SnapshotId | undefined): Refusal | undefined {
  const snapshotId = chosen ?? launchSnapshot(account, instance)
  const unfit = whyNotSource(account, { snapshotId, sizeGiB: root.sizeGiB }, refuse.smallerThanSnapshot)
  if (unfit) return unfit
  return chosen && !isOfRoot(account, instance.id, root.id, chosen) ? refuse.notRootSnapshot(chosen) : undefined
}

/** The snapshots from which an instance's root can be replaced, the oldest first. */
export function rootSnapshots(account: Account, instance: Instance): readonly Snapshot[] {
  const root = rootOf(account, instance)
  if (!root) return []
  return list(account.snapshots).filter(({ id }) => whyNotFrom(account, { instance, root }, id) === undefined)
}

/**
 * True for a snapshot of this root, or of one that it has replaced; only these fit (API CreateReplaceRootVolumeTask).
 */
function isOfRoot(account: Account, instanceId: InstanceId, root: VolumeId, id: SnapshotId): boolean {
  const source = get(account.snapshots, id)?.volumeId
  if (source === undefined) return false
  if (source === root || get(account.volumes, source)?.wasRootOf === instanceId) return true
  return list(account.rootTasks).some((task) => task.instanceId === instanceId && task.replaces === source)
}

/** The old root comes off, the new one takes its place, and EC2 reboots the instance where it is. */
export function rootTaskDue(tx: Transaction, id: string): void {
  const task = get(tx.account.rootTasks, id)
  if (!task) return
  const { instanceId, because } = task
  const instance = get(tx.account.instances, instanceId)
  const root = instance && rootOf(tx.account, instance)
  const from = task.snapshotId ?? (instance && launchSnapshot(tx.account, instance))
  const there = from === undefined || get(tx.account.snapshots, from) !== undefined
  const ok = there && instance?.state === 'running' && root?.attachment.state === 'attached'
  const state = ok ? 'succeeded' : 'failed'
  const event = tx.emit({ kind: 'RootReplaced', instanceId, taskId: task.id, state }, because, 'aws')
  if (!ok) return
  const { account, at } = tx
  const { sizeGiB, type, iops, throughput, encrypted, zone, tags, system, attachment } = root
  const volume = makeVolume(account, {
    zone,
    wish: { snapshotId: from, sizeGiB, type, iops, throughput, encrypted: encrypted || account.ebsEncryption },
    fallbackType: type,
    nth: tx.nextOf('vol'),
    at,
    tags,
  })
  const detached = tx.emit({ kind: 'VolumeDetached', volumeId: root.id, instanceId }, event)
  if (task.deletesOld) tx.emit({ kind: 'VolumeDeleted', volumeId: root.id }, detached)
  else freePath(tx, root, detached)
  tx.emit(
    {
      kind: 'VolumeCreated',
      volume: {
        ...volume,
        state: 'in-use',
        ...(system && {
          system: { imageId: system.imageId, network: 'ok', ...(system.software && { software: bare }) },
          ...rootFormat(account, system.imageId, sizeGiB),
        }),
        attachment: { ...attachment, since: at },
      },
    },
    event,
  )
  restartGuest(tx, instanceId, 'reboot', event)
}
