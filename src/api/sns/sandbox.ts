import type {
  CheckIfPhoneNumberIsOptedOutResponse,
  GetSMSSandboxAccountStatusResult,
  ListPhoneNumbersOptedOutResponse,
  ListSMSSandboxPhoneNumbersResult,
} from '@aws-sdk/client-sns'
import { refuseEndpoint } from '#engine/messages/sns/endpoint.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { list } from '#lib/table.ts'
import { need, oneOf, text, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

const PhoneNumber = need(text({ least: 0, most: 20 }))
const languages = 'en-US en-GB es-419 es-ES de-DE fr-CA fr-FR it-IT ja-JP pt-BR kr-KR zh-CN zh-TW'.split(' ')

/** Adds a number to the SMS sandbox; a code arrives there as an SMS. */
export const CreateSMSSandboxPhoneNumber = write({
  params: { PhoneNumber, LanguageCode: oneOf(languages) },
  command: (asked) => ({ kind: 'AddSandboxPhone', number: asked.PhoneNumber }),
})

export const VerifySMSSandboxPhoneNumber = write({
  params: { PhoneNumber, OneTimePassword: need(text({ least: 5, most: 8 })) },
  command: (asked) => ({ kind: 'VerifySandboxPhone', number: asked.PhoneNumber, code: asked.OneTimePassword }),
})

export const DeleteSMSSandboxPhoneNumber = write({
  params: { PhoneNumber },
  command: (asked) => ({ kind: 'DeleteSandboxPhone', number: asked.PhoneNumber }),
})

/** The action ListSMSSandboxPhoneNumbers: at most ten numbers, so that they are one page. */
export const ListSMSSandboxPhoneNumbers = read({
  params: { MaxResults: whole(1, 100), NextToken: text() },
  answer: ({ account }): Wire<ListSMSSandboxPhoneNumbersResult> => ({
    PhoneNumbers: list(account.phones).map(({ number, verified }) => ({
      PhoneNumber: number,
      Status: verified ? 'Verified' : 'Pending',
    })),
  }),
})

export const GetSMSSandboxAccountStatus = read({
  params: {},
  answer: ({ account }): Wire<GetSMSSandboxAccountStatusResult> => ({ IsInSandbox: account.smsSandbox }),
})

/** Nobody here answers STOP to a message, which is how one opts out. */
export const CheckIfPhoneNumberIsOptedOut = read({
  params: { phoneNumber: need(text({ least: 0, most: 20 })) },
  answer({ params }): Wire<CheckIfPhoneNumberIsOptedOutResponse> | Refusal {
    const refused = refuseEndpoint('sms', params.phoneNumber)
    return refused ? refuse.snsParameter('PhoneNumber') : { isOptedOut: false }
  },
})

export const ListPhoneNumbersOptedOut = read({
  params: { nextToken: text() },
  answer: (): Wire<ListPhoneNumbersOptedOutResponse> => ({ phoneNumbers: [] }),
})
