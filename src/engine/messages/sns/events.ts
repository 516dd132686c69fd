import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definition, type Definitions } from '../../definition.ts'
import { unchanged } from '../../world/touches.ts'
import type { SnsFact, Subscription } from './sns.ts'

const ofMessages = { ...plain, heading: 'messages' } as const

const withSubscription = (account: Account, row: Subscription): Account => ({
  ...account,
  subscriptions: put(account.subscriptions, row.arn, row),
})

const subscriptionGone: Definition<{ readonly subscriptionArn: Subscription['arn'] }> = {
  ...ofMessages,
  evolve: (account, { subscriptionArn }) => ({
    ...account,
    subscriptions: drop(account.subscriptions, subscriptionArn),
  }),
}

/** Topics and subscriptions are kept by ARN, messages by id. */
export const snsEvents: Definitions<SnsFact> = {
  TopicCreated: {
    ...ofMessages,
    evolve: (account, { topic }) => ({ ...account, topics: put(account.topics, topic.arn, topic) }),
  },
  TopicChanged: {
    ...ofMessages,
    evolve: (account, { topicArn, name, value }) => {
      const topic = get(account.topics, topicArn)
      if (!topic) return account
      const change =
        name === 'DisplayName' ? { displayName: value } : { attributes: { ...topic.attributes, [name]: value } }
      return { ...account, topics: put(account.topics, topicArn, { ...topic, ...change }) }
    },
  },
  TopicTagged: {
    ...ofMessages,
    evolve: (account, { topicArn, tags }) => {
      const topic = get(account.topics, topicArn)
      return topic ? { ...account, topics: put(account.topics, topicArn, { ...topic, tags }) } : account
    },
  },
  TopicDeleted: {
    ...ofMessages,
    evolve: (account, { topicArn }) => ({ ...account, topics: drop(account.topics, topicArn) }),
  },
  SubscriptionRequested: {
    ...ofMessages,
    names: ({ subscription }) => [subscription.arn, subscription.endpoint],
    evolve: (account, { subscription }) => withSubscription(account, { ...subscription, because: account.events }),
  },
  SubscriptionConfirmed: {
    ...ofMessages,
    evolve: (account, { subscriptionArn }) => {
      const row = get(account.subscriptions, subscriptionArn)
      return row ? withSubscription(account, { ...row, confirmed: true, due: undefined }) : account
    },
  },
  SubscriptionChanged: {
    ...ofMessages,
    evolve: (account, { subscriptionArn, name, value }) => {
      const row = get(account.subscriptions, subscriptionArn)
      return row ? withSubscription(account, { ...row, attributes: { ...row.attributes, [name]: value } }) : account
    },
  },
  SubscriptionExpired: subscriptionGone,
  SubscriptionRemoved: subscriptionGone,
  NotificationPublished: { ...ofMessages, evolve: unchanged },
  NotificationFiltered: { ...ofMessages, evolve: unchanged },
  MessageSent: {
    ...ofMessages,
    evolve: (account, { message }) => ({
      ...account,
      messages: put(account.messages, message.id, { ...message, because: account.events }),
    }),
  },
  MessageArrived: {
    ...ofMessages,
    evolve: (account, { messageId }, at) => {
      const row = get(account.messages, messageId)
      if (!row) return account
      return { ...account, messages: put(account.messages, row.id, { ...row, arrivedAt: at, due: undefined }) }
    },
  },
}
