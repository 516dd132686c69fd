import { useMemo } from 'react'
import type { Playground } from '#store/live/playground.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Bound } from './bound.ts'
import type { Offer } from './offer.ts'
import { steady } from './steady.ts'

/** Late commands as they are offered now. Renders again when an answer changes, not whenever time passes. */
export function useBound(commands: readonly Bound[]): readonly Offer[] {
  const studio = useStudio()
  const words = useWords()
  const whys = usePlayground(
    useMemo(() => steady(({ history }: Playground) => commands.map(({ whyNot }) => whyNot(history))), [commands]),
  )
  return commands.map(({ offer }, nth) => offer(studio, words, whys[nth]))
}
