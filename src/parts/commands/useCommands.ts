import { useMemo } from 'react'
import type { Playground } from '#store/live/playground.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { Command, Kind, Things, WhyNot } from './command.ts'
import { type Offer, offerOf } from './offer.ts'
import { perform } from './perform.ts'
import { steady } from './steady.ts'
import { whyNotOf } from './whyNotOf.ts'

/** Commands as they are offered for a thing. Renders again when an answer changes, not whenever time passes. */
export function useCommands<K extends Kind>(
  commands: readonly Command<K>[],
  thing: Things[K] | undefined,
): readonly Offer[] {
  const studio = useStudio()
  const words = useFirstWords()
  const whys = usePlayground(
    useMemo(
      () => steady(({ history }: Playground) => commands.map((command) => whyOf(history, command, thing))),
      [commands, thing],
    ),
  )
  return commands.map((command, nth) =>
    offerOf(command, whys[nth], words, () => thing && perform(studio, command, thing)),
  )
}

/** The offer of one command for a thing. */
export function useCommand<K extends Kind>(command: Command<K>, thing: Things[K] | undefined): Offer {
  const studio = useStudio()
  const words = useFirstWords()
  const [why] = usePlayground(
    useMemo(() => steady(({ history }: Playground) => [whyOf(history, command, thing)]), [command, thing]),
  )
  return offerOf(command, why, words, () => thing && perform(studio, command, thing))
}

const whyOf = <K extends Kind>(
  history: Playground['history'],
  command: Command<K>,
  thing: Things[K] | undefined,
): WhyNot | undefined => (thing ? whyNotOf(history, command, thing) : { reason: 'launch-first' })
