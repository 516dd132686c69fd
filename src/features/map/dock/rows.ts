import type { Account } from '#engine/account.ts'
import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { type Health, healthOf } from '#parts/health/healthOf.ts'

export type Filter = 'all' | 'failing' | 'initializing' | 'passed'

/** An instance as a row of its state's list. */
export interface Row {
  readonly id: string
  readonly instance: Instance
  readonly health: Health
  /** which of its checks fail */
  readonly failed: readonly CheckName[]
}

export function rowOf(account: Pick<Account, 'checks'>, instance: Instance): Row {
  const checks = get(account.checks, instance.id)
  const failed = (['ebs', 'system', 'instance'] as const).filter((name) => checks?.[name] === 'failed')
  return { id: instance.id, instance, health: healthOf(account, instance.id), failed }
}

/** The counts of rows that each filter leaves. */
export function countsOf(rows: readonly Row[]): Readonly<Record<Filter, number>> {
  const counts = { all: rows.length, failing: 0, initializing: 0, passed: 0 }
  for (const { health } of rows) if (health.mark) counts[health.mark] += 1
  return counts
}

/** The rows of a filter in which every word of the search stands somewhere: in the name, the id, the zone or the type. */
export function rowsFor(rows: readonly Row[], filter: Filter, search: string): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ instance, health }) => {
    if (filter !== 'all' && health.mark !== filter) return false
    const said = [nameOf(instance), instance.id, instance.zone, instance.type].join('\n').toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
