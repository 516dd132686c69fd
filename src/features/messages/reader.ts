import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { refuseEndpoint } from '#engine/messages/sns/endpoint.ts'
import { isChannelName, slackRequest } from '#parts/slack/requests.ts'

/** The kinds of reader by which somebody can hear a topic. Slack is not a protocol of SNS; Amazon Q brings it there. */
export const readerKinds = ['email', 'sms', 'slack', 'email-json', 'https', 'lambda'] as const
export type ReaderKind = (typeof readerKinds)[number]

export const examples: Readonly<Record<ReaderKind, string>> = {
  email: 'you@example.com',
  sms: '+821012345678',
  slack: '#ops',
  'email-json': 'bot@example.com',
  https: 'https://example.com/alarms',
  lambda: 'arn:aws:lambda:ap-northeast-2:111122223333:function:page',
}

/** True where an address could be one of its kind; only then is AWS asked. */
export function isAddress(kind: ReaderKind, typed: string): boolean {
  const address = typed.trim()
  if (kind === 'slack') return isChannelName(address)
  // AWS takes separators too; without a country code it would not know whom to call
  if (kind === 'sms' && !address.startsWith('+')) return false
  return !refuseEndpoint(kind, address)
}

export function subscribeRequest(
  account: Account,
  topicArn: string,
  { kind, address }: { readonly kind: ReaderKind; readonly address: string },
): Request {
  const endpoint = address.trim()
  if (kind === 'slack') return slackRequest(account, endpoint, topicArn)
  return { action: 'Subscribe', params: { TopicArn: topicArn, Protocol: kind, Endpoint: endpoint } }
}
