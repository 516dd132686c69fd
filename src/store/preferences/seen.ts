import type { Message } from '#engine/messages/sns/sns.ts'
import type { Studio } from '../studio.ts'
import type { Seen } from './seenState.ts'

/** All that has arrived by now has been looked at; who looks at the past has seen what came after it. */
export function markSeen({ playground, seen }: Studio): void {
  const { history, ahead } = playground.getState()
  seen.setState({ of: history.beginning, until: (ahead ?? history).now })
}

export const isNew = ({ arrivedAt }: Pick<Message, 'arrivedAt'>, { until }: Pick<Seen, 'until'>): boolean =>
  arrivedAt !== undefined && arrivedAt > until
