import { shelf } from '#content/lessons/index.ts'
import type { Lesson } from '#course/lesson.ts'
import { helpFrom } from '#course/help.ts'
import { isOver, isSolved, playedOf } from '#course/session.ts'
import { must } from '#lib/never.ts'
import { minute, second } from '#lib/time.ts'
import { beforeEach, expect, it, vi } from 'vitest'
import { nextPart, perform, predict } from './course.ts'
import { openDoor } from './door.ts'
import { learning, presentStep, startLesson } from './lesson.ts'
import { whole } from './past.ts'
import { letPass, playground, startAnew } from './playground.ts'

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    length: 0,
  })
  await openDoor()
  startAnew('ap-northeast-2', 'mine')
})

const session = () => must(learning.getState().session, 'a lesson that is going on')

/** Does what the page offers next: a guess, the next part of an example, or the last hint; else a minute passes. */
function goOn(lesson: Lesson): void {
  const step = presentStep(lesson, session())
  if (step?.kind === 'predict') return predict(step, Object.keys(step.options).slice(0, 1), false)
  if (step?.kind === 'show' && playedOf(session(), step.id) < step.parts.length) return nextPart(step)
  const move = step?.kind === 'do' ? helpFrom({ lesson, session: session(), step }, whole()) : undefined
  if (move) perform(move)
  else letPass(whole().now + minute)
}

/** Somebody quick, and two who take their time before each press. */
const learners = [0, 5 * second, 70 * second].flatMap((hesitation) => shelf.map((one) => ({ ...one, hesitation })))

it.each(learners)('the lesson $id is solved by taking each hint, $hesitation ms apart', async (learner) => {
  const { lesson: load, hesitation } = learner
  const lesson = await load()
  await startLesson(lesson)
  for (let steps = 0; steps < 300 && !isOver(lesson, session()); steps++) {
    goOn(lesson)
    // requests of one gesture belong together; the next is another one
    await Promise.resolve()
    if (playground.getState().playing) letPass(whole().now + hesitation)
  }
  expect(presentStep(lesson, session())?.id).toBeUndefined()
  expect(isSolved(lesson, session())).toBe(true)
})
