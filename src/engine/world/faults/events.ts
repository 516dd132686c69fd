import { get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { touchesInstance } from '../touches.ts'
import type { AccountFaultFact } from './accountFaults.ts'
import type { Mystery, MysteryFact } from './mystery/mystery.ts'

const withMystery = (account: Account, mystery: Mystery): Account => ({
  ...account,
  mysteries: put(account.mysteries, mystery.instanceId, mystery),
})

export const faultEvents: Definitions<AccountFaultFact | MysteryFact> = {
  AccountFaultSet: {
    ...plain,
    evolve: (account, { fault, there }) => {
      const { [fault]: _, ...others } = account.accountFaults
      // an event's id is the number of events before it
      return { ...account, accountFaults: there ? { ...others, [fault]: account.events } : others }
    },
  },
  MysteryInjected: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { instanceId, fault }, at) => {
      const { hostId, volumeIds = [] } = get(account.instances, instanceId) ?? {}
      const event = account.events
      return withMystery(account, { instanceId, fault, at, event, hostId, volumeIds, tries: 0, solved: false })
    },
  },
  MysteryNamed: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { instanceId, fault, right }, at) => {
      const last = get(account.mysteries, instanceId)
      if (!last) return account
      const tried = { ...last, tries: last.tries + 1, lastTry: fault }
      return withMystery(account, right ? { ...tried, endedAt: at, solved: true } : tried)
    },
  },
  MysteryRevealed: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { instanceId }, at) => {
      const last = get(account.mysteries, instanceId)
      return last ? withMystery(account, { ...last, endedAt: at }) : account
    },
  },
}
