import type { Lesson, LessonText, LessonTitles } from '#course/lesson.ts'
import { must } from '#lib/never.ts'

const titleFiles = import.meta.glob<{ readonly title: LessonTitles }>('./*/title.ts', { eager: true })
const lessonFiles = import.meta.glob<{ readonly lesson: Lesson }>('./*/lesson.ts')
const englishFiles = import.meta.glob<{ readonly text: LessonText }>('./*/en.ts')
const koreanFiles = import.meta.glob<{ readonly text: LessonText }>('./*/ko.ts')

/** A lesson on the lessonIndex: its name, and how to fetch it and one language's text of it. */
export interface IndexedLesson {
  readonly id: string
  readonly titles: LessonTitles
  readonly lesson: () => Promise<Lesson>
  readonly text: (language: 'en' | 'ko') => Promise<LessonText>
}

/** The lessons in the order of their folders: each builds on those before it. */
export const lessonIndex: readonly IndexedLesson[] = Object.entries(titleFiles)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, { title }]) => {
    const folder = path.slice(2, -'/title.ts'.length)
    return {
      id: folder.replace(/^\d+-/, ''),
      titles: title,
      lesson: async () => (await must(lessonFiles[`./${folder}/lesson.ts`], folder)()).lesson,
      text: async (language) => {
        const files = language === 'ko' ? koreanFiles : englishFiles
        return (await must(files[`./${folder}/${language}.ts`], folder)()).text
      },
    }
  })
