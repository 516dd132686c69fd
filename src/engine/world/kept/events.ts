import { get, put, type Table } from '#lib/table.ts'
import { type Definitions, plain } from '../../definition.ts'
import type { Kept, KeptFact } from './kept.ts'

export const keptEvents: Definitions<KeptFact> = {
  MembersKept: {
    ...plain,
    evolve: (account, { ids, members, token }) => {
      let kept: Table<Kept> = account.kept
      for (const id of Object.keys(members).length > 0 ? ids : [])
        kept = put(kept, id, { id, members: { ...get(kept, id)?.members, ...members } })
      // what the request brought about stands in the log between its own entry and this event
      if (token) kept = put(kept, token.id, { id: token.id, members: { ...token, until: account.events } })
      return { ...account, kept }
    },
  },
}
