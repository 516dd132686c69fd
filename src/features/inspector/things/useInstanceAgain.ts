import { useEffect } from 'react'
import type { Preferences } from '#store/preferences/preferencesState.ts'
import { useStudio } from '#store/react.tsx'

/** Whoever selects an instance anywhere looks at it again, also where it is the one that was selected before. */
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

/** Nothing else was set, so it was the selection. */
const selects = (now: Preferences, before: Preferences): boolean =>
  now.selected !== before.selected || others.every((what) => now[what] === before[what])
