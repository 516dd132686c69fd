import { LessonChip } from '#features/lessons/LessonChip.tsx'
import { useLearning } from '#store/react.tsx'
import { useSpeech } from '../language/speaker.tsx'
import { lessons } from './findLesson.ts'

/** The chip of the lesson that goes on, which knows its place among all of them. */
export function Chip() {
  const { language } = useSpeech()
  const id = useLearning((state) => state.lesson?.id)
  const at = lessons.findIndex((one) => one.id === id)
  const title = lessons[at]?.titles[language].title
  return title === undefined ? null : <LessonChip nth={at + 1} all={lessons.length} title={title} />
}
