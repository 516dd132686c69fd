import type { Account } from '#engine/account.ts'
import { probe } from '#engine/world/network/probe.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { findNamed } from './find/instances.ts'

/** True where somebody on the internet gets a connection to a port of the instance with this name. */
export function answers(account: Account, name: string, port: number): boolean {
  const instance = findNamed(account, name)
  return instance !== undefined && answersAt(account, instance.id, port)
}

/** The same of one instance by its id. */
export const answersAt = (account: Account, id: InstanceId, port: number): boolean =>
  probe(account, id, port)?.result === 'Succeeded'

/** True where all checks of the instance with this name pass, and its web server answers. */
export function isWell(account: Account, name: string): boolean {
  const checks = get(account.checks, findNamed(account, name)?.id ?? name)
  if (!checks) return false
  return (
    [checks.system, checks.instance, checks.ebs ?? 'passed'].every((reach) => reach === 'passed') &&
    answers(account, name, 80)
  )
}
