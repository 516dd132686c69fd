import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Definition, Definitions } from '../../definition.ts'
import { unchanged } from '../../world/touches.ts'
import type { SnsFact, Subscription } from './sns.ts'

const heading = 'messages'

const withSubscription = (account: Account, row: Subscription): Account => ({
  ...account,
  subscriptions: put(account.subscriptions, row.arn, row),
})

const subscriptionGone: Definition<{ readonly subscriptionArn: Subscription['arn'] }> = {
  heading,
  evolve: (account, { subscriptionArn }) => ({
    ...account,
    subscriptions: drop(account.subscriptions, subscriptionArn),
  }),
}

/** Topics and subscriptions are kept by ARN, messages by id. */
export const snsEvents: Definitions<SnsFact> = {
  TopicCreated: {
    heading,
    evolve: (account, { topic }) => ({ ...account, topics: put(account.topics, topic.arn, topic) }),
  },
  TopicDeleted: {
    heading,
    evolve: (account, { topicArn }) => ({ ...account, topics: drop(account.topics, topicArn) }),
  },
  SubscriptionRequested: {
    heading,
    evolve: (account, { subscription }) => withSubscription(account, { ...subscription, because: account.events }),
  },
  SubscriptionConfirmed: {
    heading,
    evolve: (account, { subscriptionArn }) => {
      const row = get(account.subscriptions, subscriptionArn)
      return row ? withSubscription(account, { ...row, confirmed: true, due: undefined }) : account
    },
  },
  SubscriptionExpired: subscriptionGone,
  SubscriptionRemoved: subscriptionGone,
  NotificationPublished: { heading, evolve: unchanged },
  MessageSent: {
    heading,
    evolve: (account, { message }) => ({
      ...account,
      messages: put(account.messages, message.id, { ...message, because: account.events }),
    }),
  },
  MessageArrived: {
    heading,
    evolve: (account, { messageId }, at) => {
      const row = get(account.messages, messageId)
      if (!row) return account
      return { ...account, messages: put(account.messages, row.id, { ...row, arrivedAt: at, due: undefined }) }
    },
  },
}
