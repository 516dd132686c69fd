import type { Account } from '../../account.ts'
import type { AccountFaultFact } from './accountFaults.ts'

export function evolveAccountFaults(account: Account, { fault, there }: AccountFaultFact): Account {
  const { [fault]: _, ...others } = account.accountFaults
  // an event's id is the number of events before it
  return { ...account, accountFaults: there ? { ...others, [fault]: account.events } : others }
}
