import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { helpFrom, leadsOn } from '#course/help.ts'
import type { DoStep, Lesson } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { isOver, isSolved, lossesOf } from '#course/session.ts'
import { faultsOf } from '#engine/world/faults/read.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { whole } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { startAnew } from '../live/takeUp.ts'
import { letPass } from '../live/time.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { presentStep, startLesson } from './running.ts'
import { goBackTo, nextPart, perform, playRest, predict, skipPrediction } from './steps.ts'

let studio: Studio

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'ap-northeast-2', 'mine')
})

const session = () => must(studio.learning.getState().session, 'a lesson that is going on')
const at = (lesson: Lesson) => presentStep(lesson, session())
const lessonOf = async (id: string): Promise<Lesson> =>
  must(
    lessonIndex.find((one) => one.id === id),
    id,
  ).lesson()

/** The losses of a step of things to do: why its goals are out of reach, and what there is to do next. */
const lossesAt = (lesson: Lesson, step: DoStep) => lossesOf(lesson, session(), { step, history: whole(studio) })
const helpAt = (lesson: Lesson, step: DoStep) => helpFrom({ lesson, session: session(), step }, whole(studio))

/** A prediction of what can no longer happen is waited for in vain. */
function giveUpWaiting(lesson: Lesson): void {
  letPass(studio, whole(studio).now + hour)
  for (const step of lesson.steps) if (step.kind === 'predict' && !session().done[step.id]) skipPrediction(studio, step)
}

/** Goes on as the lesson itself would until a step is to be done. */
async function goOnTo(lesson: Lesson, stepId: string): Promise<DoStep> {
  for (;;) {
    const step = must(at(lesson), stepId)
    if (step.kind === 'do' && step.id === stepId) return step
    if (step.kind === 'predict') predict(studio, step, Object.keys(step.options).slice(0, 1), false)
    else if (step.kind === 'show') playRest(studio, step)
    else for (const move of step.solve) perform(studio, move)
    await Promise.resolve()
  }
}

/** Goes on with all the help that the page offers, to the end or until there is none. */
async function goOnWithHelp(lesson: Lesson): Promise<void> {
  for (let moves = 0; moves < 300 && !isOver(lesson, session()); moves++) {
    const step = at(lesson)
    if (step?.kind === 'do') {
      const move = helpAt(lesson, step)
      if (!move) return
      perform(studio, move)
    } else if (step?.kind === 'predict') predict(studio, step, Object.keys(step.options).slice(0, 1), false)
    else if (step) playRest(studio, step)
    else giveUpWaiting(lesson)
    await Promise.resolve()
  }
}

/** A press of a button. */
async function press(action: string, params: object): Promise<void> {
  ask(studio, { action, params: { ...params } })
  await Promise.resolve()
}
const idOf = (name: string) => findNamed(whole(studio).account, name)?.id
const refusals = () => [...eventsFrom(whole(studio).log, session().from)].filter(({ kind }) => kind === 'Refused')

describe('files that are gone', () => {
  it('put the goal out of reach, and it says so; back to before that, it can be reached', async () => {
    const lesson = await lessonOf('read-the-bill')
    await startLesson(studio, lesson)
    const step = await goOnTo(lesson, 'rest')
    expect(lossesAt(lesson, step)).toEqual([undefined, undefined])
    await press('TerminateInstances', { InstanceIds: [idOf('batch-1')] })
    letPass(studio, whole(studio).now + 5 * minute)
    await press('AllocateAddress', {})
    expect(lossesAt(lesson, step)).toEqual([undefined, { kind: 'filesGone', files: ['results.csv'] }])
    expect(helpAt(lesson, step)).toBeUndefined()
    expect(goBackTo(studio, (history) => !lossesOf(lesson, session(), { step, history }).some(Boolean))).toBe(true)
    expect(lossesAt(lesson, step)).toEqual([undefined, undefined])
    expect(findNamed(whole(studio).account, 'batch-1')?.state).not.toBe('terminated')
    await goOnWithHelp(lesson)
    expect(isSolved(lesson, session())).toBe(true)
  })

  it('are not gone while a snapshot of them is on its way', async () => {
    const lesson = await lessonOf('read-the-bill')
    await startLesson(studio, lesson)
    const step = await goOnTo(lesson, 'rest')
    await press('CreateSnapshot', { VolumeId: findNamed(whole(studio).account, 'batch-1')?.volumeIds[0] })
    await press('TerminateInstances', { InstanceIds: [idOf('batch-1')] })
    expect(lossesAt(lesson, step)).toEqual([undefined, undefined])
    await goOnWithHelp(lesson)
    expect(isSolved(lesson, session())).toBe(true)
  })
})

describe('a fault that was wished away, which AWS cannot do', () => {
  it.each([
    ['web-1', 'first-night-on-call'],
    ['web-2', 'first-night-on-call'],
    ['mend', 'diagnose-the-guest'],
  ])(
    'puts the goal of “%s” in %s out of reach, and it says so; back to before that, it can be reached',
    async (task, id) => {
      const lesson = await lessonOf(id)
      await startLesson(studio, lesson)
      const step = await goOnTo(lesson, task)
      const name = step.focus?.instance ?? 'web-1'
      const sick = must(findNamed(whole(studio).account, name), name)
      const mystery = get(whole(studio).account.mysteries, sick.id)
      if (mystery) await press('NameMystery', { InstanceId: sick.id, Fault: mystery.fault })
      const { size } = whole(studio).log
      for (const Fault of faultsOf(whole(studio).account, sick))
        await press('ClearFault', { InstanceId: sick.id, Fault })
      letPass(studio, whole(studio).now + 10 * minute)
      expect(lossesAt(lesson, step).at(-1)).toEqual({ kind: 'faultCleared' })
      expect(helpAt(lesson, step)).toBeUndefined()
      expect(goBackTo(studio, (history) => !lossesOf(lesson, session(), { step, history }).some(Boolean))).toBe(true)
      expect(whole(studio).log.size).toBe(size)
      await goOnWithHelp(lesson)
      expect(isSolved(lesson, session())).toBe(true)
    },
  )
})

describe('a hint', () => {
  it('asks for nothing of an instance of which not even the record is left', async () => {
    const lesson = await lessonOf('read-the-bill')
    await startLesson(studio, lesson)
    await goOnTo(lesson, 'rest')
    await press('CreateSnapshot', { VolumeId: findNamed(whole(studio).account, 'batch-1')?.volumeIds[0] })
    letPass(studio, whole(studio).now + 10 * minute)
    await press('TerminateInstances', { InstanceIds: [idOf('batch-1')] })
    letPass(studio, whole(studio).now + 3 * hour)
    expect(idOf('batch-1')).toBeUndefined()
    await goOnWithHelp(lesson)
    expect(refusals()).toEqual([])
    expect(isSolved(lesson, session())).toBe(true)
  })

  it('gives a new image a name that none has yet', async () => {
    const lesson = await lessonOf('ami-clone')
    await startLesson(studio, lesson)
    await goOnTo(lesson, 'quiet')
    await press('CreateImage', { InstanceId: idOf('web-1'), Name: 'golden-2' })
    letPass(studio, whole(studio).now + 10 * minute)
    await goOnWithHelp(lesson)
    expect(refusals()).toEqual([])
    expect(isSolved(lesson, session())).toBe(true)
  })

  it('leads on from a wrong size that was tried first', async () => {
    const lesson = await lessonOf('families-and-sizes')
    await startLesson(studio, lesson)
    await goOnTo(lesson, 'memory')
    await press('StopInstances', { InstanceIds: [idOf('web-1')] })
    letPass(studio, whole(studio).now + 5 * minute)
    await press('ModifyInstanceAttribute', { InstanceId: idOf('web-1'), InstanceType: { Value: 'm7g.2xlarge' } })
    await press('StartInstances', { InstanceIds: [idOf('web-1')] })
    letPass(studio, whole(studio).now + 5 * minute)
    await goOnWithHelp(lesson)
    expect(refusals()).toEqual([])
    expect(isSolved(lesson, session())).toBe(true)
  })
})

/** Each thing that there is to do in a lesson. */
const tasks = (
  await Promise.all(
    lessonIndex.map(async ({ id, lesson }) =>
      (await lesson()).steps.flatMap((step) => (step.kind === 'do' ? [{ id, task: step.id }] : [])),
    ),
  )
).flat()

it.each(tasks)('who terminates everything at “$task” of $id is helped on, or led back', async ({ id, task }) => {
  const lesson = await lessonOf(id)
  await startLesson(studio, lesson)
  await goOnTo(lesson, task)
  const there = list(whole(studio).account.instances).filter(({ state }) => state !== 'terminated')
  for (const { id: one } of there) await press('TerminateInstances', { InstanceIds: [one] })
  letPass(studio, whole(studio).now + 10 * minute)
  await goOnWithHelp(lesson)
  // two that are gone may be needed by two steps, each of which leads back to its own
  for (const _ of there) {
    const step = at(lesson)
    if (step?.kind !== 'do') break
    expect(goBackTo(studio, (past) => leadsOn({ lesson, session: session(), step }, past))).toBe(true)
    await goOnWithHelp(lesson)
  }
  expect(isSolved(lesson, session())).toBe(true)
})

it('an example whose request is refused, because of what was done before, has not been shown', async () => {
  const lesson = await lessonOf('ami-clone')
  await startLesson(studio, lesson)
  for (let step = at(lesson); step && step.id !== 'image'; step = at(lesson)) {
    if (step.kind === 'predict') predict(studio, step, Object.keys(step.options).slice(0, 1), false)
    else if (step.kind === 'show') playRest(studio, step)
    else for (const move of step.solve) perform(studio, move)
  }
  const step = must(at(lesson), 'the example')
  if (step.kind !== 'show') throw new Error(step.kind)
  const [instance] = list(whole(studio).account.instances)
  const own = { InstanceId: instance?.id, Name: 'golden', NoReboot: true }
  expect(ask(studio, { action: 'CreateImage', params: own }).ok).toBe(true)
  nextPart(studio, step)
  expect([at(lesson)?.id, session().shown[step.id]]).toEqual(['image', undefined])
  expect(studio.playground.getState().notice).toMatchObject({ kind: 'refused', action: 'CreateImage' })
})
