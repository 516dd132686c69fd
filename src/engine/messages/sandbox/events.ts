import { drop, get, put } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import type { Definitions } from '../../definition.ts'
import { unchanged } from '../../world/touches.ts'
import type { SandboxFact } from './sandboxPhone.ts'

const heading = 'messages'

/** Phones are kept by their number. */
export const sandboxEvents: Definitions<SandboxFact> = {
  SandboxPhoneAdded: {
    heading,
    evolve: (account, { number, code }, at) => {
      const { phones } = account
      const sent = [...(get(phones, number)?.sent ?? []).filter((one) => one > at - day), at]
      return { ...account, phones: put(phones, number, { number, verified: false, code, since: at, sent }) }
    },
  },
  SandboxPhoneVerified: {
    heading,
    evolve: (account, { number }, at) => {
      const phone = get(account.phones, number)
      if (!phone) return account
      const verified = { ...phone, verified: true, code: undefined, since: at }
      return { ...account, phones: put(account.phones, number, verified) }
    },
  },
  SandboxPhoneDeleted: {
    heading,
    evolve: (account, { number }) => ({ ...account, phones: drop(account.phones, number) }),
  },
  SmsSandboxSet: { heading, evolve: (account, { inside }) => ({ ...account, smsSandbox: inside }) },
  SmsWithheld: { heading, evolve: unchanged },
}
