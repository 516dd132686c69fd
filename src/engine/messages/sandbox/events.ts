import { drop, get, put } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import { plain, type Definitions } from '../../definition.ts'
import { unchanged } from '../../world/touches.ts'
import type { SandboxFact } from './sandboxPhone.ts'

const ofMessages = { ...plain, heading: 'messages' } as const

/** Phones are kept by their number. */
export const sandboxEvents: Definitions<SandboxFact> = {
  SandboxPhoneAdded: {
    ...ofMessages,
    evolve: (account, { number, code }, at) => {
      const { phones } = account
      const sent = [...(get(phones, number)?.sent ?? []).filter((one) => one > at - day), at]
      return { ...account, phones: put(phones, number, { number, verified: false, code, since: at, sent }) }
    },
  },
  SandboxPhoneVerified: {
    ...ofMessages,
    evolve: (account, { number }, at) => {
      const phone = get(account.phones, number)
      if (!phone) return account
      const verified = { ...phone, verified: true, code: undefined, since: at }
      return { ...account, phones: put(account.phones, number, verified) }
    },
  },
  SandboxPhoneDeleted: {
    ...ofMessages,
    evolve: (account, { number }) => ({ ...account, phones: drop(account.phones, number) }),
  },
  SmsSandboxSet: { ...ofMessages, evolve: (account, { inside }) => ({ ...account, smsSandbox: inside }) },
  SmsWithheld: { ...ofMessages, evolve: unchanged },
}
