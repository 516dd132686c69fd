import { faultOf } from '#engine/world/faults/every.ts'
import { type FaultName, faultNames } from '#engine/world/faults/names.ts'

/** What is on the root volume is broken inside, too. */
const groupOf = (fault: FaultName) => {
  const { seat } = faultOf(fault)
  return seat === 'root' ? 'guest' : seat
}

/** Faults by what has them, from the host inwards, and what is the account's. */
export const faultGroups = (['host', 'guest', 'volume', 'network', 'application', 'account'] as const)
  .map((name) => ({ name, faults: faultNames.filter((fault) => groupOf(fault) === name) }))
  .filter(({ faults }) => faults.length > 0)
