import type { StoreApi } from 'zustand/vanilla'
import type { Learning } from './lesson/learning.ts'
import type { AllProgress } from './lesson/progressState.ts'
import type { Playground } from './live/playground.ts'
import type { Asking } from './live/asking.ts'
import type { Preferences } from './preferences/preferencesState.ts'
import type { Seen } from './preferences/seenState.ts'
import type { Transient } from './preferences/transientState.ts'
import type { Autosave } from './saved/experiment.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A studio, one whole playground: what it knows, and the browser that it was given. What can be done with it are
 * functions that take it, so that each comes with the room that wants it.
 */
export interface Studio extends Surroundings {
  readonly playground: StoreApi<Playground>
  readonly asking: StoreApi<Asking>
  readonly preferences: StoreApi<Preferences>
  readonly transient: StoreApi<Transient>
  readonly seen: StoreApi<Seen>
  readonly autosave: StoreApi<Autosave>
  readonly learning: StoreApi<Learning>
  readonly progress: StoreApi<AllProgress>
  /** what could not be stored where nothing may be: gone with the page, as everything is there */
  readonly inMemory: Map<string, string>
}
