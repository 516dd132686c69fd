import { drop, get, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import type { KeyPairFact } from './keyPair.ts'

export const keyPairEvents: Definitions<KeyPairFact> = {
  KeyPairCreated: {
    ...plain,
    names: ({ keyPair }) => [keyPair.id, keyPair.name],
    evolve: (account, { keyPair }) =>
      count({ ...account, keyPairs: put(account.keyPairs, keyPair.id, keyPair) }, 'key'),
  },
  KeyPairDeleted: {
    ...plain,
    names: ({ keyPairId, name }) => [keyPairId, name],
    evolve: (account, { keyPairId }) => ({ ...account, keyPairs: drop(account.keyPairs, keyPairId) }),
  },
  SshKeySent: {
    ...plain,
    evolve: (account, { instanceId, user, until }) => {
      const guest = get(account.guests, instanceId)
      if (!guest) return account
      return { ...account, guests: put(account.guests, instanceId, { ...guest, sentKey: { user, until } }) }
    },
  },
  KeyPairTagged: {
    ...plain,
    evolve: (account, { keyPairId, tags }) => {
      const keyPair = get(account.keyPairs, keyPairId)
      return keyPair ? { ...account, keyPairs: put(account.keyPairs, keyPairId, { ...keyPair, tags }) } : account
    },
  },
}
