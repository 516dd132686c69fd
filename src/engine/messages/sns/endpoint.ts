import { type Refusal, refusal, refuse } from '#facts/errors.ts'
import { never } from '#lib/never.ts'
import type { Protocol } from './sns.ts'

/**
 * The endpoint with which Amazon Q Developer in chat applications subscribes to the topics of its Slack channels.
 * Correction B16.
 */
export const chatEndpoint = 'https://global.sns-api.chatbot.amazonaws.com'

/**
 * True where whoever owns the endpoint must say yes first. A phone is not asked; AWS's own services answer by
 * themselves.
 */
export const asksFirst = (protocol: Protocol, endpoint: string): boolean =>
  protocol !== 'sms' && protocol !== 'lambda' && endpoint !== chatEndpoint

/** The refusal of an endpoint, or undefined. Recorded: test_subscribe_invalid_sms; the others from public issues. */
export function refuseEndpoint(protocol: Protocol, endpoint: string): Refusal | undefined {
  switch (protocol) {
    case 'email':
    case 'email-json':
      return /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(endpoint) ? undefined : refuse.snsParameter('Email address')
    case 'sms':
      return isPhone(endpoint) ? undefined : refusal('InvalidParameter', `Invalid SMS endpoint: ${endpoint}`)
    case 'http':
    case 'https':
      return endpoint.startsWith(`${protocol}://`) && endpoint.length > `${protocol}://`.length
        ? undefined
        : refuse.snsParameter('Endpoint must match the specified protocol')
    case 'lambda':
      return /^arn:aws:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/.test(endpoint)
        ? undefined
        : refuse.snsParameter('Lambda endpoint ARN')
    default:
      return never(protocol)
  }
}

/** E.164, in which AWS allows single separators between the digits, but neither two in a row nor one at an end. */
function isPhone(endpoint: string): boolean {
  if (!/^\+?\d([-./ ]?\d)*$/.test(endpoint)) return false
  const digits = endpoint.replace(/\D/g, '').length
  return digits >= 7 && digits <= 15
}
