import type { Beginning } from '#engine/account.ts'
import type { Message } from '#engine/messages/sns/sns.ts'
import type { Instant } from '#lib/time.ts'
import type { Studio } from '../studio.ts'

/** Until when the messages of an account were looked at: of this page, never part of the account. */
export interface Seen {
  /** which account; another one has not been looked at yet */
  readonly of?: Beginning | undefined
  readonly until: Instant
}

/** All that has arrived by now has been looked at; who looks at the past has seen what came after it. */
export function markSeen({ playground, seen }: Studio): void {
  const { history, ahead } = playground.getState()
  seen.setState({ of: history.beginning, until: (ahead ?? history).now })
}

export const isNew = ({ arrivedAt }: Pick<Message, 'arrivedAt'>, { until }: Pick<Seen, 'until'>): boolean =>
  arrivedAt !== undefined && arrivedAt > until
