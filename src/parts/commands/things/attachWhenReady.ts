import type { Request } from '#api/answer.ts'
import type { Event } from '#engine/event.ts'
import { entryOf, newest } from '#engine/history/log.ts'
import type { History } from '#engine/history/history.ts'
import type { EventId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { lastRequest } from '#store/live/undo.ts'
import type { Studio } from '#store/studio.ts'
import { attachment, type Promised } from '../../disks/whatIfAttached.ts'

/** so many events at most follow at once from the request for a volume */
const aFew = 8

type Making = Extract<Event, { kind: 'VolumeCreated' }>

interface Wish extends Promised {
  readonly made: Making
}

/** A wish is a page's own: it is gone with the page, which the window says. */
const wishes = new WeakMap<Studio, Set<Wish>>()

const wishesOf = (studio: Studio): Set<Wish> => {
  const known = wishes.get(studio) ?? new Set()
  wishes.set(studio, known)
  return known
}

/** A wish belongs to the story in which the volume was made, also as another tab has kept it. */
function isTold({ log }: History, { made }: Wish): boolean {
  const event = entryOf(log, made.id)
  if (event?.kind !== 'VolumeCreated' || event.at !== made.at) return false
  return (['id', 'zone', 'sizeGiB', 'type', 'iops', 'throughput', 'snapshotId'] as const).every(
    (what) => event.volume[what] === made.volume[what],
  )
}

/** The attachments that are promised in a story and still on their way. */
export const promisedIn = (studio: Studio, history: History): readonly Promised[] =>
  [...wishesOf(studio)].filter((wish) => isTold(history, wish))

/**
 * A volume that was just made can be attached only once it is available: asks for it then. While another story or the past
 * is shown, or the making is undone, the wish waits. Where somebody else has taken the volume, AWS's no is what is told.
 */
export function attachWhenReady(studio: Studio, promised: Promised): void {
  const { playground } = studio
  const { volumeId } = promised
  const made = newest(playground.getState().history.log, aFew).find(
    (event): event is Making => event.kind === 'VolumeCreated' && event.volume.id === volumeId,
  )
  if (!made) return
  const wish = { ...promised, made }
  wishesOf(studio).add(wish)
  const unsubscribe = playground.subscribe(({ history, ahead }) => {
    if (ahead || !isTold(history, wish)) return
    const volume = get(history.account.volumes, volumeId)
    if (volume?.state === 'creating') return
    unsubscribe()
    wishesOf(studio).delete(wish)
    const isDeleted = volume === undefined || volume.state === 'deleting'
    if (!isDeleted && volume.attachment?.instanceId !== promised.instanceId)
      askWith(studio, made.cause, attachment(promised))
  })
}

/** Asks as part of an earlier request, so that one undo takes both back; on its own where more has been asked since. */
function askWith(studio: Studio, first: EventId | undefined, request: Request): void {
  const { asking, playground } = studio
  const { gesture } = asking.getState()
  if (first !== undefined && lastRequest(playground.getState().history.log) === first)
    asking.setState({ gesture: { first } })
  try {
    ask(studio, request)
  } finally {
    asking.setState({ gesture })
  }
}
