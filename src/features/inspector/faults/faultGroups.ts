import { faultOf } from '#engine/world/faults/every.ts'
import { type AnyFaultCommands, faultCommands } from '#parts/commands/instance/faults.ts'

/** The group of a fault in the list: one of the root volume is broken inside, too. */
const groupOf = ({ fault }: AnyFaultCommands) => {
  const { seat } = faultOf(fault)
  return seat === 'root' ? 'guest' : seat
}

/** Faults by what has them, from the host inwards, and what is the account's. */
export const faultGroups = (['host', 'guest', 'volume', 'network', 'application', 'account'] as const)
  .map((name) => ({ name, faults: faultCommands.filter((commands) => groupOf(commands) === name) }))
  .filter(({ faults }) => faults.length > 0)
