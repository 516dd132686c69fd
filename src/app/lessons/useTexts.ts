import type { GoalSentences } from '#course/goals/every.ts'
import type { Lesson, LessonText } from '#course/lesson.ts'
import { part } from '#store/load.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import { useEffect, useState } from 'react'
import { findLesson } from './findLesson.ts'

interface Said {
  readonly text: LessonText
  readonly sentences: GoalSentences
}

const goalSentences: Readonly<Record<Language, () => Promise<{ readonly goals: GoalSentences }>>> = {
  ko: part(() => import('#content/lessons/goals/ko.ts')),
  en: part(() => import('#content/lessons/goals/en.ts')),
}

/** The texts of a lesson in a language; while another language is fetched, those of before. */
export function useTexts(
  lesson: Lesson | undefined,
  language: Language,
): { readonly said?: Said | undefined; readonly again?: (() => void) | undefined } {
  const [said, setSaid] = useState<Said & { readonly of: string }>()
  const [tries, setTries] = useState(0)
  const [missed, setMissed] = useState<unknown>()
  useEffect(() => {
    const found = findLesson(lesson?.id)
    if (!found) return undefined
    let current = true
    Promise.all([found.text(language), goalSentences[language]()]).then(
      ([text, { goals }]) => current && setSaid({ of: found.id, text, sentences: goals }),
      (failed: unknown) => current && setMissed(failed),
    )
    return () => {
      current = false
    }
  }, [lesson, language, tries])
  const isSaid = said !== undefined && said.of === lesson?.id
  useEffect(() => {
    // it goes on in the language that it had, and the page says so
    if (missed !== undefined && isSaid) void Promise.reject(missed)
  }, [missed, isSaid])
  const again = () => {
    setMissed(undefined)
    setTries(tries + 1)
  }
  if (isSaid) return { said }
  return missed === undefined ? {} : { again }
}
