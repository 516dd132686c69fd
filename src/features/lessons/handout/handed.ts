import type { Lesson, LessonText } from '#course/lesson.ts'
import type { Listed } from '../running.ts'

/** A lesson that is handed out on paper, in one language. */
export interface Handed {
  readonly lesson: Lesson
  readonly listed: Listed
  readonly text: LessonText
  /** which one of the index, from 1 */
  readonly nth: number
  /** how many lessons there are */
  readonly all: number
  /** opens the lesson */
  readonly link: string
}
