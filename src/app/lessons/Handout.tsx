import type { Lesson, LessonText } from '#course/lesson.ts'
import type { Guide } from '#course/session.ts'
import { Answers } from '#features/lessons/handout/Answers.tsx'
import { HandoutPage, Sheet } from '#features/lessons/handout/HandoutPage.tsx'
import { Questions } from '#features/lessons/handout/Questions.tsx'
import { dotsOf, QrPicture } from '#parts/qr/QrPicture.tsx'
import { guides } from '#store/lesson/session.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { useStudio, useTransient } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useMemo, useState } from 'react'
import { useSpeech } from '../language/speaker.tsx'
import { findLesson, lessons } from './findLesson.ts'

const languages: readonly Language[] = ['ko', 'en']

/** A lesson on paper, for a class: it stands in the page's place, and its address opens it again. */
export function Handout() {
  const studio = useStudio()
  const words = useWords()
  const { language } = useSpeech()
  const id = useTransient((state) => state.handout) ?? ''
  const [guide, setGuide] = useState(() => guideOf(studio))
  const [withAnswers, setWithAnswers] = useState(false)
  const found = findLesson(id)
  const came = useLesson(id, language)
  useAddress(studio, id, guide)
  const link = linkTo(studio, { id, language, guide })
  const dots = useMemo(() => dotsOf(link), [link])
  const nth = lessons.findIndex((one) => one.id === id) + 1
  const titles = found?.titles[language]
  const handed = came && titles && { ...came, listed: { id, ...titles }, nth, all: lessons.length, link }
  return (
    <HandoutPage
      guide={guide}
      onGuide={setGuide}
      withAnswers={withAnswers}
      onAnswers={setWithAnswers}
      language={
        <Segmented
          label={words.handout.language}
          size="small"
          value={language}
          onChange={(value) => studio.preferences.setState({ language: value })}
          options={languages.map((value) => ({ value, label: words.top.languages[value] }))}
        />
      }
      onClose={() => studio.transient.setState({ handout: undefined })}
    >
      {!found && <Others unknown={id} />}
      {handed && (
        <>
          <Sheet>
            <Questions
              handed={handed}
              code={<QrPicture dots={dots} label={words.handout.qr} className="size-32 border border-[#ddd]" />}
            />
          </Sheet>
          {withAnswers && (
            <Sheet after>
              <Answers handed={handed} />
            </Sheet>
          )}
        </>
      )}
    </HandoutPage>
  )
}

/** In place of a lesson that there is not, those that there are. */
function Others({ unknown }: { readonly unknown: string }) {
  const studio = useStudio()
  const words = useWords().handout
  const { language } = useSpeech()
  return (
    <Sheet>
      <p role="alert">{words.unknown(unknown)}</p>
      <ol className="mt-3 grid gap-1">
        {lessons.map(({ id, titles }, place) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => studio.transient.setState({ handout: id })}
              className="min-h-6 text-left underline underline-offset-2"
            >
              {place + 1}. {titles[language].title}
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

interface Came {
  readonly lesson: Lesson
  readonly text: LessonText
}

/** The lesson and its text, once they have come; of the language before until then. */
function useLesson(id: string, language: Language): Came | undefined {
  const [came, setCame] = useState<Came & { readonly id: string }>()
  useEffect(() => {
    const found = findLesson(id)
    let current = true
    if (found)
      void Promise.all([found.lesson(), found.text(language)]).then(
        ([lesson, text]) => current && setCame({ id, lesson, text }),
      )
    return () => {
      current = false
    }
  }, [id, language])
  return came?.id === id ? came : undefined
}

type Chosen = Guide | 'usual'

const guideOf = ({ address }: Studio): Chosen => {
  const asked = new URL(address.href()).searchParams.get('guide')
  return guides.find((one) => one === asked) ?? 'usual'
}

/** A reload shows the same page, and its address can be handed on. */
function useAddress(studio: Studio, id: string, guide: Chosen): void {
  useEffect(() => {
    const say = (said: Readonly<Record<string, string | undefined>>) => {
      const url = new URL(studio.address.href())
      for (const [name, value] of Object.entries(said))
        if (value === undefined) url.searchParams.delete(name)
        else url.searchParams.set(name, value)
      studio.address.replace(url.href)
    }
    say({ handout: id, guide: guide === 'usual' ? undefined : guide })
    return () => say({ handout: undefined, guide: undefined })
  }, [studio, id, guide])
}

function linkTo(
  { address }: Studio,
  { id, language, guide }: { readonly id: string; readonly language: Language; readonly guide: Chosen },
): string {
  const { origin, pathname } = new URL(address.href())
  return `${origin}${pathname}?lesson=${id}&lang=${language}${guide === 'usual' ? '' : `&guide=${guide}`}`
}
