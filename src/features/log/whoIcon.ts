import type { Event } from '#engine/event.ts'
import { BellIcon, FlameIcon, type IconShape, ServerIcon, TerminalIcon } from '#ui/look/icons.ts'
import type { Tone } from '#ui/look/tone.ts'

/** The icon of who brought something about. */
export const whoIcon: Readonly<Record<Event['by'], IconShape | undefined>> = {
  you: undefined,
  guest: TerminalIcon,
  aws: ServerIcon,
  alarm: BellIcon,
  fault: FlameIcon,
}

export const whoTone: Readonly<Record<Event['by'], Tone>> = {
  you: 'accent',
  guest: 'plain',
  aws: 'plain',
  alarm: 'plain',
  fault: 'orange',
}
