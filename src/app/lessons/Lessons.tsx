import type { Lesson } from '#course/lesson.ts'
import { solve } from '#course/moves/solve.ts'
import type { IndexedLesson } from '#content/lessons/lessonIndex.ts'
import type { AskedAgain, Listed } from '#features/lessons/running.ts'
import { LessonColumn } from '#features/lessons/LessonColumn.tsx'
import { must } from '#lib/never.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { beginningOf, lessonLeft } from '#store/lesson/running.ts'
import { takeUpProgress } from '#store/lesson/progress.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { allTerms } from '../language/loadGlossary.ts'
import { goOnWithLesson, openLesson } from './openLesson.ts'
import { findLesson, lessons } from './findLesson.ts'
import { useSpeech } from '../language/speaker.tsx'
import { useTexts } from './useTexts.ts'

/** Everything about lessons: fetched when the column is first opened, a lesson and a language at a time. */
export function Lessons() {
  const studio = useStudio()
  const { language } = useSpeech()
  const lesson = useLearning((state) => state.lesson)
  const trouble = useLearning((state) => state.trouble)
  const minutes = useMinutes()
  const { said, again } = useTexts(lesson, language)
  const awaited = useLearning((state) => state.coming)
  useLayoutEffect(() => void takeUpProgress(studio), [studio])
  // known from the first paint on, and forgotten once it is there, or does not come
  const [left, setLeft] = useState(() => lessonLeft(studio))
  useEffect(() => void goOnWithLesson(studio).finally(() => setLeft(undefined)), [studio])
  const askAgain = useMemo(() => recallOf(studio, lesson, language), [studio, lesson, language])
  const terms = useCallback(() => allTerms(language), [language])
  const listed = lessons.map(({ id, titles }): Listed => ({ id, ...titles[language], minutes: minutes[id] }))
  const at = lessons.findIndex(({ id }) => id === lesson?.id)
  const here = listed[at]
  const running = lesson &&
    said &&
    here && { nth: at + 1, all: listed.length, listed: here, lesson, ...said, next: listed[at + 1] }
  const comes = lessons.findIndex(({ id }) => id === (awaited ?? lesson?.id ?? left))
  const next = listed[comes]
  // while another one comes in its place, the one that is going on stays
  const coming = !running && next && { nth: comes + 1, all: listed.length, listed: next, again }
  return (
    <LessonColumn
      listed={listed}
      running={running}
      coming={coming || undefined}
      trouble={trouble}
      onOpen={(id) =>
        id === lesson?.id ? studio.learning.setState({ trouble: undefined }) : void openLesson(studio, id)
      }
      askAgain={askAgain}
      everyTerm={terms}
    />
  )
}

/** The minutes that each lesson takes, by its id: lessons say so themselves. */
function useMinutes(): Readonly<Record<string, number>> {
  const [minutes, setMinutes] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    let current = true
    void Promise.all(lessons.map(async (one) => [one.id, (await one.lesson()).minutes] as const)).then((known) => {
      if (current) setMinutes(Object.fromEntries(known))
    })
    return () => {
      current = false
    }
  }, [])
  return minutes
}

/** The earlier lesson's question, with the answers that its own solution comes to. */
function recallOf(
  studio: Studio,
  lesson: Lesson | undefined,
  language: Language,
): (() => Promise<AskedAgain>) | undefined {
  const earlier = lesson?.recall
  const found = findLesson(earlier?.lesson)
  if (!earlier || !found) return undefined
  return async () => askedAgain(studio, found, earlier.step, language)
}

async function askedAgain(
  studio: Studio,
  found: IndexedLesson,
  stepId: string,
  language: Language,
): Promise<AskedAgain> {
  const [lesson, text] = await Promise.all([found.lesson(), found.text(language)])
  const step = lesson.steps.find(({ id }) => id === stepId)
  if (step?.kind !== 'predict') throw new Error(`${found.id} has no prediction ${stepId}`)
  const { session } = solve(lesson, beginningOf(studio, lesson))
  return {
    title: found.titles[language].title,
    step,
    text: must(text.predict[stepId], stepId),
    truth: session.answers[stepId]?.truth ?? [],
  }
}
