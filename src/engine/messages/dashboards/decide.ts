import { type Refusal } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import type { EventId } from '#lib/brand.ts'
import { empty, get, type Table } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Dashboard } from './dashboard.ts'

/** Letters, digits, `-` and `_` (API PutDashboard). */
const nameForm = /^[A-Za-z0-9_-]{1,255}$/

/** The dashboards of an account, by name. */
export const dashboardsOf = ({ dashboards }: Account): Table<Dashboard> => dashboards ?? empty()

/** Puts a dashboard in the place of the one of the same name, if there is one. */
export function putDashboard(
  tx: Transaction,
  { name, body }: Pick<Dashboard, 'name' | 'body'>,
  cause: EventId | undefined,
): Refusal | undefined {
  if (!nameForm.test(name)) return refuseMetric.dashboardName()
  if (!isObject(body)) return refuseMetric.dashboardBody()
  tx.emit({ kind: 'DashboardPut', name, body }, cause)
  return undefined
}

function isObject(body: string): boolean {
  try {
    const read: unknown = JSON.parse(body)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
  } catch {
    return false
  }
}

/** Deletes all of them, or none where one is not there. */
export function deleteDashboards(
  tx: Transaction,
  names: readonly string[],
  cause: EventId | undefined,
): Refusal | undefined {
  const all = dashboardsOf(tx.account)
  const missing = names.filter((name) => !get(all, name))
  if (missing.length > 0) return refuseMetric.noSuchDashboards(missing)
  tx.emit({ kind: 'DashboardsDeleted', names }, cause)
  return undefined
}
