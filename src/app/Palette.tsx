import type { TermEntry } from '#ui/overlays/GlossaryProvider.tsx'
import { presets } from '#content/presets/presets.ts'
import { Palette as PaletteWindow } from '#features/palette/Palette.tsx'
import { single } from '#features/palette/places.ts'
import type { Single } from '#features/palette/shelf.ts'
import type { BothWords } from '#features/palette/speech.ts'
import { Arrival } from '#parts/load/Arrival.tsx'
import { awaiting } from '#store/load.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { openPreset } from '#store/share/opened.ts'
import { BookIcon, LearnIcon, PlayIcon } from '#ui/look/icons.ts'
import { use, useMemo } from 'react'
import { loadGlossary } from './language/loadGlossary.ts'
import { MissingWindow } from './lazyRoom.tsx'
import { openLesson } from './lessons/openLesson.ts'
import { lessons } from './lessons/findLesson.ts'
import { useSpeech } from './language/speaker.tsx'
import { loadWords } from './language/loadWords.ts'

type Glossary = Readonly<Record<string, TermEntry>>

/** The words and glossaries of both languages: what is looked for may be in either. */
const everything = awaiting(async () => {
  const [ko, en, koTerms, enTerms] = await Promise.all([
    loadWords('ko'),
    loadWords('en'),
    loadGlossary('ko'),
    loadGlossary('en'),
  ])
  return { words: { ko, en }, terms: { ko: koTerms, en: enTerms } }
})

/** The palette, with what only the floor plan knows of: lessons, terms and prepared experiments. */
export const Palette = () => (
  <Arrival forget={everything.forget} missing={(again) => <MissingWindow again={again} />}>
    <Knowing />
  </Arrival>
)

function Knowing() {
  const { words, terms } = use(everything.get())
  const { language } = useSpeech()
  const both = useMemo((): BothWords => ({ language, all: words }), [language, words])
  const content = useMemo(() => contentIn(both, terms), [both, terms])
  return <PaletteWindow both={both} content={content} />
}

function contentIn(both: BothWords, terms: Readonly<Record<Language, Glossary>>): readonly Single[] {
  const { language } = both
  const languageOf = (words: BothWords['all']['ko']): Language => (words === both.all.ko ? 'ko' : 'en')
  return [
    ...lessons.map(({ id, titles }) =>
      single(both, {
        key: `lesson.${id}`,
        icon: LearnIcon,
        kind: ({ palette }) => palette.kinds.lesson,
        said: (words) => titles[languageOf(words)].title,
        near: [titles.ko.question, titles.en.question],
        run: (studio) => void openLesson(studio, id),
      }),
    ),
    ...presets.map((preset) =>
      single(both, {
        key: `preset.${preset.name}`,
        icon: PlayIcon,
        kind: ({ palette }) => palette.kinds.preset,
        said: ({ presets: told }) =>
          Object.entries(told.about).find(([name]) => name === preset.name)?.[1].title ?? preset.name,
        run: (studio) => void openPreset(studio, preset),
      }),
    ),
    ...Object.entries(terms[language]).map(([id, entry]) =>
      single(both, {
        key: `term.${id}`,
        icon: BookIcon,
        kind: ({ palette }) => palette.kinds.term,
        said: (words) => terms[languageOf(words)][id]?.name ?? id,
        run: () => undefined,
        reading: entry,
      }),
    ),
  ]
}
