import type { Handle } from '#api/handlerOf.ts'
import type { EventId } from '#lib/brand.ts'
import { engine } from './engine.ts'

/** How a studio asks its account. */
export interface Asking {
  /** until all actions are loaded it knows those of the first minute */
  readonly handle: Handle
  /** a press of a button that is going on: all that it asks belongs together */
  readonly gesture?: Gesture | undefined
}

interface Gesture {
  /** the log's entry of its first request, once there is one */
  readonly first?: EventId | undefined
}

export const firstAsking: Asking = { handle: (...request) => engine().handleFirst(...request) }
