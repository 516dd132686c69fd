import type { OfKind } from '#engine/definition.ts'
import type { Event } from '#engine/event.ts'
import { eventsFrom, firstAfter, type Log } from '#engine/history/log.ts'
import type { Scale } from './lanesScale.ts'

type Asked = OfKind<Event, 'Asked'>

/** more could not be told apart */
const most = 120

/** What was asked in the time of a picture: the newest, when it was too much to show. */
export function marksOf(log: Log, { from, to }: Scale): readonly Asked[] {
  const marks: Asked[] = []
  for (const event of eventsFrom(log, firstAfter(log, from - 1))) {
    if (event.at > to) break
    if (event.kind === 'Asked' && event.by === 'you') marks.push(event)
  }
  return marks.slice(-most)
}

/** Whether somebody broke something. */
export const breaks = ({ action }: Asked): boolean => action === 'InjectFault' || action === 'InjectMystery'
