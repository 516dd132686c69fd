import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'

/** A subscription that nobody confirmed within 48 hours is deleted. */
export function subscriptionDue(tx: Transaction, id: string): void {
  const { arn, because } = must(get(tx.account.subscriptions, id), `Subscription ${id}`)
  tx.emit({ kind: 'SubscriptionExpired', subscriptionArn: arn }, because, 'aws')
}

/** A message reaches its subscriber. */
export function messageDue(tx: Transaction, id: string): void {
  const { because } = must(get(tx.account.messages, id), `Message ${id}`)
  tx.emit({ kind: 'MessageArrived', messageId: id }, because, 'aws')
}
