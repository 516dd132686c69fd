import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { SnsFact } from './sns.ts'

/** The account after something happened in SNS. Topics and subscriptions are kept by ARN, messages by id. */
export function evolveSns(account: Account, fact: SnsFact, at: Instant): Account {
  const { topics, subscriptions, messages, events: because } = account
  switch (fact.kind) {
    case 'TopicCreated':
      return { ...account, topics: put(topics, fact.topic.arn, fact.topic) }
    case 'TopicDeleted':
      return { ...account, topics: drop(topics, fact.topicArn) }
    case 'SubscriptionRequested':
      return { ...account, subscriptions: put(subscriptions, fact.subscription.arn, { ...fact.subscription, because }) }
    case 'SubscriptionConfirmed': {
      const row = get(subscriptions, fact.subscriptionArn)
      if (!row) return account
      return { ...account, subscriptions: put(subscriptions, row.arn, { ...row, confirmed: true, due: undefined }) }
    }
    case 'SubscriptionExpired':
    case 'SubscriptionRemoved':
      return { ...account, subscriptions: drop(subscriptions, fact.subscriptionArn) }
    case 'NotificationPublished':
      return account
    case 'MessageSent':
      return { ...account, messages: put(messages, fact.message.id, { ...fact.message, because }) }
    case 'MessageArrived': {
      const row = get(messages, fact.messageId)
      if (!row) return account
      return { ...account, messages: put(messages, row.id, { ...row, arrivedAt: at, due: undefined }) }
    }
    default:
      return never(fact)
  }
}
