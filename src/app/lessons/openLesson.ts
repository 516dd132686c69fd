import { lessonLeft, resumeLesson, startLesson } from '#store/lesson/running.ts'
import type { Studio } from '#store/studio.ts'
import { findLesson, lessons } from './findLesson.ts'

/** Opens a lesson beside the map; the first of all where none is named. */
export async function openLesson(studio: Studio, id = lessons[0]?.id ?? ''): Promise<void> {
  const { learning, preferences } = studio
  const found = findLesson(id)
  if (!found) {
    preferences.setState({ learning: true })
    return learning.setState({ trouble: { kind: 'unknown', id } })
  }
  learning.setState({ coming: id, trouble: undefined })
  preferences.setState({ learning: true })
  try {
    const kept = await startLesson(studio, await found.lesson())
    if (kept === 'full') learning.setState({ trouble: { kind: 'full' } })
  } finally {
    // another one may have been asked for meanwhile
    if (learning.getState().coming === id) learning.setState({ coming: undefined })
  }
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
