import type { EventId } from '#lib/brand.ts'

/** The requests that a studio is about to send to its account. */
export interface Asking {
  /** a press of a button that is going on: all that it asks belongs together */
  readonly gesture?: Gesture | undefined
}

interface Gesture {
  /** the log's entry of its first request, once there is one */
  readonly first?: EventId | undefined
}
