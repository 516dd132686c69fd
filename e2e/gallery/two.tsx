import '@xyflow/react/dist/base.css'
import '#ui/look/tokens.css'
import { Rooms } from '#app/Rooms.tsx'
import { createSpeaker, SpeakerContext, useSpeech } from '#app/language/speaker.tsx'
import { loadFirstWords } from '#app/language/loadWords.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { createBrowser } from '#store/createBrowser.ts'
import { createStudio } from '#store/createStudio.ts'
import { startClock } from '#store/live/startClock.ts'
import { loadEngine } from '#store/live/engine.ts'
import { startAnew } from '#store/live/takeUp.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { StudioProvider } from '#store/react.tsx'
import { startKeeping } from '#store/saved/autosave.ts'
import { createDevice } from '#store/createDevice.ts'
import { WordsProvider } from '#ui/words/WordsProvider.tsx'
import { createRoot } from 'react-dom/client'

interface Playground {
  readonly name: string
  readonly language: Language
  readonly region: RegionName
}

/** One playground with the browser's own clock, and a storage and an address of its own. */
async function prepared({ name, language, region }: Playground) {
  const studio = createStudio({ ...createDevice().openTab(), clock: createBrowser().clock })
  studio.preferences.setState({ language })
  await loadEngine()
  await startKeeping(studio)
  startAnew(studio, region, name)
  startClock(studio)
  return { name, studio, speaker: createSpeaker(studio, { language, words: await loadFirstWords(language) }) }
}

function Spoken() {
  const { words, language } = useSpeech()
  return (
    <WordsProvider words={words} language={language}>
      <Rooms />
    </WordsProvider>
  )
}

const both = await Promise.all([
  prepared({ name: 'upper', language: 'en', region: 'us-east-1' }),
  prepared({ name: 'lower', language: 'ko', region: 'ap-northeast-2' }),
])

createRoot(must(document.getElementById('both'), 'the element for both')).render(
  both.map(({ name, studio, speaker }) => (
    <section
      key={name}
      aria-label={name}
      lang={studio.preferences.getState().language}
      style={{ display: 'grid', height: 900 }}
    >
      <StudioProvider studio={studio}>
        <SpeakerContext value={speaker}>
          <Spoken />
        </SpeakerContext>
      </StudioProvider>
    </section>
  )),
)
