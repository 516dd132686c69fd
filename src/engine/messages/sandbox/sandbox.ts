import { type Refusal, refusal } from '#facts/errors.ts'
import type { EventId, SubscriptionArn, TopicArn } from '#lib/brand.ts'
import { between, digits, uuid } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Message } from '../sns/sns.ts'

type Outcome = Refusal | undefined

type Cause = EventId | undefined

/** E.164 without its separators, under which a number is known. */
const plainNumber = (endpoint: string): string => `+${endpoint.replace(/\D/g, '')}`

/** True where an SMS to this number is sent at all. */
export const mayReach = ({ smsSandbox, phones }: Pick<Account, 'smsSandbox' | 'phones'>, endpoint: string): boolean =>
  !smsSandbox || get(phones, plainNumber(endpoint))?.verified === true

/** Up to ten numbers; up to five codes for each in 24 hours (SNS developer guide, sms-sandbox). */
const mostPhones = 10

const mostCodes = 5

// The codes are those of the API's errors; their sentences are ours, because nobody has published them.
const userError = (message: string): Refusal => refusal('UserError', message)

const noPhone = (number: string): Refusal => refusal('ResourceNotFound', `The phone number ${number} does not exist.`)

/** Adds a number and sends a code to it; asked for again, it sends another. */
export function addPhone(tx: Transaction, number: string, cause: Cause): Outcome {
  const { account, at } = tx
  // API CreateSMSSandboxPhoneNumber
  if (!/^\+\d{8,19}$/.test(number)) return refusal('InvalidParameter', `Invalid parameter: PhoneNumber ${number}`)
  const phone = get(account.phones, number)
  if (phone?.verified) return userError(`The phone number ${number} is verified already.`)
  if (!phone && account.phones.size >= mostPhones)
    return userError(`An account in the SMS sandbox has at most ${mostPhones} phone numbers.`)
  if ((phone?.sent ?? []).filter((sent) => sent > at - day).length >= mostCodes)
    return userError(`A phone number is sent at most ${mostCodes} codes in 24 hours.`)
  const code = digits(6, account.seed, `otp/${account.events}`)
  sendCode(tx, number, code, tx.emit({ kind: 'SandboxPhoneAdded', number, code }, cause))
  return undefined
}

function sendCode(tx: Transaction, endpoint: string, code: string, cause: EventId): void {
  const { account, at } = tx
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
  tx.emit({ kind: 'MessageSent', message }, cause, 'aws')
}

export function verifyPhone(
  tx: Transaction,
  { number, code }: { readonly number: string; readonly code: string },
  cause: Cause,
): Outcome {
  const phone = get(tx.account.phones, number)
  if (!phone) return noPhone(number)
  if (phone.verified) return undefined
  if (phone.code !== code) return refusal('Verification', 'The one-time password is not the one that was sent.')
  tx.emit({ kind: 'SandboxPhoneVerified', number }, cause)
  return undefined
}

/** A number can be deleted 24 hours after its verification, or after the last try (SNS developer guide). */
export function deletePhone(tx: Transaction, number: string, cause: Cause): Outcome {
  const phone = get(tx.account.phones, number)
  if (!phone) return noPhone(number)
  if (tx.at < phone.since + day)
    return userError(
      `The phone number ${number} can be deleted 24 hours after its verification, or the last try at it.`,
    )
  tx.emit({ kind: 'SandboxPhoneDeleted', number }, cause)
  return undefined
}

/** Moves an account into the SMS sandbox or out of it. In AWS a support case does, here a switch. */
export function setSandbox(tx: Transaction, inside: boolean, cause: Cause): Outcome {
  if (tx.account.smsSandbox !== inside) tx.emit({ kind: 'SmsSandboxSet', inside }, cause)
  return undefined
}
