import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import { contentsOf, type Snapshot, type SnapshotFact } from './snapshot.ts'
import type { SnapshotId } from '#lib/brand.ts'
import { heirOf } from './stored.ts'

export function evolveSnapshots(account: Account, fact: SnapshotFact, at: Instant): Account {
  switch (fact.kind) {
    case 'SnapshotCreated': {
      const volume = get(account.volumes, fact.snapshot.volumeId)
      if (!volume) return account
      const snapshot: Snapshot = { ...fact.snapshot, ...contentsOf(volume), because: account.events }
      return count(
        {
          ...account,
          snapshots: put(account.snapshots, snapshot.id, snapshot),
          volumes: put(account.volumes, volume.id, { ...volume, latestSnapshotId: snapshot.id }),
        },
        'snap',
      )
    }
    case 'SnapshotCompleted':
      return change(account, fact.snapshotId, { state: 'completed', completedAt: at, due: undefined })
    case 'SnapshotDeleted':
      return forget(account, fact.snapshotId)
    case 'SnapshotTagged':
      return change(account, fact.snapshotId, { tags: fact.tags })
    default:
      return never(fact)
  }
}

function change(account: Account, id: SnapshotId, how: Partial<Snapshot>): Account {
  const snapshot = get(account.snapshots, id)
  return snapshot ? { ...account, snapshots: put(account.snapshots, id, { ...snapshot, ...how }) } : account
}

/** Its place in the chain is closed: who built on it builds on the one before. */
function forget(before: Account, id: SnapshotId): Account {
  const gone = get(before.snapshots, id)
  if (!gone) return before
  const heir = heirOf(before, id)
  const left = { ...before, snapshots: drop(before.snapshots, id) }
  const account = heir ? change(left, heir.id, { basis: gone.basis }) : left
  const volume = get(account.volumes, gone.volumeId)
  if (volume?.latestSnapshotId !== id) return account
  return { ...account, volumes: put(account.volumes, volume.id, { ...volume, latestSnapshotId: gone.basis }) }
}
