import type { Event } from '#engine/event.ts'
import { entryOf, newest } from '#engine/history/log.ts'
import type { History } from '#engine/history/history.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import type { Studio } from '#store/studio.ts'
import { attachment, type Promised } from '../disks/whatIfAttached.ts'

/** so many events at most follow at once from the request for a volume */
const aFew = 8

interface Wish extends Promised {
  readonly made: Event
}

const wishes = new WeakMap<Studio, Set<Wish>>()

const wishesOf = (studio: Studio): Set<Wish> => {
  const known = wishes.get(studio) ?? new Set()
  wishes.set(studio, known)
  return known
}

/** A wish belongs to the story in which the volume was made. */
const isTold = ({ log }: History, { made }: Wish) => entryOf(log, made.id) === made

/** The attachments that are promised in a story and still on their way. */
export const promisedIn = (studio: Studio, history: History): readonly Promised[] =>
  [...wishesOf(studio)].filter((wish) => isTold(history, wish))

/**
 * A volume that was just made can be attached only once it is available: asks for it then. While another story or the past
 * is shown, or the making is undone, the wish waits.
 */
export function attachWhenReady(studio: Studio, promised: Promised): void {
  const { playground } = studio
  const { volumeId } = promised
  const made = newest(playground.getState().history.log, aFew).find(
    (event) => event.kind === 'VolumeCreated' && event.volume.id === volumeId,
  )
  if (!made) return
  const wish = { ...promised, made }
  wishesOf(studio).add(wish)
  const unsubscribe = playground.subscribe(({ history, ahead }) => {
    if (ahead || !isTold(history, wish)) return
    const state = get(history.account.volumes, volumeId)?.state
    if (state === 'creating') return
    unsubscribe()
    wishesOf(studio).delete(wish)
    if (state === 'available') ask(studio, attachment(promised))
  })
}
