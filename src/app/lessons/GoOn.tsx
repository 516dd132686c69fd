import { nextUp } from '#store/lesson/nextUp.ts'
import { takeUpProgress } from '#store/lesson/progress.ts'
import { useStudio } from '#store/react.tsx'
import { useFirstWords, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { FirstLink } from '../FirstLink.tsx'
import { lessons } from './findLesson.ts'
import { openLesson } from './openLesson.ts'

/** The first page's way on for who was here before: to the lesson that they left, or to the next one. */
export function GoOn() {
  const studio = useStudio()
  const { map } = useFirstWords()
  const words = useWords().lessons.first
  const ids = lessons.map(({ id }) => id)
  const [next] = useState(() => nextUp(ids, takeUpProgress(studio)))
  const nth = ids.indexOf(next?.id ?? '') + 1
  return (
    <FirstLink onClick={() => void openLesson(studio, next?.id)}>
      {!next ? map.first.lesson : next.left ? words.goOn(nth, next.left.step) : words.next(nth)}
    </FirstLink>
  )
}
