import type { LessonStep, LessonText } from '#course/lesson.ts'
import { plainOf } from '#ui/display/readMarked.ts'

/** The sentence of a step, in one plain line: to be heard, or where there is only room for a line. */
export function sayOf({ kind, id }: LessonStep, text: LessonText, words: unknown): string {
  if (kind === 'predict') return plainOf(text.predict[id]?.ask ?? '', words)
  return plainOf(text[kind][id]?.say ?? '', words)
}
