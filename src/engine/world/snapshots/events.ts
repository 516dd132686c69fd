import type { SnapshotId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { touchesSnapshot } from '../touches.ts'
import { contentsOf, type Snapshot, type SnapshotFact } from './snapshot.ts'
import { buildingOn, heirOf } from './stored.ts'
import { publicContents } from './publicContents.ts'
import { nameIn } from '../called.ts'

export const snapshotEvents: Definitions<SnapshotFact> = {
  SnapshotCreated: {
    ...plain,
    names: ({ snapshot }) => [snapshot.id, nameIn(snapshot)],
    touches: ({ snapshot }) => touchesSnapshot({ snapshotId: snapshot.id }),
    evolve: (account, fact) => {
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
    },
  },
  SnapshotCopied: {
    ...plain,
    names: ({ snapshot }) => [snapshot.id, nameIn(snapshot)],
    touches: ({ snapshot }) => touchesSnapshot({ snapshotId: snapshot.id }),
    evolve: (account, fact) => {
      const source = get(account.snapshots, fact.snapshot.copyOf)
      const contents = source
        ? contentsOf(source)
        : publicContents(account, fact.snapshot.copyOf, fact.snapshot.sizeGiB)
      const snapshot: Snapshot = { ...fact.snapshot, ...contents, because: account.events }
      return count({ ...account, snapshots: put(account.snapshots, snapshot.id, snapshot) }, 'snap')
    },
  },
  SnapshotShared: {
    ...plain,
    evolve: (account, { snapshotId, sharedWith }) => change(account, snapshotId, { sharedWith }),
  },
  SnapshotCompleted: {
    ...plain,
    bills: 'copied',
    touches: touchesSnapshot,
    evolve: (account, { snapshotId }, at) =>
      change(account, snapshotId, { state: 'completed', completedAt: at, due: undefined }),
  },
  SnapshotDeleted: {
    ...plain,
    bills: ({ snapshotId }, id) => (snapshotId === id ? 'deleted' : 'inherited'),
    // who built on it stores what it had stored
    touches: ({ snapshotId }, _, before) => {
      return { instances: [], resources: [snapshotId, ...buildingOn(before, snapshotId).map(({ id }) => id)] }
    },
    evolve: (account, { snapshotId }) => forget(account, snapshotId),
  },
  SnapshotTagged: {
    ...plain,
    names: ({ snapshotId, tags }) => [snapshotId, nameIn({ id: snapshotId, tags })],
    touches: touchesSnapshot,
    evolve: (account, { snapshotId, tags }) => change(account, snapshotId, { tags }),
  },
}

function change(account: Account, id: SnapshotId, how: Partial<Snapshot>): Account {
  const snapshot = get(account.snapshots, id)
  return snapshot ? { ...account, snapshots: put(account.snapshots, id, { ...snapshot, ...how }) } : account
}

/** The account without a snapshot, whose place in the chain is closed: who built on it builds on the one before. */
function forget(before: Account, id: SnapshotId): Account {
  const gone = get(before.snapshots, id)
  if (!gone) return before
  const heir = heirOf(before, id)
  const left = { ...before, snapshots: drop(before.snapshots, id) }
  const account = buildingOn(before, id).reduce(
    (so, one) => change(so, one.id, { basis: one.id === heir?.id ? gone.basis : heir?.id }),
    left,
  )
  const volume = get(account.volumes, gone.volumeId)
  if (volume?.latestSnapshotId !== id) return account
  return { ...account, volumes: put(account.volumes, volume.id, { ...volume, latestSnapshotId: gone.basis }) }
}
