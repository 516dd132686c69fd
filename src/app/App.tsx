import { StudioProvider, usePreferences, useStudio, useTransient } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { GlossaryProvider } from '#ui/overlays/GlossaryProvider.tsx'
import { WordsProvider } from '#ui/words/WordsProvider.tsx'
import { useEffect } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { lookUpIn } from './language/loadGlossary.ts'
import { loadAutosave } from './start/loadAutosave.ts'
import { useKeys } from './useKeys.ts'
import { Notices } from './Notices.tsx'
import { Rooms } from './Rooms.tsx'
import { type Speaker, SpeakerContext, useSpeaker, useSpeech } from './language/speaker.tsx'
import { InspectorSheet, Windows } from './Windows.tsx'
import { lazyRoom } from './lazyRoom.tsx'
import { useForcedColours } from './useForcedColours.ts'
import { TopBar } from './TopBar.tsx'

const Handout = lazyRoom(async () => (await import('./lessons/Handout.tsx')).Handout)
const Presentation = lazyRoom(async () => (await import('./presentation/Presentation.tsx')).Presentation)

const lookUp = { ko: lookUpIn('ko'), en: lookUpIn('en') }

interface Props {
  readonly studio: Studio
  readonly speaker: Speaker
}

/** The whole page of a studio. */
export const App = ({ studio, speaker }: Props) => (
  <StudioProvider studio={studio}>
    <SpeakerContext value={speaker}>
      <Spoken />
    </SpeakerContext>
  </StudioProvider>
)

function Spoken() {
  const studio = useStudio()
  const { speakAll } = useSpeaker()
  const speech = useSpeech()
  const language = usePreferences((state) => state.language)
  const theme = usePreferences((state) => state.theme)
  useEffect(() => {
    if (language !== speech.language) void speakAll()
  }, [language, speech, speakAll])
  useEffect(() => {
    document.documentElement.lang = speech.language
    document.documentElement.dataset['theme'] = theme
  }, [speech, theme])
  return (
    <WordsProvider words={speech.words} language={speech.language}>
      <GlossaryProvider lookUp={lookUp[speech.language]}>
        <ErrorBoundary
          onStartOver={() => void loadAutosave().then(({ startOver }) => startOver(studio))}
          onReload={studio.address.reload}
        >
          <FloorPlan />
        </ErrorBoundary>
      </GlossaryProvider>
    </WordsProvider>
  )
}

function FloorPlan() {
  useKeys()
  useForcedColours()
  const presenting = useTransient((state) => state.presented !== undefined)
  const handing = useTransient((state) => state.handout !== undefined)
  if (handing) return <Handout />
  if (presenting)
    return (
      <>
        <Presentation />
        <InspectorSheet />
        <Windows />
        <Notices />
      </>
    )
  return (
    <div className="grid h-dvh grid-cols-1 grid-rows-[auto_1fr] overflow-x-hidden overflow-y-auto">
      <TopBar />
      <Rooms />
      <Notices />
    </div>
  )
}
