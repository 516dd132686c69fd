import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { hex, uuid } from '#lib/chance.ts'
import { list } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { asksFirst } from './endpoint.ts'
import { send } from './send.ts'
import type { Protocol, Subscription } from './sns.ts'

/** Unconfirmed subscriptions are deleted after 48 hours (AWS What's New, 2023-05-10; it was three days before). */
const patience = 48 * hour

/** The wish to subscribe: to which topic, and how and where to hear of it. */
export interface Wish {
  readonly topicArn: TopicArn
  readonly protocol: Protocol
  readonly endpoint: string
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/** The subscriptions of a topic, in order. */
export const subscriptionsOf = (account: Pick<Account, 'subscriptions'>, topicArn: TopicArn): readonly Subscription[] =>
  list(account.subscriptions).filter((subscription) => subscription.topicArn === topicArn)

/**
 * Subscribes, once everything was checked. The same wish again finds the subscription that is there; while that one waits
 * for its confirmation, it is asked for again.
 */
export function request(tx: Transaction, wish: Wish, cause: EventId | undefined): void {
  const { account, at } = tx
  const there = subscriptionsOf(account, wish.topicArn).find(
    ({ protocol, endpoint }) => protocol === wish.protocol && endpoint === wish.endpoint,
  )
  if (there) return there.confirmed ? undefined : ask(tx, there, cause)
  const which = `subscription/${account.subscriptions.next}`
  const { topicArn, protocol, endpoint, attributes } = wish
  const confirmed = !asksFirst(protocol, endpoint)
  const subscription: Subscription = {
    arn: `${topicArn}:${uuid(account.seed, which)}` as SubscriptionArn,
    topicArn,
    protocol,
    endpoint,
    confirmed,
    token: tokenOf(account, which),
    createdAt: at,
    ...(attributes && Object.keys(attributes).length > 0 && { attributes }),
    ...(!confirmed && { due: at + patience }),
  }
  const requested = tx.emit({ kind: 'SubscriptionRequested', subscription }, cause)
  if (!confirmed) ask(tx, subscription, requested)
}

/** Tokens of real mails all begin like this; theirs are longer. */
const tokenOf = (account: Account, which: string): string => `2336412f37${hex(54, account.seed, `${which}/token`)}`

function ask(tx: Transaction, subscription: Subscription, cause: EventId | undefined): void {
  const { seed, events } = tx.account
  const messageId = uuid(seed, `notification/${events}`)
  send(tx, subscription, { messageId, content: { kind: 'confirmation', token: subscription.token } }, cause)
}
