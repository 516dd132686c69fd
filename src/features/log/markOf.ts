import type { Event } from '#engine/event.ts'
import { AlertIcon, CheckIcon, DashIcon, type IconShape } from '#ui/look/icons.ts'
import { stateLook } from '#ui/display/stateLook.ts'
import type { Tone } from '#ui/look/tone.ts'

interface Mark {
  readonly tone: Tone
  readonly shape: IconShape
  readonly filled?: boolean
}

const alarm: Readonly<Record<string, Mark>> = {
  OK: { tone: 'green', shape: CheckIcon },
  ALARM: { tone: 'red', shape: AlertIcon },
  INSUFFICIENT_DATA: { tone: 'slate', shape: DashIcon },
}

/** The drawing of a state that something has entered; most events have none. */
export function markOf(event: Event): Mark | undefined {
  switch (event.kind) {
    case 'InstanceLaunched':
      return stateLook.pending
    case 'InstanceStateChanged':
      return event.to === 'stopped' && event.ending === 'hibernate' ? stateLook.hibernated : stateLook[event.to]
    case 'ChecksReported':
      return Object.values(event.report).includes('failed') ? alarm['ALARM'] : alarm['OK']
    case 'AlarmStateChanged':
      return alarm[event.to]
    default:
      return undefined
  }
}
