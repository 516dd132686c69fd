import type { SnapshotFact } from '#engine/world/snapshots/snapshot.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function snapshotSentence(fact: SnapshotFact, words: Sentences, names: Names): string {
  const snapshot = names.of(fact.kind === 'SnapshotCreated' ? fact.snapshot.id : fact.snapshotId)
  switch (fact.kind) {
    case 'SnapshotCreated':
      return words.snapshotCreated(snapshot, names.of(fact.snapshot.volumeId))
    case 'SnapshotCompleted':
      return words.snapshotCompleted(snapshot)
    case 'SnapshotDeleted':
      return words.snapshotDeleted(snapshot)
    case 'SnapshotTagged':
      return words.snapshotTagged(snapshot)
    default:
      return never(fact)
  }
}
