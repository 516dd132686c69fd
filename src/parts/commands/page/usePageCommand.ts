import { useMemo, useSyncExternalStore } from 'react'
import { useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { type Offer, offerOf } from '../offer.ts'
import type { Page, PageCommand } from './page.ts'
import { pageOf, performOnPage } from '../perform.ts'
import { steady } from '../steady.ts'

/** The offer of a command that needs no thing. */
export function usePageCommand(command: PageCommand): Offer {
  const studio = useStudio()
  const words = useFirstWords()
  const [subscribe, now, atFirst] = useMemo(() => {
    const read = steady((page: Page) => [command.whyNot?.(page)])
    return [listenTo(studio), () => read(pageOf(studio)), () => read(firstPage(studio))]
  }, [studio, command])
  const [why] = useSyncExternalStore(subscribe, now, atFirst)
  return offerOf(command, why, words, () => performOnPage(studio, command))
}

const listenTo =
  ({ playground, preferences, transient }: Studio) =>
  (listener: () => void) => {
    const forget = [playground, preferences, transient].map(({ subscribe }) => subscribe(listener))
    return () => {
      for (const stop of forget) stop()
    }
  }

const firstPage = ({ playground, preferences, transient }: Studio): Page => ({
  playground: playground.getInitialState(),
  preferences: preferences.getInitialState(),
  transient: transient.getInitialState(),
})
