import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import type { Lesson } from '#course/lesson.ts'
import { standings } from '#course/session.ts'
import { must } from '#lib/never.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDevice } from '../createDevice.ts'
import { createStudio } from '../createStudio.ts'
import { whole } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { startKeeping } from '../saved/autosave.ts'
import type { Studio } from '../studio.ts'
import { nextUp } from './nextUp.ts'
import { readProgress } from './progress.ts'
import { goOnLeft, guideBy, leaveLesson, restartLesson, startLesson, takeRestartBack } from './running.ts'
import { perform, skipPrediction } from './steps.ts'

let device: ReturnType<typeof createDevice>
let stopOrReboot: Lesson
let hibernate: Lesson

const lessonOf = (id: string): Promise<Lesson> =>
  must(
    lessonIndex.find((one) => one.id === id),
    id,
  ).lesson()

beforeEach(async () => {
  device = createDevice()
  stopOrReboot = await lessonOf('stop-or-reboot')
  hibernate = await lessonOf('hibernate')
})

async function openPage(): Promise<Studio> {
  const studio = createStudio(device.openTab())
  await startKeeping(studio)
  return studio
}

/** Does the first things of a lesson: passes its questions over and solves its first task. */
function beginIt(studio: Studio, lesson: Lesson): void {
  for (const step of lesson.steps) {
    if (step.kind === 'predict') skipPrediction(studio, step)
    if (step.kind !== 'do') continue
    for (const move of step.solve) perform(studio, move)
    return
  }
}

const left = (studio: Studio, { id }: Lesson) => readProgress(studio.storage)[id]?.left
const stands = ({ learning }: Studio) => {
  const { lesson, session } = learning.getState()
  return lesson && session && standings(lesson, session)
}

describe('a lesson that is left in its middle', () => {
  it('is gone on with where it was left, after a reload too', async () => {
    const first = await openPage()
    await startLesson(first, stopOrReboot)
    beginIt(first, stopOrReboot)
    const [before, account] = [stands(first), whole(first).account]
    await leaveLesson(first)
    expect(left(first, stopOrReboot)).toMatchObject({ step: (before?.indexOf('now') ?? 0) + 1, of: before?.length })
    const later = await openPage()
    expect(await goOnLeft(later, stopOrReboot)).toBe('kept')
    expect(stands(later)).toEqual(before)
    expect(whole(later).account).toEqual(account)
  })

  it('is kept too where another lesson, or one’s own account, came in its place', async () => {
    const studio = await openPage()
    await startLesson(studio, stopOrReboot)
    beginIt(studio, stopOrReboot)
    await startLesson(studio, hibernate)
    await expect.poll(() => left(studio, stopOrReboot)).toBeDefined()
    expect(await goOnLeft(studio, stopOrReboot)).toBe('kept')
    expect(left(studio, stopOrReboot)).toBeUndefined()
  })

  it('leaves nothing to go on with where nothing was done in it', async () => {
    const studio = await openPage()
    await startLesson(studio, stopOrReboot)
    await leaveLesson(studio)
    expect(left(studio, stopOrReboot)).toBeUndefined()
    expect(await goOnLeft(studio, stopOrReboot)).toBeUndefined()
  })

  it('is begun anew where what was kept of it is damaged', async () => {
    const studio = await openPage()
    await startLesson(studio, stopOrReboot)
    beginIt(studio, stopOrReboot)
    await leaveLesson(studio)
    const { room } = studio.autosave.getState()
    const key = 'ec2-playground/lesson-left/stop-or-reboot'
    await room.replace(key, await room.read(key), '{"session":{"lesson":"stop-or-reboot"},"story":"{}"}')
    expect(await goOnLeft(studio, stopOrReboot)).toBeUndefined()
  })

  it('keeps how much it says', async () => {
    const studio = await openPage()
    await startLesson(studio, stopOrReboot, 'question')
    beginIt(studio, stopOrReboot)
    await leaveLesson(studio)
    await goOnLeft(studio, stopOrReboot)
    expect(studio.learning.getState().session?.guide).toBe('question')
    guideBy(studio, undefined)
    expect(studio.learning.getState().session?.guide).toBeUndefined()
  })
})

it('a lesson that was begun anew by mistake is taken back to where it was', async () => {
  const studio = await openPage()
  await startLesson(studio, stopOrReboot)
  beginIt(studio, stopOrReboot)
  const [before, { log }] = [stands(studio), whole(studio)]
  restartLesson(studio)
  expect(stands(studio)?.[0]).toBe('now')
  takeRestartBack(studio)
  expect([stands(studio), whole(studio).log.size]).toEqual([before, log.size])
})

it('who looks around freely is led nowhere, and time runs', async () => {
  const studio = await openPage()
  await startLesson(studio, stopOrReboot, 'free')
  expect(studio.playground.getState().playing).toBe(true)
  ask(studio, { action: 'AllocateAddress', params: {} })
  expect(stands(studio)?.[0]).toBe('now')
})

describe('what to go on with', () => {
  const nothing = { hints: {}, answers: {} }
  const solved = { ...nothing, solvedAt: 1 }
  const leftAt = (at: number) => ({ ...nothing, left: { step: 2, of: 5, at } })
  const ids = ['a', 'b', 'c', 'd']

  it('is the lesson that was left last', () =>
    expect(nextUp(ids, { a: solved, b: leftAt(5), d: leftAt(7) })?.id).toBe('d'))
  it('is else the one after the last that was solved, then any that was passed by', () => {
    expect(nextUp(ids, { b: solved })?.id).toBe('c')
    expect(nextUp(ids, { c: solved, d: solved })?.id).toBe('a')
  })
  it('is nothing for who has begun none, and for who has solved all', () => {
    expect(nextUp(ids, { a: nothing })).toBeUndefined()
    expect(nextUp(ids, { a: solved, b: solved, c: solved, d: solved })).toBeUndefined()
  })
})
