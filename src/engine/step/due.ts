import { dueRows, soonest } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account, Tables } from '../account.ts'
import { openTransaction } from './openTransaction.ts'
import type { Transaction, Written } from '../transaction.ts'
import { checksDue } from '../observers/checks/due.ts'
import { alarmDue } from '../messages/alarms/due.ts'
import { creditsDue } from '../observers/credits/due.ts'
import { guestDue } from '../world/guest/due.ts'
import { firstBootDue } from '../world/userData/firstBoot.ts'
import { instanceDue } from '../world/instances/due.ts'
import { scheduledDue } from '../world/scheduled/due.ts'
import { interfaceDue } from '../world/interfaces/attach.ts'
import { messageDue, subscriptionDue } from '../messages/sns/due.ts'
import { spotDue } from '../world/spot/due.ts'
import { volumeDue } from '../world/volumes/due.ts'
import { modificationDue } from '../world/modifications/modify.ts'
import { rootTaskDue } from '../world/rootTasks/replaceRoot.ts'
import { snapshotDue } from '../world/snapshots/due.ts'

type Step = (tx: Transaction, id: string) => void

/** The tables whose rows time alone can change, in the order in which they act within one millisecond. */
const clocks = [
  { table: 'instances', step: instanceDue },
  { table: 'spotRequests', step: spotDue },
  { table: 'scheduled', step: scheduledDue },
  { table: 'guests', step: guestDue },
  { table: 'firstBoots', step: firstBootDue },
  { table: 'credits', step: creditsDue },
  { table: 'volumes', step: volumeDue },
  { table: 'interfaces', step: interfaceDue },
  { table: 'modifications', step: modificationDue },
  { table: 'snapshots', step: snapshotDue },
  { table: 'rootTasks', step: rootTaskDue },
  { table: 'checks', step: checksDue },
  { table: 'alarms', step: alarmDue },
  { table: 'subscriptions', step: subscriptionDue },
  { table: 'messages', step: messageDue },
] as const satisfies readonly { readonly table: keyof Tables; readonly step: Step }[]

/** A table whose rows time alone can change. */
export type DueTable = (typeof clocks)[number]['table']

/** A row that time alone will change, and when. */
export interface DueRow {
  readonly table: DueTable
  readonly id: string
  readonly at: Instant
}

interface Next extends DueRow {
  readonly step: Step
}

function next(account: Account): Next | undefined {
  let first: Next | undefined
  for (const { table, step } of clocks) {
    const row = soonest(account[table])
    if (row && (!first || row.due < first.at)) first = { table, id: row.id, at: row.due, step }
  }
  return first
}

/** The moment at which time alone next changes something; undefined while nothing is waiting. */
export const nextDue = (account: Account): Instant | undefined => next(account)?.at

/** The row that time alone changes next; undefined while nothing is waiting. */
export const nextDueRow = (account: Account): DueRow | undefined => next(account)

/** Everything that waits for its time, the soonest first. */
export const everyDue = (account: Account): readonly DueRow[] =>
  clocks
    .flatMap(({ table }) => dueRows(account[table]).map(({ id, due: at }) => ({ table, id, at })))
    .toSorted((a, b) => a.at - b.at)

/** The events that time alone brings next, if they come no later than `until`. */
export function due(account: Account, until: Instant): Written | undefined {
  const first = next(account)
  if (!first || first.at > until) return undefined
  const tx = openTransaction(account, Math.max(first.at, account.at), 'aws')
  first.step(tx, first.id)
  if (tx.events.length === 0) throw new Error(`Nothing happened to ${first.id} at ${first.at}, where something was due`)
  return tx
}
