import { bodyOf, jsonOf, smsOf, subjectOf } from '#engine/messages/sns/mail.ts'
import type { Message, Protocol } from '#engine/messages/sns/sns.ts'
import type { Sender } from '#engine/messages/sns/subject.ts'
import { regions } from '#facts/regions.ts'
import { never } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { oneOf } from '../params.ts'
import { read } from './verbs.ts'

const protocols = ['email', 'email-json', 'sms', 'http', 'https', 'lambda'] as const satisfies readonly Protocol[]

function textOf(message: Message, sender: Sender): string {
  switch (message.protocol) {
    case 'email':
      return bodyOf(message, sender)
    case 'sms':
      return smsOf(message, sender.regionName)
    case 'email-json':
    case 'http':
    case 'https':
    case 'lambda':
      return jsonOf(message, sender)
    default:
      return never(message.protocol)
  }
}

const isMail = (protocol: Protocol) => protocol === 'email' || protocol === 'email-json'

const wireMessage = (message: Message, sender: Sender) => ({
  MessageId: message.messageId,
  // a verification code comes from no topic
  TopicArn: message.topicArn || undefined,
  Protocol: message.protocol,
  Endpoint: message.endpoint,
  // the configuration in Amazon Q Developer that brings it to Slack
  ConfigurationName: message.channel,
  Subject: isMail(message.protocol) ? subjectOf(message, sender.regionName) : undefined,
  Text: textOf(message, sender),
  // what the link in a confirmation carries: ConfirmSubscription takes it
  Token: message.content.kind === 'confirmation' ? message.content.token : undefined,
  SentAt: iso(message.sentAt),
  ArrivedAt: message.arrivedAt === undefined ? undefined : iso(message.arrivedAt),
})

/** Everything that subscribers were sent, oldest first; without ArrivedAt it is still under way. */
export const DescribeMessages = read({
  params: { Protocol: oneOf(protocols) },
  answer({ account, params: { Protocol: protocol } }) {
    const { accountId, region } = account
    const sender = { accountId, region, regionName: regions[region].title }
    const asked = list(account.messages).filter((message) => protocol === undefined || message.protocol === protocol)
    return { Messages: asked.map((message) => wireMessage(message, sender)) }
  },
})
