import { shelf, type Shelved } from '#content/lessons/index.ts'
import { desk } from '#store/preferences/preferences.ts'
import { openDoor } from '#store/live/loadActions.ts'
import { lessonLeft, resumeLesson, startLesson } from '#store/lesson/running.ts'
import { createStore } from 'zustand/vanilla'

/** Why a lesson that somebody wanted is not there. */
interface Opening {
  readonly trouble?: { readonly kind: 'unknown'; readonly id: string } | { readonly kind: 'full' } | undefined
}

export const opening = createStore<Opening>(() => ({}))

export const findLesson = (id: string | undefined): Shelved | undefined => shelf.find((one) => one.id === id)

/** Opens a lesson beside the map; the first of the shelf where none is named. */
export async function openLesson(id = shelf[0]?.id ?? ''): Promise<void> {
  desk.setState({ learning: true })
  const found = findLesson(id)
  if (!found) return opening.setState({ trouble: { kind: 'unknown', id } })
  const [lesson] = await Promise.all([found.lesson(), openDoor()])
  const kept = await startLesson(lesson)
  opening.setState({ trouble: kept === 'full' ? { kind: 'full' } : undefined })
}

/** Opens what a link names, unless it is the lesson that somebody is in already. */
export async function openNamed(id: string): Promise<void> {
  if (lessonLeft() === id && findLesson(id)) desk.setState({ learning: true })
  else await openLesson(id)
}

/** Goes on with the lesson that was going on when the page was left. */
export async function goOnWithLesson(): Promise<void> {
  const found = findLesson(lessonLeft())
  if (found) resumeLesson(await found.lesson())
}
