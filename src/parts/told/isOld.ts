import type { Told } from '#engine/questions/told/newestTold.ts'
import { type Instant, minute, second } from '#lib/time.ts'

/** simulated time after which nobody asks any more what happened last */
const memory = 5 * minute
/** real time that it stands at least while time runs, however fast */
const leastShown = 8 * second

/** True where what is told happened too long ago to be shown as the last, with a `speed` in simulated seconds a second. */
export const isOld = (told: Told | undefined, now: Instant, speed: number): boolean =>
  told !== undefined && now - told.event.at > Math.max(memory, leastShown * speed)
