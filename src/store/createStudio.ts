import { createStore } from 'zustand/vanilla'
import { newPlayground } from './live/playground.ts'
import { firstPreferences } from './preferences/preferencesState.ts'
import { experimentOf } from './saved/experiment.ts'
import type { Studio } from './studio.ts'
import type { Surroundings } from './surroundings.ts'

/** A playground of its own: two on one page have nothing in common but the storage, where they are given the same one. */
export function createStudio(surroundings: Surroundings): Studio {
  const playground = newPlayground()
  return {
    ...surroundings,
    playground: createStore(() => playground),
    asking: createStore(() => ({})),
    preferences: createStore(() => firstPreferences),
    transient: createStore(() => ({ inspecting: false })),
    seen: createStore(() => ({ until: 0 })),
    autosave: createStore(() => ({
      room: surroundings.archive,
      gaveWay: false,
      saved: experimentOf(playground),
    })),
    learning: createStore(() => ({})),
    progress: createStore(() => ({})),
    inMemory: new Map(),
  }
}
