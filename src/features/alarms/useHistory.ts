import { useMemo } from 'react'
import { alarmHistory, type HistoryItem } from '#engine/questions/alarmHistory.ts'
import { entriesFrom } from '#engine/history/log.ts'
import type { InstanceId } from '#lib/brand.ts'
import { hour } from '#lib/time.ts'
import { usePlayground } from '#store/react.tsx'

/** The history of every alarm that ever watched an instance, newest first; it is looked through again when something happens. */
export function useHistory(instanceId: InstanceId): readonly HistoryItem[] {
  const log = usePlayground(({ history }) => history.log)
  const thisHour = usePlayground(({ history }) => Math.floor(history.now / hour) * hour)
  return useMemo(() => {
    const names = new Set<string>()
    for (const event of entriesFrom(log, 0))
      if (event.kind === 'AlarmPut' && event.alarm.instanceId === instanceId) names.add(event.alarm.name)
    return names.size === 0 ? [] : alarmHistory(log, thisHour).filter(({ name }) => names.has(name))
  }, [log, thisHour, instanceId])
}
