import { shelf as plain, type Shelved } from '#content/lessons/index.ts'
import { part } from '#store/load.ts'

/** The lessons in their order; each, and what it says in a language, comes as any part of the page does. */
export const shelf: readonly Shelved[] = plain.map(({ id, titles, lesson, text }) => {
  const texts = { ko: part(() => text('ko')), en: part(() => text('en')) }
  return { id, titles, lesson: part(lesson), text: (language) => texts[language]() }
})

export const findLesson = (id: string | undefined): Shelved | undefined => shelf.find((one) => one.id === id)
