import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { touchesPriceOfVolume } from '../touches.ts'
import { type Modification, type ModificationFact, mostModifications, provisionOf } from './modification.ts'

const withModification = (account: Account, modification: Modification): Account => ({
  ...account,
  modifications: put(account.modifications, modification.volumeId, modification),
})

export const modificationEvents: Definitions<ModificationFact> = {
  VolumeModifying: {
    ...plain,
    bills: 'modified',
    touches: touchesPriceOfVolume,
    evolve: (account, { volumeId, target, completesAt, until }, at) => {
      const volume = get(account.volumes, volumeId)
      if (!volume) return account
      const starts = get(account.modifications, volumeId)?.starts ?? []
      return withModification(account, {
        volumeId,
        state: 'modifying',
        original: provisionOf(volume),
        target,
        startedAt: at,
        completesAt,
        due: until,
        because: account.events,
        starts: [...starts, at].slice(-mostModifications),
      })
    },
  },
  VolumeOptimizing: {
    ...plain,
    bills: 'modified',
    touches: touchesPriceOfVolume,
    evolve: (account, { volumeId }) => {
      const volume = get(account.volumes, volumeId)
      const last = get(account.modifications, volumeId)
      if (!volume || !last) return account
      const next: Modification = { ...last, state: 'optimizing', due: last.completesAt, because: account.events }
      const { multiAttach: _, ...plain } = volume
      const volumes = put(account.volumes, volumeId, { ...plain, ...provisionOf(last.target) })
      return { ...withModification(account, next), volumes }
    },
  },
  VolumeModified: {
    ...plain,
    touches: touchesPriceOfVolume,
    evolve: (account, { volumeId }) => {
      const last = get(account.modifications, volumeId)
      if (!last || !get(account.volumes, volumeId)) return account
      return withModification(account, { ...last, state: 'completed', due: undefined })
    },
  },
}
