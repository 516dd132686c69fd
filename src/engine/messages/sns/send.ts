import { between, uuid } from '#lib/chance.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import { chatEndpoint } from './endpoint.ts'
import type { Content, Message, Protocol, Subscription } from './sns.ts'

/** Shortest and longest way of a message in milliseconds. Nobody publishes such numbers; these are what people see. */
const ways: Readonly<Record<Protocol | 'confirmation', readonly [number, number]>> = {
  email: [2000, 9000],
  'email-json': [2000, 9000],
  sms: [2000, 6000],
  http: [1000, 3000],
  https: [1000, 3000],
  lambda: [1000, 1000],
  confirmation: [2000, 8000],
}

/** A letter to be sent, with its reader where one subscription stands for several. */
interface Letter {
  readonly messageId: string
  readonly content: Content
  readonly to?: Pick<Message, 'endpoint' | 'channel'>
}

/** Sends one message to one subscription; it arrives a few seconds later. */
export function send(tx: Transaction, subscription: Subscription, letter: Letter, cause: EventId | undefined): void {
  const { account, at } = tx
  const topic = must(get(account.topics, subscription.topicArn), `Topic ${subscription.topicArn}`)
  const { protocol, endpoint } = subscription
  const { messageId, content, to } = letter
  const id = uuid(account.seed, `message/${account.messages.next}`)
  const isRaw = content.kind !== 'confirmation' && subscription.attributes?.['RawMessageDelivery'] === 'true'
  const [shortest, longest] = ways[content.kind === 'confirmation' ? 'confirmation' : protocol]
  const message: Message = {
    id,
    messageId,
    topicArn: topic.arn,
    topicName: topic.name,
    displayName: topic.displayName,
    subscriptionArn: subscription.arn,
    protocol,
    endpoint,
    ...to,
    content,
    ...(isRaw && { raw: true as const }),
    sentAt: at,
    due: at + between(shortest, longest, account.seed, `${id}/way`),
  }
  tx.emit({ kind: 'MessageSent', message }, cause, 'aws')
}

export const isChat = ({ endpoint }: Subscription): boolean => endpoint === chatEndpoint
