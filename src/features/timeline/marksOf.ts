import type { EventId } from '#lib/brand.ts'
import { eventsFrom, firstAfter, type Log } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Scale } from './lanesScale.ts'

/** Something that a person asked for, by AWS's name for it. */
export interface Mark {
  readonly id: EventId
  readonly at: Instant
  readonly action: string
  readonly breaks: boolean
}

/** more could not be told apart */
const most = 120

/** What was asked in the time of a picture: the newest, when it was too much to show. */
export function marksOf(log: Log, { from, to }: Scale): readonly Mark[] {
  const marks: Mark[] = []
  for (const event of eventsFrom(log, firstAfter(log, from - 1))) {
    if (event.at > to) break
    if (event.kind === 'Asked' && event.by === 'you')
      marks.push({
        id: event.id,
        at: event.at,
        action: event.action,
        breaks: event.action === 'InjectFault' || event.action === 'InjectMystery',
      })
  }
  return marks.slice(-most)
}
