import { useEffect } from 'react'
import type { Preferences } from '#store/preferences/preferencesState.ts'
import { useStudio } from '#store/react.tsx'

/**
 * Looks at an instance again whenever somebody selects one anywhere, also where it is the one that was selected before.
 */
export function useInstanceAgain(): void {
  const { preferences, transient } = useStudio()
  useEffect(
    () =>
      preferences.subscribe((now, before) => {
        if (selects(now, before)) transient.setState({ selected: undefined })
      }),
    [preferences, transient],
  )
}

const others = ['language', 'theme', 'view', 'tab', 'learning'] as const satisfies readonly (keyof Preferences)[]

/** True where the selection was set: nothing else was. */
const selects = (now: Preferences, before: Preferences): boolean =>
  now.selected !== before.selected || others.every((what) => now[what] === before[what])
