import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import type { Lesson } from '#course/lesson.ts'
import { helpFrom } from '#course/help.ts'
import { isOver, isSolved, playedOf } from '#course/session.ts'
import { must } from '#lib/never.ts'
import { minute, second } from '#lib/time.ts'
import { beforeEach, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { presentStep, startLesson } from './running.ts'
import { nextPart, perform, predict } from './steps.ts'
import { whole } from '../live/past.ts'
import { startAnew } from '../live/takeUp.ts'
import { letPass } from '../live/time.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'

let studio: Studio

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'ap-northeast-2', 'mine')
})

const session = () => must(studio.learning.getState().session, 'a lesson that is going on')

/** Does what the page offers next: a guess, the next part of an example, or the last hint; else a minute passes. */
function goOn(lesson: Lesson): void {
  const step = presentStep(lesson, session())
  if (step?.kind === 'predict') return predict(studio, step, Object.keys(step.options).slice(0, 1), false)
  if (step?.kind === 'show' && playedOf(session(), step.id) < step.parts.length) return nextPart(studio, step)
  const move = step?.kind === 'do' ? helpFrom({ lesson, session: session(), step }, whole(studio)) : undefined
  if (move) perform(studio, move)
  else letPass(studio, whole(studio).now + minute)
}

/** The learners of the specs: somebody quick, and two who take their time before each press. */
const learners = [0, 5 * second, 70 * second].flatMap((hesitation) =>
  lessonIndex.map((one) => ({ ...one, hesitation })),
)

it.each(learners)('the lesson $id is solved by taking each hint, $hesitation ms apart', async (learner) => {
  const { lesson: load, hesitation } = learner
  const lesson = await load()
  await startLesson(studio, lesson)
  for (let steps = 0; steps < 300 && !isOver(lesson, session()); steps++) {
    goOn(lesson)
    if (studio.playground.getState().playing) letPass(studio, whole(studio).now + hesitation)
  }
  expect(presentStep(lesson, session())?.id).toBeUndefined()
  expect(isSolved(lesson, session())).toBe(true)
})
