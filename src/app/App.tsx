import type { Words } from '#content/words/words.ts'
import type { Language } from '#store/desk.ts'
import { useDesk, useMoment } from '#store/react.ts'
import { Speaking } from '#ui/words.tsx'
import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion'
import { useEffect, useState } from 'react'
import { Announcer } from './Announcer.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useKeys } from './keys.ts'
import { Notices } from './Notices.tsx'
import { Rooms } from './Rooms.tsx'
import { loadWords } from './speech.ts'
import { TopBar } from './TopBar.tsx'

interface Speech {
  readonly language: Language
  readonly words: Words
}

/** The floor plan. `first` are the words of the language that the page opens in. */
export function App({ first }: { readonly first: Speech }) {
  const [speech, setSpeech] = useState(first)
  const language = useDesk((state) => state.language)
  const theme = useDesk((state) => state.theme)
  useEffect(() => {
    let current = true
    if (language !== speech.language)
      void loadWords(language).then((words) => {
        if (current) setSpeech({ language, words })
      })
    return () => {
      current = false
    }
  }, [language, speech.language])
  useEffect(() => {
    document.documentElement.lang = speech.language
    document.documentElement.dataset['theme'] = theme
  }, [speech.language, theme])
  return (
    <Speaking words={speech.words} language={speech.language}>
      <ErrorBoundary>
        <LazyMotion features={domAnimation} strict>
          <MotionConfig reducedMotion="user">
            <Page />
          </MotionConfig>
        </LazyMotion>
      </ErrorBoundary>
    </Speaking>
  )
}

function Page() {
  useKeys()
  const dialog = useMoment((state) => state.dialog !== undefined)
  return (
    <div className="grid h-dvh grid-cols-1 grid-rows-[auto_1fr] overflow-hidden" data-dialog={dialog}>
      <TopBar />
      <Rooms />
      <Notices />
      <Announcer />
    </div>
  )
}
