import { goal } from '../goal.ts'
import { some } from '../since.ts'
import type { Protocol } from '#engine/sns/sns.ts'

export interface WatchGoals {
  readonly alarmFired: Readonly<Record<never, never>>
  readonly alarmTold: { readonly by: Protocol }
}

/** An alarm went into ALARM. */
export const alarmFired = goal('alarmFired', (_, since) => some(since, 'AlarmStateChanged', ({ to }) => to === 'ALARM'))

/** A message about an alarm arrived by this protocol. */
export const alarmTold = goal('alarmTold', ({ by }, since) =>
  some(
    since,
    'MessageSent',
    ({ message }) =>
      message.protocol === by &&
      message.content.kind === 'alarm' &&
      some(since, 'MessageArrived', ({ messageId }) => messageId === message.id),
  ),
)
