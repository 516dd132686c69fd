import { shelf, type Shelved } from '#content/lessons/index.ts'
import { lessonLeft, resumeLesson, startLesson } from '#store/lesson/running.ts'
import type { Studio } from '#store/studio.ts'

export const findLesson = (id: string | undefined): Shelved | undefined => shelf.find((one) => one.id === id)

/** Opens a lesson beside the map; the first of the shelf where none is named. */
export async function openLesson(studio: Studio, id = shelf[0]?.id ?? ''): Promise<void> {
  const { learning, preferences } = studio
  preferences.setState({ learning: true })
  const found = findLesson(id)
  if (!found) return learning.setState({ trouble: { kind: 'unknown', id } })
  const lesson = await found.lesson()
  const kept = await startLesson(studio, lesson)
  learning.setState({ trouble: kept === 'full' ? { kind: 'full' } : undefined })
}

/** Opens what a link names, unless it is the lesson that somebody is in already. */
export async function openNamed(studio: Studio, id: string): Promise<void> {
  if (lessonLeft(studio) === id && findLesson(id)) studio.preferences.setState({ learning: true })
  else await openLesson(studio, id)
}

/** Goes on with the lesson that was going on when the page was left. */
export async function goOnWithLesson(studio: Studio): Promise<void> {
  const found = findLesson(lessonLeft(studio))
  if (found) resumeLesson(studio, await found.lesson())
}
