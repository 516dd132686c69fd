import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import type { Lesson } from '#course/lesson.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { whole } from '../live/past.ts'
import { newBeginning } from '../live/playground.ts'
import { ask } from '../live/requests.ts'
import { isUnsaved } from '../saved/account.ts'
import { startKeeping } from '../saved/autosave.ts'
import { visit } from '../share/opened.ts'
import { hasOwn } from '../share/own.ts'
import { createDevice, type Tab } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { readProgress } from './progress.ts'
import { leaveLesson, lessonLeft, resumeLesson, startLesson } from './running.ts'
import { readSession } from './session.ts'
import { openHint, perform, predict } from './steps.ts'

interface Page {
  readonly tab: Tab
  readonly studio: Studio
}

let device: ReturnType<typeof createDevice>
let stopOrReboot: Lesson
let hibernate: Lesson

beforeEach(async () => {
  device = createDevice()
  stopOrReboot = await lessonOf('stop-or-reboot')
  hibernate = await lessonOf('hibernate')
})

const lessonOf = (id: string): Promise<Lesson> =>
  must(
    lessonIndex.find((one) => one.id === id),
    id,
  ).lesson()

/** A page of this device, in the lesson that was left where there is one. */
async function open(): Promise<Page> {
  const tab = device.openTab()
  const studio = createStudio(tab)
  await startKeeping(studio)
  const left = lessonLeft(studio)
  if (left !== undefined) resumeLesson(studio, await lessonOf(left))
  return { tab, studio }
}

const settle = () => new Promise((done) => setTimeout(done))

async function save({ tab }: Page): Promise<void> {
  tab.pass(1000)
  await settle()
}
const hear = save

/** The page of somebody who has an account of their own and is in a lesson, whose question they have answered. */
async function inLesson(): Promise<Page> {
  const page = await open()
  ask(page.studio, { action: 'CreateTopic', params: { Name: 'mine' } })
  await save(page)
  await startLesson(page.studio, stopOrReboot)
  answer(page, stopOrReboot)
  await save(page)
  return page
}

function answer({ studio }: Page, lesson: Lesson): void {
  for (const step of lesson.steps)
    if (step.kind === 'predict') return predict(studio, step, Object.keys(step.options).slice(0, 1), true)
}

const dialog = ({ studio }: Page) => studio.transient.getState().dialog?.kind
const lessonIn = ({ studio }: Page) => studio.learning.getState().session?.lesson
const stored = ({ studio }: Page) => readSession(studio.storage)?.session.lesson

describe('of two tabs in lessons', () => {
  it('the one whose account the other replaces stays where it is and says so; the other one keeps its lesson', async () => {
    const first = await inLesson()
    const second = await open()
    await startLesson(second.studio, hibernate)
    await save(second)
    await hear(first)
    expect(dialog(first)).toBe('otherTab')
    expect(lessonIn(first)).toBe('stop-or-reboot')
    expect(whole(first.studio).beginning.seed).toBe('lesson/stop-or-reboot')
    expect([stored(second), lessonIn(await open())]).toEqual(['hibernate', 'hibernate'])
  })

  it('the one that was replaced says so as soon as something is done in it, and leaves nothing of the other one', async () => {
    const first = await inLesson()
    const second = await open()
    await startLesson(second.studio, hibernate)
    answer(first, stopOrReboot)
    expect(dialog(first)).toBe('otherTab')
    await save(second)
    await hear(first)
    first.studio.transient.setState({ dialog: undefined })
    await leaveLesson(first.studio)
    expect(dialog(first)).toBe('otherTab')
    await startLesson(first.studio, stopOrReboot)
    expect([stored(second), lessonIn(second), hasOwn(second.studio)]).toEqual(['hibernate', 'hibernate', true])
    expect(lessonIn(await open())).toBe('hibernate')
  })

  it('the one whose lesson is left in the other says so too', async () => {
    const first = await inLesson()
    const second = await open()
    expect(lessonIn(second)).toBe('stop-or-reboot')
    await leaveLesson(second.studio)
    await save(second)
    await hear(first)
    expect([dialog(first), lessonIn(first)]).toEqual(['otherTab', 'stop-or-reboot'])
    const third = await open()
    expect([lessonIn(third), whole(third.studio).beginning.seed]).toEqual([undefined, 'first'])
  })

  it('both go on with the same lesson, as long as nothing is lost', async () => {
    const first = await inLesson()
    const second = await open()
    const step = must(
      stopOrReboot.steps.find((one) => one.kind === 'do'),
      'something to do',
    )
    for (const move of step.solve) perform(second.studio, move)
    await save(second)
    await hear(first)
    expect([dialog(first), dialog(second)]).toEqual([undefined, undefined])
    expect(whole(first.studio).log.size).toBe(whole(second.studio).log.size)
  })
})

describe('a tab with an account of its own', () => {
  const ownAccount = async () => {
    const first = await open()
    ask(first.studio, { action: 'CreateTopic', params: { Name: 'mine' } })
    await save(first)
    return [first, await open()] as const
  }
  const topics = ({ studio }: Page) => list(whole(studio).account.topics).map(({ name }) => name)

  it('keeps showing it and says so when a lesson is begun in the other tab', async () => {
    const [first, second] = await ownAccount()
    await startLesson(second.studio, stopOrReboot)
    await save(second)
    await hear(first)
    expect([dialog(first), topics(first), lessonIn(first)]).toEqual(['otherTab', ['mine'], undefined])
    expect([dialog(second), lessonIn(second)]).toEqual([undefined, 'stop-or-reboot'])
  })

  it('puts nothing into the lesson of the other tab, and knows that what is done in it is not kept', async () => {
    const [first, second] = await ownAccount()
    await startLesson(second.studio, stopOrReboot)
    await save(second)
    await hear(first)
    ask(first.studio, { action: 'CreateTopic', params: { Name: 'later' } })
    await save(first)
    await hear(second)
    expect([dialog(first), topics(first), isUnsaved(first.studio)]).toEqual(['otherTab', ['mine', 'later'], true])
    expect(topics(second)).not.toContain('later')
    await leaveLesson(second.studio)
    expect([topics(second), dialog(second)]).toEqual([['mine'], undefined])
  })

  it('says so too where something that is not its own is opened in the other tab', async () => {
    const [first, second] = await ownAccount()
    await visit(second.studio, { history: beginHistory(newBeginning('ap-northeast-2', 'two-zones')) })
    await save(second)
    await hear(first)
    expect([dialog(first), topics(first)]).toEqual(['otherTab', ['mine']])
  })

  it('says so where what is opened there begins at the same moment as its own', async () => {
    const [first, second] = await ownAccount()
    const others = createStudio(createDevice().openTab())
    ask(others, { action: 'AllocateAddress', params: {} })
    await visit(second.studio, { history: whole(others) })
    await save(second)
    await hear(first)
    expect([dialog(first), topics(first)]).toEqual(['otherTab', ['mine']])
  })

  it('says so even where nothing has been done in it yet', async () => {
    const first = await open()
    const second = await open()
    await startLesson(second.studio, stopOrReboot)
    await save(second)
    await hear(first)
    expect([dialog(first), whole(first.studio).beginning.seed]).toEqual(['otherTab', 'first'])
  })
})

describe('progress', () => {
  it('of one lesson does not undo what another tab has written of another', async () => {
    const [first, second] = [await open(), await open()]
    await startLesson(first.studio, stopOrReboot)
    await startLesson(second.studio, hibernate)
    answer(first, stopOrReboot)
    answer(second, hibernate)
    expect(Object.keys(readProgress(first.studio.storage)).toSorted()).toEqual(['hibernate', 'stop-or-reboot'])
    expect(Object.values(readProgress(first.studio.storage)).map(({ answers }) => Object.keys(answers).length)).toEqual(
      [1, 1],
    )
  })

  it('keeps that a lesson was solved in the other tab, and the answers and hints of this one', async () => {
    const first = await inLesson()
    const second = await open()
    const key = 'ec2-playground/progress'
    const kept = { 'stop-or-reboot': { solvedAt: 7, hints: { old: 3 }, answers: {} }, hibernate: { solvedAt: 5 } }
    second.studio.storage.setItem(key, JSON.stringify(kept))
    const step = must(
      stopOrReboot.steps.find((one) => one.kind === 'do'),
      'something to do',
    )
    openHint(first.studio, step.id, 1)
    const progress = readProgress(first.studio.storage)
    expect(progress['stop-or-reboot']).toMatchObject({ solvedAt: 7, hints: { [step.id]: 1 } })
    expect(progress['stop-or-reboot']?.hints['old']).toBeUndefined()
    expect(Object.keys(progress['stop-or-reboot']?.answers ?? {})).toHaveLength(1)
    expect(progress['hibernate']?.solvedAt).toBe(5)
  })
})
