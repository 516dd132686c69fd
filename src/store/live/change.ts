import type { History } from '#engine/history/history.ts'
import { eventOf } from '#engine/history/log.ts'
import { engine } from './engine.ts'
import type { Change } from './playground.ts'

/** What just changed would tell which fault it was. */
export const hiding = 'InjectMystery'

/** What was asked last, told from the log: after a reload the story of it goes on. */
export function lastChange(history: History): Change | undefined {
  for (let id = history.log.size - 1; id >= history.log.opening.events; id--) {
    const event = eventOf(history.log, id)
    const first = eventOf(history.log, id + 1)
    if (event?.kind !== 'Asked' || !first || first.cause !== id) continue
    if (event.action === hiding) return undefined
    if (machineKeys.some((key) => key in first))
      return { before: engine().historyBefore(history, id).account, actions: [event.action], request: id }
  }
  return undefined
}

/** What an event names when it is about an instance, a disk, an address or a host. */
const machineKeys = ['instance', 'instanceId', 'volume', 'volumeId', 'allocationId', 'hostId'] as const
