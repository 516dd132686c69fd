import { get, list } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { usedByOs } from '../instances/hibernation.ts'
import { isCopy, type Snapshot } from './snapshot.ts'
import type { SnapshotId } from '#lib/brand.ts'
import type { System } from '../volumes/volume.ts'

type Snapshots = Pick<Account, 'snapshots'>

/**
 * MiB that a snapshot stores and is billed for: what differs from the snapshot before it, or all that is used. An OS uses
 * what `df` says, each file that somebody wrote a MiB, and damage or a changed set-up a MiB of changed blocks each.
 */
export function storedMiB(account: Snapshots, snapshot: Snapshot): number {
  const basis = snapshot.basis && get(account.snapshots, snapshot.basis)
  const files = Object.entries(snapshot.files).filter(([path, text]) => basis?.files[path] !== text).length
  const { system } = snapshot
  const os = !system ? 0 : !basis?.system ? 1024 * usedOf(system) : changed(system, basis.system)
  const damage = snapshot.fileSystem === (basis?.fileSystem ?? 'ok') ? 0 : 1
  return Math.min(files + os + damage, snapshot.sizeGiB * 1024)
}

/** GiB that an OS and what has filled its disk take. */
const usedOf = ({ filledGiB }: System) => filledGiB ?? usedByOs

const changed = (now: System, was: System) =>
  (now.network === was.network && now.startup === was.startup && now.kernel === was.kernel ? 0 : 1) +
  1024 * Math.max(0, usedOf(now) - usedOf(was))

/** The snapshots that have only stored what differs from this one. */
export const buildingOn = (account: Snapshots, id: SnapshotId): readonly Snapshot[] =>
  list(account.snapshots).filter(({ basis }) => basis === id)

/** The one of them that takes over what they need when this one goes: a copy has all of it, and the others build on that. */
export function heirOf(account: Snapshots, id: SnapshotId): Snapshot | undefined {
  const all = buildingOn(account, id)
  return all.find(isCopy) ?? all[0]
}

/** The whole percent that have been copied. */
export function progressOf({ state, startedAt, due }: Snapshot, now: Instant): number {
  if (state === 'completed' || due === undefined) return 100
  return Math.min(99, Math.floor(((now - startedAt) * 100) / Math.max(1, due - startedAt)))
}
