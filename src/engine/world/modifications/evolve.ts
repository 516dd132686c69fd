import { never } from '#lib/never.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { type Modification, type ModificationFact, mostModifications, provisionOf } from './modification.ts'

export function evolveModifications(account: Account, fact: ModificationFact, at: Instant): Account {
  const volume = get(account.volumes, fact.volumeId)
  const last = get(account.modifications, fact.volumeId)
  if (!volume) return account
  const set = (modification: Modification): Account => ({
    ...account,
    modifications: put(account.modifications, volume.id, modification),
  })
  switch (fact.kind) {
    case 'VolumeModifying':
      return set({
        volumeId: volume.id,
        state: 'modifying',
        original: provisionOf(volume),
        target: fact.target,
        startedAt: at,
        completesAt: fact.completesAt,
        due: fact.until,
        because: account.events,
        starts: [...(last?.starts ?? []), at].slice(-mostModifications),
      })
    case 'VolumeOptimizing': {
      if (!last) return account
      const modified = set({ ...last, state: 'optimizing', due: last.completesAt, because: account.events })
      return { ...modified, volumes: put(account.volumes, volume.id, { ...volume, ...provisionOf(last.target) }) }
    }
    case 'VolumeModified':
      return last ? set({ ...last, state: 'completed', due: undefined }) : account
    default:
      return never(fact)
  }
}
