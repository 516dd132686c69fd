import type { OfKind } from '#engine/definition.ts'
import type { Event } from '#engine/event.ts'
import { eventsFrom, firstAfter, type Log } from '#engine/history/log.ts'
import type { Scale } from './scale.ts'

type Asked = OfKind<Event, 'Asked'>

/** more could not be told apart */
const most = 120

/** The requests in the time of a picture: the newest, when there are too many to show. */
export function marksOf(log: Log, { from, to }: Scale): readonly Asked[] {
  const marks: Asked[] = []
  for (const event of eventsFrom(log, firstAfter(log, from - 1))) {
    if (event.at > to) break
    if (event.kind === 'Asked' && event.by === 'you') marks.push(event)
  }
  return marks.slice(-most)
}

/** True where somebody broke something. */
export const breaks = ({ action }: Asked): boolean => action === 'InjectFault' || action === 'InjectMystery'
