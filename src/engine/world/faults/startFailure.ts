import type { Account } from '../../account.ts'
import type { Failure } from '../instances/instance.ts'
import { faultOf } from './every.ts'
import type { StartDisk } from './fault.ts'
import { faultNames } from './names.ts'

/**
 * The reason why an instance that starts with these disks will not come to run; undefined where no fault of the account
 * is in its way.
 */
export function startFailure(account: Account, disks: readonly StartDisk[]): Failure | undefined {
  for (const name of faultNames) {
    const fault = faultOf(name)
    const because = account.accountFaults[name]
    const reason = because !== undefined && fault.seat === 'account' && fault.failsStart?.(disks)
    if (reason) return { ...reason, because }
  }
  return undefined
}
