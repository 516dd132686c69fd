import type { Lesson, LessonText } from '#course/lesson.ts'
import { type Session, type Standing, standings } from '#course/session.ts'
import { useLearning, usePreferences, useStudio } from '#store/react.tsx'
import { useEffect } from 'react'
import { goOnWithLesson } from '../lessons/openLesson.ts'
import { lessons } from '../lessons/findLesson.ts'
import { useSpeech } from '../language/speaker.tsx'
import { useTexts } from '../lessons/useTexts.ts'

/** The lesson that a class is in, with what it says in the class's language. */
export interface LessonShown {
  /** which one of the index, from 1 */
  readonly nth: number
  /** how many lessons there are */
  readonly all: number
  readonly title: string
  readonly lesson: Lesson
  readonly text: LessonText
  readonly session: Session
  readonly stands: readonly Standing[]
}

/** The lesson that goes on; none while its column is closed on the page that is presented. */
export function useLessonShown(): LessonShown | undefined {
  const studio = useStudio()
  const learning = usePreferences((state) => state.learning === true)
  const lesson = useLearning((state) => state.lesson)
  const session = useLearning((state) => state.session)
  const { language } = useSpeech()
  const { said } = useTexts(learning ? lesson : undefined, language)
  useEffect(() => {
    if (learning) void goOnWithLesson(studio)
  }, [studio, learning])
  const at = lessons.findIndex(({ id }) => id === lesson?.id)
  const title = lessons[at]?.titles[language].title
  if (!learning || !lesson || !session || !said || title === undefined) return undefined
  return {
    nth: at + 1,
    all: lessons.length,
    title,
    lesson,
    text: said.text,
    session,
    stands: standings(lesson, session),
  }
}
