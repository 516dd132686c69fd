import { drop, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { touchesInstance } from '../touches.ts'
import type { ProfileFact } from './profile.ts'

export const profileEvents: Definitions<ProfileFact> = {
  ProfileAssociated: {
    ...plain,
    turns: ['settings'],
    touches: ({ association }) => touchesInstance(association),
    evolve: (account, { association }) =>
      count({ ...account, profiles: put(account.profiles, association.id, association) }, 'iip-assoc'),
  },
  ProfileDisassociated: {
    ...plain,
    turns: ['settings'],
    touches: touchesInstance,
    evolve: (account, { associationId }) => ({ ...account, profiles: drop(account.profiles, associationId) }),
  },
}
