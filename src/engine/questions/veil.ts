import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import type { EventId } from '#lib/brand.ts'
import type { Mystery } from '../world/faults/mystery/mystery.ts'
import { openMysteries } from '../world/faults/mystery/shown.ts'
import { entryOf, type Log } from '../history/log.ts'
import { definitionOf } from '../step/events.ts'
import type { Why } from './why/why.ts'

export interface Veil {
  readonly hides: (event: Event) => boolean
  /** What is shown as the cause of an event: the mystery itself for what is hidden. */
  readonly causeOf: (event: Event) => EventId | undefined
}

/** The veil that mysteries lay over the log; undefined while there are none. */
export function veilOver(log: Log, account: Account): Veil | undefined {
  const open = openMysteries(account)
  if (open.length === 0) return undefined
  const over = (event: Event) =>
    definitionOf(event).tellsMystery ? open.find((one) => tells(log, event, one)) : undefined
  return {
    hides: (event) => over(event) !== undefined,
    causeOf: ({ cause }) => {
      const before = cause === undefined ? undefined : entryOf(log, cause)
      return (before && over(before)?.event) ?? cause
    },
  }
}

function tells(log: Log, event: Event, { event: from, instanceId, hostId, volumeIds }: Mystery): boolean {
  if (event.id <= from) return false
  if ('instanceId' in event && event.instanceId === instanceId) return true
  if ('volumeId' in event && volumeIds.some((id) => id === event.volumeId)) return true
  if ('hostId' in event && event.hostId === hostId) return true
  return followsFrom(log, event, from)
}

function followsFrom(log: Log, event: Event, from: EventId): boolean {
  for (let id = event.cause; id !== undefined && id >= from; id = entryOf(log, id)?.cause) if (id === from) return true
  return false
}

/** An answer without what is hidden; a mystery stands for all that came of it, because that is where its causes lead. */
export function withoutHidden(why: Why | undefined, veil: Veil | undefined): Why | undefined {
  if (!veil || !why) return why
  const seen = (chain: readonly Event[]) => chain.filter((event) => !veil.hides(event))
  return { ...why, chain: seen(why.chain), ended: why.ended && { ...why.ended, chain: seen(why.ended.chain) } }
}
