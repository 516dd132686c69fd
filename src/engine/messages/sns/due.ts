import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Book } from '../../transaction.ts'

/** A subscription that nobody confirmed within 48 hours is deleted. */
export function subscriptionDue(book: Book, id: string): void {
  const { arn, because } = must(get(book.account.subscriptions, id), `Subscription ${id}`)
  book.tell({ kind: 'SubscriptionExpired', subscriptionArn: arn }, because, 'aws')
}

/** A message reaches its subscriber. */
export function messageDue(book: Book, id: string): void {
  const { because } = must(get(book.account.messages, id), `Message ${id}`)
  book.tell({ kind: 'MessageArrived', messageId: id }, because, 'aws')
}
