import type { Studio } from '../studio.ts'
import type { Preferences } from './preferencesState.ts'
import type { Transient } from './transientState.ts'

/** True where the timeline is folded: as somebody chose, else as there is room, of which the terminal takes some. */
export const isFolded = (
  { timeline = 'auto' }: Pick<Preferences, 'timeline'>,
  { cramped = false, terminal }: Pick<Transient, 'cramped' | 'terminal'>,
): boolean => (timeline === 'auto' ? cramped || terminal === 'open' : timeline === 'folded')

/** Folds the timeline, or opens it; from then on it stays as it was chosen. */
export function foldOrOpen({ preferences, transient }: Studio): void {
  const folded = isFolded(preferences.getState(), transient.getState())
  preferences.setState({ timeline: folded ? 'open' : 'folded' })
}
