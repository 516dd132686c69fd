import { day, type Instant } from '#lib/time.ts'
import type { Event } from '../event.ts'
import type { EventId } from '#lib/brand.ts'
import { entryOf, type Log } from '../history/log.ts'
import type { AlarmState, CloudWatchFact } from '../messages/alarms/alarm.ts'

export type HistoryKind = 'ConfigurationUpdate' | 'StateUpdate' | 'Action'

/** A line of an alarm's history, as CloudWatch words it. */
export interface HistoryItem {
  readonly id: EventId
  readonly at: Instant
  readonly name: string
  readonly kind: HistoryKind
  readonly summary: string
  readonly change?: { readonly from: AlarmState; readonly to: AlarmState; readonly reason: string }
  /** of an action that could not be carried out: this line is its only trace */
  readonly failed?: boolean
}

/** CloudWatch keeps the history for 30 days, also after the alarm is gone (correction A3). */
const historyKept: Instant = 30 * day

type Line = Pick<HistoryItem, 'kind' | 'summary' | 'change' | 'failed'> & { readonly name: string }

/** The history of one alarm, or of all that ever were, newest first: read from the log, which is where it is kept. */
export function alarmHistory(log: Log, now: Instant, name?: string): readonly HistoryItem[] {
  const items: HistoryItem[] = []
  for (let i = log.size - 1; i >= 0; i--) {
    const event = entryOf(log, i)
    if (!event || event.at < now - historyKept) break
    const line = isAlarms(event) ? lineOf(event) : undefined
    if (line && (name === undefined || line.name === name)) items.push({ id: i, at: event.at, ...line })
  }
  return items
}

const isAlarms = (event: Event): event is Event & CloudWatchFact => event.kind.startsWith('Alarm')

/** Sources: recorded, test_put_metric_alarm (state); EC2-FACTS §9.2 and correction A12 (actions); the first is from memory. */
function lineOf(fact: CloudWatchFact): Line {
  if (fact.kind === 'AlarmPut') {
    const { name } = fact.alarm
    return { name, kind: 'ConfigurationUpdate', summary: `Alarm "${name}" ${fact.created ? 'created' : 'updated'}` }
  }
  const { name } = fact
  if (fact.kind === 'AlarmStateChanged') {
    const { from, to, reason } = fact
    const summary = `Alarm updated from ${from} to ${to}`
    return { name, kind: 'StateUpdate', summary, change: { from, to, reason } }
  }
  if (fact.kind === 'AlarmActionRun') {
    const { action, error } = fact
    if (error === undefined) return { name, kind: 'Action', summary: `Successfully executed action ${action}` }
    const summary = `Failed to execute action ${action}. Received error: "${error}"`
    return { name, kind: 'Action', summary, failed: true }
  }
  const what = fact.kind === 'AlarmDeleted' ? 'deleted' : 'updated'
  return { name, kind: 'ConfigurationUpdate', summary: `Alarm "${name}" ${what}` }
}
