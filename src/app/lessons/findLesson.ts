import { lessonIndex, type IndexedLesson } from '#content/lessons/lessonIndex.ts'
import { part } from '#store/load.ts'

/** The lessons in their order; each, and what it says in a language, comes as any part of the page does. */
export const lessons: readonly IndexedLesson[] = lessonIndex.map(({ id, titles, lesson, text }) => {
  const texts = { ko: part(() => text('ko')), en: part(() => text('en')) }
  return { id, titles, lesson: part(lesson), text: (language) => texts[language]() }
})

export const findLesson = (id: string | undefined): IndexedLesson | undefined => lessons.find((one) => one.id === id)
