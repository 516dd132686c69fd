import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { HistoryItem } from '#engine/questions/alarmHistory.ts'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly state: AlarmState
}

const wasMade = ({ kind, summary }: HistoryItem) => kind === 'ConfigurationUpdate' && summary.endsWith('created')
const wasDeleted = ({ kind, summary }: HistoryItem) => kind === 'ConfigurationUpdate' && summary.endsWith('deleted')

/** The states of an alarm over a time, oldest first; nothing while it was not there. `items` is its history, newest first. */
export function statesOver(items: readonly HistoryItem[], from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = []
  let end = to
  for (const item of items) {
    const state = item.change?.to ?? (wasMade(item) ? 'INSUFFICIENT_DATA' : undefined)
    if (state === undefined && !wasDeleted(item)) continue
    if (state !== undefined && end > item.at && end > from)
      found.push({ from: Math.max(item.at, from), to: end, state })
    end = Math.min(end, item.at)
    if (end <= from) break
  }
  return found.toReversed()
}
