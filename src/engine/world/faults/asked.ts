import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { faultOf } from './every.ts'
import type { AccountFault } from './fault.ts'
import { faultNames } from './names.ts'

/** The faults of the account that are there. */
function present({ accountFaults }: Account): readonly AccountFault[] {
  return faultNames.flatMap((name) => {
    const fault = faultOf(name)
    return accountFaults[name] !== undefined && fault.seat === 'account' ? [fault] : []
  })
}

/** True where the next changing request is refused because there were too many. */
export const isThrottled = (account: Account): boolean =>
  present(account).some(({ throttles }) => throttles?.(account) === true)

/** The lag of EC2's answers behind what is so. */
export const lagOf = (account: Account): Instant => Math.max(0, ...present(account).map(({ lag = 0 }) => lag))
