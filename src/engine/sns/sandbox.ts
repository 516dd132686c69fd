import { type Refusal, refusal } from '#facts/errors.ts'
import type { TopicArn, SubscriptionArn } from '#lib/brand.ts'
import { digits, between, uuid } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import { day, type Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import type { Book } from '../book.ts'
import type { EventId } from '../event.ts'
import type { Message } from './sns.ts'

/** A number that an account in the SMS sandbox may send to, once it is verified. */
export interface SandboxPhone {
  readonly number: string
  readonly verified: boolean
  /** what was sent to it last */
  readonly code?: string | undefined
  /** when it was verified, or last tried to be */
  readonly since: Instant
  /** when codes were sent, in the last day */
  readonly sent: readonly Instant[]
}

export type SandboxFact =
  | { readonly kind: 'SandboxPhoneAdded'; readonly number: string; readonly code: string }
  | { readonly kind: 'SandboxPhoneVerified' | 'SandboxPhoneDeleted'; readonly number: string }
  | { readonly kind: 'SmsSandboxSet'; readonly inside: boolean }
  /** SNS took the notification and did not send the SMS, because the number is not verified */
  | { readonly kind: 'SmsWithheld'; readonly endpoint: string; readonly topicArn: TopicArn }

type Outcome = Refusal | undefined
type Cause = EventId | undefined

/** The number of the playground's own phone, verified from the beginning. */
export const ownPhone = '+821012345678'

/** E.164 without its separators, under which a number is known. */
const plainNumber = (endpoint: string): string => `+${endpoint.replace(/\D/g, '')}`

/** Whether an SMS to this number is sent at all. */
export const mayReach = ({ smsSandbox, phones }: Account, endpoint: string): boolean =>
  !smsSandbox || get(phones, plainNumber(endpoint))?.verified === true

/** Up to ten numbers; up to five codes for each in 24 hours (SNS developer guide, sms-sandbox). */
const mostPhones = 10
const mostCodes = 5

// The codes are those of the API's errors; their sentences are ours, because nobody has published them.
const userError = (message: string): Refusal => refusal('UserError', message)
const noPhone = (number: string): Refusal => refusal('ResourceNotFound', `The phone number ${number} does not exist.`)

/** Adds a number and sends a code to it; asked for again, it sends another. */
export function addPhone(book: Book, number: string, cause: Cause): Outcome {
  const { account, at } = book
  // API CreateSMSSandboxPhoneNumber
  if (!/^\+\d{8,19}$/.test(number)) return refusal('InvalidParameter', `Invalid parameter: PhoneNumber ${number}`)
  const phone = get(account.phones, number)
  if (phone?.verified) return userError(`The phone number ${number} is verified already.`)
  if (!phone && account.phones.size >= mostPhones)
    return userError(`An account in the SMS sandbox has at most ${mostPhones} phone numbers.`)
  if ((phone?.sent ?? []).filter((sent) => sent > at - day).length >= mostCodes)
    return userError(`A phone number is sent at most ${mostCodes} codes in 24 hours.`)
  const code = digits(6, account.seed, `otp/${account.events}`)
  sendCode(book, number, code, book.tell({ kind: 'SandboxPhoneAdded', number, code }, cause))
  return undefined
}

function sendCode(book: Book, endpoint: string, code: string, cause: EventId): void {
  const { account, at } = book
  const id = uuid(account.seed, `message/${account.messages.next}`)
  const message: Message = {
    id,
    messageId: id,
    // a code comes from SNS itself, not from a topic
    topicArn: '' as TopicArn,
    topicName: '',
    subscriptionArn: '' as SubscriptionArn,
    protocol: 'sms',
    endpoint,
    content: { kind: 'code', code },
    sentAt: at,
    due: at + between(2000, 6000, account.seed, `${id}/way`),
  }
  book.tell({ kind: 'MessageSent', message }, cause, 'aws')
}

export function verifyPhone(
  book: Book,
  { number, code }: { readonly number: string; readonly code: string },
  cause: Cause,
): Outcome {
  const phone = get(book.account.phones, number)
  if (!phone) return noPhone(number)
  if (phone.verified) return undefined
  if (phone.code !== code) return refusal('Verification', 'The one-time password is not the one that was sent.')
  book.tell({ kind: 'SandboxPhoneVerified', number }, cause)
  return undefined
}

/** A number can be deleted 24 hours after its verification, or after the last try (SNS developer guide). */
export function deletePhone(book: Book, number: string, cause: Cause): Outcome {
  const phone = get(book.account.phones, number)
  if (!phone) return noPhone(number)
  if (book.at < phone.since + day)
    return userError(
      `The phone number ${number} can be deleted 24 hours after its verification, or the last try at it.`,
    )
  book.tell({ kind: 'SandboxPhoneDeleted', number }, cause)
  return undefined
}

/** In AWS a support case moves an account out of the sandbox; here a switch does. */
export function setSandbox(book: Book, inside: boolean, cause: Cause): Outcome {
  if (book.account.smsSandbox !== inside) book.tell({ kind: 'SmsSandboxSet', inside }, cause)
  return undefined
}
