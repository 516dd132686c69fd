import { list } from '#lib/table.ts'
import { useStore } from 'zustand'
import { useDesk, usePlayground } from '../react.ts'
import { isNew, seen } from './seen.ts'

/** Until when messages were looked at: nothing of a new account. */
export function useSeen(): { readonly until: number } {
  const beginning = usePlayground(({ history }) => history.beginning)
  const state = useStore(seen)
  return state.of === beginning ? state : nothing
}

const nothing = { until: 0 }

/** How many messages came since; none while they are in sight. */
export function useUnread(): number {
  const messages = usePlayground(({ history }) => history.account.messages)
  const inSight = useDesk(({ view }) => view === 'messages')
  const until = useSeen()
  return inSight ? 0 : list(messages).filter((message) => isNew(message, until)).length
}
