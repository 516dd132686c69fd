import type { CheckName, Report } from '#engine/observers/checks/check.ts'
import type { Recovery } from '#engine/world/instances/instance.ts'
import type { Rule } from '#engine/world/network/network.ts'

/** A rule's protocol and ports: `TCP 22`, `UDP 100–200`. */
export function doorOf({ protocol, fromPort, toPort }: Rule, everything: string): string {
  if (protocol === '-1') return everything
  const ports = fromPort === toPort ? `${fromPort}` : `${fromPort}–${toPort}`
  return fromPort < 0 ? protocol.toUpperCase() : `${protocol.toUpperCase()} ${ports}`
}

/** The name of AWS Health's event about a recovery (EC2-FACTS §8.4). */
export function healthEvent(how: Recovery | undefined): string {
  return how === 'simplified' ? 'AWS_EC2_SIMPLIFIED_AUTO_RECOVERY_SUCCESS' : 'AWS_EC2_INSTANCE_AUTO_RECOVERY_SUCCESS'
}

const checks: readonly CheckName[] = ['system', 'instance', 'ebs']

/** How many checks a report is of, and which of them failed. */
export function checksIn(report: Report): { readonly made: number; readonly failed: readonly CheckName[] } {
  const made = checks.filter((name) => report[name] !== undefined)
  return { made: made.length, failed: made.filter((name) => report[name] === 'failed') }
}
