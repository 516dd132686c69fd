import { useDesk } from '#store/react.ts'
import { Explaining } from '#ui/explaining.tsx'
import { Speaking } from '#ui/words.tsx'
import { useEffect } from 'react'
import { Announcer } from './Announcer.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { lookUpIn } from './glossary.ts'
import { useKeys } from './keys.ts'
import { Notices } from './Notices.tsx'
import { Rooms } from './Rooms.tsx'
import { speakAll, useSpeech } from './speaker.ts'
import { TopBar } from './TopBar.tsx'

const lookUp = { ko: lookUpIn('ko'), en: lookUpIn('en') }

/** The floor plan. There is nothing to show before there are words. */
export function App() {
  const speech = useSpeech()
  const language = useDesk((state) => state.language)
  const theme = useDesk((state) => state.theme)
  useEffect(() => {
    if (speech && language !== speech.language) void speakAll()
  }, [language, speech])
  useEffect(() => {
    if (speech) document.documentElement.lang = speech.language
    document.documentElement.dataset['theme'] = theme
  }, [speech, theme])
  if (!speech) return null
  return (
    <Speaking words={speech.words} language={speech.language}>
      <Explaining lookUp={lookUp[speech.language]}>
        <ErrorBoundary>
          <Page />
        </ErrorBoundary>
      </Explaining>
    </Speaking>
  )
}

function Page() {
  useKeys()
  return (
    <div className="grid h-dvh grid-cols-1 grid-rows-[auto_1fr] overflow-hidden">
      <TopBar />
      <Rooms />
      <Notices />
      <Announcer />
    </div>
  )
}
