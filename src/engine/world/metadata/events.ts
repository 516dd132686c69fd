import { get, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import { touchesInstance } from '../touches.ts'
import type { MetadataFact } from './metadata.ts'

export const metadataEvents: Definitions<MetadataFact> = {
  MetadataOptionsSet: {
    ...plain,
    turns: ['settings'],
    touches: touchesInstance,
    evolve: (account, { instanceId, options }) => {
      const instance = get(account.instances, instanceId)
      if (!instance) return account
      return { ...account, instances: put(account.instances, instanceId, { ...instance, metadata: options }) }
    },
  },
}
