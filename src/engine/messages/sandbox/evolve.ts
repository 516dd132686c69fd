import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import { day, type Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { SandboxFact } from './sandboxPhone.ts'

/** The account after something happened in the SMS sandbox; phones are kept by their number. */
export function evolveSandbox(account: Account, fact: SandboxFact, at: Instant): Account {
  const { phones } = account
  switch (fact.kind) {
    case 'SandboxPhoneAdded': {
      const { number, code } = fact
      const sent = [...(get(phones, number)?.sent ?? []).filter((one) => one > at - day), at]
      return { ...account, phones: put(phones, number, { number, verified: false, code, since: at, sent }) }
    }
    case 'SandboxPhoneVerified': {
      const phone = get(phones, fact.number)
      if (!phone) return account
      return { ...account, phones: put(phones, fact.number, { ...phone, verified: true, code: undefined, since: at }) }
    }
    case 'SandboxPhoneDeleted':
      return { ...account, phones: drop(phones, fact.number) }
    case 'SmsSandboxSet':
      return { ...account, smsSandbox: fact.inside }
    case 'SmsWithheld':
      return account
    default:
      return never(fact)
  }
}
