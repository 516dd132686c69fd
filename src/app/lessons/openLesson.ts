import type { Guide } from '#course/session.ts'
import { goOnLeft, guideBy, lessonLeft, resumeLesson, startLesson } from '#store/lesson/running.ts'
import { takeUpProgress } from '#store/lesson/progress.ts'
import { guides } from '#store/lesson/session.ts'
import { leaveSolution } from '#store/lesson/steps.ts'
import type { Studio } from '#store/studio.ts'
import { findLesson, lessons } from './findLesson.ts'

/** Opens a lesson beside the map, where it was left if it was begun; the first of all where none is named. */
export async function openLesson(studio: Studio, id = lessons[0]?.id ?? '', guide?: Guide): Promise<void> {
  const { learning, preferences, transient } = studio
  const found = findLesson(id)
  if (!found) {
    // a wall has no list of those that there are
    transient.setState({ presented: undefined })
    preferences.setState({ learning: true })
    return learning.setState({ trouble: { kind: 'unknown', id } })
  }
  learning.setState({ coming: id, trouble: undefined })
  preferences.setState({ learning: true })
  try {
    const lesson = await found.lesson()
    // the story that is kept of the lesson before is somebody's own, not the solution's
    if (learning.getState().own) leaveSolution(studio)
    const wasLeft = takeUpProgress(studio)[id]?.left !== undefined
    const goneOn = wasLeft ? await goOnLeft(studio, lesson) : undefined
    if (goneOn === 'kept' && guide) guideBy(studio, guide)
    const kept = goneOn ?? (await startLesson(studio, lesson, guide))
    if (kept === 'full') learning.setState({ trouble: { kind: 'full' } })
  } finally {
    // another one may have been asked for meanwhile
    if (learning.getState().coming === id) learning.setState({ coming: undefined })
  }
}

/**
 * Opens what the page's address names, `?lesson=` and how much it is to say, `?guide=`, unless it is the lesson that
 * somebody is in already. It is opened once, so that a reload goes on with it; where it does not come, the address stays.
 */
export async function openOfLink(studio: Studio): Promise<void> {
  const { searchParams } = new URL(studio.address.href())
  const id = searchParams.get('lesson')
  const asked = searchParams.get('guide')
  const guide = guides.find((one) => one === asked)
  if (id === null) studio.preferences.setState({ learning: true })
  else if (lessonLeft(studio) === id && findLesson(id)) {
    studio.preferences.setState({ learning: true })
    await goOnWithLesson(studio)
    if (guide) guideBy(studio, guide)
  } else await openLesson(studio, id, guide)
  if (asked !== null && (!guide || id === null)) studio.learning.setState({ oddGuide: asked.slice(0, 60) })
  const url = new URL(studio.address.href())
  url.searchParams.delete('lesson')
  url.searchParams.delete('guide')
  studio.address.replace(url.href)
}

/** Goes on with the lesson that was going on when the page was left. */
export async function goOnWithLesson(studio: Studio): Promise<void> {
  const found = findLesson(lessonLeft(studio))
  if (found) resumeLesson(studio, await found.lesson())
}
