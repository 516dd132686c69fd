import { launched, reached, stoppedAndStarted } from '#course/goals/instances.ts'
import type { Lesson, PredictStep } from '#course/lesson.ts'
import { runs, start, stop, untilState } from '#course/moves/instances.ts'
import { nextMove } from '#course/moves/nextMove.ts'
import { isOver, isSolved, standings } from '#course/session.ts'
import { some } from '#course/logWindow.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { readProgress } from './progress.ts'
import { leaveLesson, leaveScene, lessonLeft, restartLesson, resumeLesson, runOn, startLesson } from './running.ts'
import {
  leaveSolution,
  nextPart,
  openHint,
  partBefore,
  partShown,
  perform,
  playRest,
  predict,
  skipPrediction,
  watchSolution,
} from './steps.ts'
import { backToNow, lookAtBeginning, lookAtSize, whole } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { startAnew } from '../live/takeUp.ts'
import { letPass, pause } from '../live/time.ts'
import { redo, undo } from '../live/undo.ts'
import { savedText } from '../saved/savedExperiments.ts'
import { beginAnew, isVisiting } from '../share/opened.ts'
import { hasOwn } from '../share/own.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { readSession } from './session.ts'
import { readText } from '../share/file.ts'

let studio: Studio

const question = {
  kind: 'predict',
  id: 'guess',
  focus: { view: 'log', zone: 2, tab: 'bill' },
  pick: 'one',
  settled: (since) => some(since, 'InstanceStateChanged', ({ to }) => to === 'stopped'),
  options: { gone: () => false, stays: () => true },
} as const satisfies Lesson['steps'][number]
const example = {
  kind: 'show',
  id: 'example',
  parts: [[stop('web-1')], [untilState('web-1', 'stopped')], [start('web-1'), untilState('web-1', 'running')]],
} as const satisfies Lesson['steps'][number]
const stopping = {
  kind: 'do',
  id: 'stop-it',
  goals: [reached({ state: 'stopped' })],
  solve: [stop('web-1'), untilState('web-1', 'stopped')],
} as const satisfies Lesson['steps'][number]
const starting = {
  kind: 'do',
  id: 'start-it',
  goals: [stoppedAndStarted({})],
  solve: [start('web-1'), untilState('web-1', 'running')],
} as const satisfies Lesson['steps'][number]

const lesson: Lesson = {
  id: 'spec',
  minutes: 3,
  start: runs('web-1'),
  steps: [question, stopping, starting],
  taught: { requests: ['StopInstances'] },
  otherWays: { none: 'a spec' },
}
const shown: Lesson = { ...lesson, id: 'shown', steps: [example, stopping] }

const session = () => studio.learning.getState().session
const now = () => must(session(), 'a lesson that is going on')
const stands = (of = lesson) => standings(of, now())
const id = () => list(whole(studio).account.instances)[0]?.id
const state = () => list(studio.playground.getState().history.account.instances)[0]?.state

const request = (action: string) => ask(studio, { action, params: { InstanceIds: [id()] } })
const pass = (minutes: number) => letPass(studio, whole(studio).now + minutes * minute)

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'mine')
})

describe('a lesson', () => {
  it('opens an account of its own, in the same Region, and leaving brings one’s own back', async () => {
    ask(studio, { action: 'AllocateAddress', params: {} })
    const own = studio.playground.getState().history
    expect(await startLesson(studio, lesson)).toBe('kept')
    expect(whole(studio).beginning).toMatchObject({ region: 'us-east-1', seed: 'lesson/spec' })
    expect(state()).toBe('running')
    await leaveLesson(studio)
    expect(whole(studio).beginning.seed).toBe('mine')
    expect(whole(studio).log.size).toBe(own.log.size)
    expect([session(), lessonLeft(studio)]).toEqual([undefined, undefined])
  })

  it('leads to a new account where one’s own was empty', async () => {
    await startLesson(studio, lesson)
    await leaveLesson(studio)
    expect(whole(studio).log.size).toBe(0)
    expect(whole(studio).beginning.region).toBe('us-east-1')
  })

  it('ends when another account is taken up', async () => {
    await startLesson(studio, lesson)
    startAnew(studio, 'ap-northeast-2', 'other')
    expect(session()).toBeUndefined()
  })

  it('gives way to a new account without losing one’s own, which is kept under a name', async () => {
    ask(studio, { action: 'AllocateAddress', params: {} })
    const { size } = studio.playground.getState().history.log
    await startLesson(studio, lesson)
    await beginAnew(studio, 'us-east-1', 'another', 'My account')
    expect([session(), isVisiting(studio), hasOwn(studio), whole(studio).log.size]).toEqual([
      undefined,
      false,
      false,
      0,
    ])
    const kept = await readText(savedText(studio.storage, 'My account') ?? '')
    expect(kept.kind === 'experiment' && kept.history.log.size).toBe(size)
    ask(studio, { action: 'AllocateAddress', params: {} })
    await startLesson(studio, lesson)
    await leaveLesson(studio)
    expect(whole(studio).beginning.seed).toBe('another')
  })

  it('stands still at a question, shows what it is about, and goes on when it is answered', async () => {
    await startLesson(studio, lesson)
    expect(studio.playground.getState().playing).toBe(false)
    expect(studio.preferences.getState()).toMatchObject({ view: 'log', tab: 'bill' })
    expect(studio.transient.getState().zone).toBe(2)
    predict(studio, question, ['gone'], true)
    expect(studio.playground.getState().playing).toBe(true)
    expect(stands()).toEqual(['waiting', 'now', 'later'])
  })

  it('brings the instance into sight that a step is about', async () => {
    const about = { ...starting, focus: { instance: 'web-1' } }
    await startLesson(studio, {
      ...lesson,
      id: 'about',
      start: [...runs('other'), ...runs('web-1')],
      steps: [stopping, about],
    })
    const [other, web] = list(whole(studio).account.instances)
    expect(studio.preferences.getState().selected).toBe(other?.id)
    request('StopInstances')
    pass(5)
    expect(studio.preferences.getState().selected).toBe(web?.id)
  })

  it('shows the whole map where its first step is about no part of it, and says which step is to be done', async () => {
    await startLesson(studio, { ...lesson, id: 'whole-map', steps: [stopping, starting] })
    expect(studio.transient.getState()).toMatchObject({ zone: 0, step: 'stop-it' })
    request('StopInstances')
    pass(5)
    expect(studio.transient.getState().step).toBe('start-it')
    await leaveLesson(studio)
    expect(studio.transient.getState().step).toBeUndefined()
  })

  it('looks where a step wants it only once', async () => {
    await startLesson(studio, lesson)
    studio.preferences.setState({ view: 'list' })
    ask(studio, { action: 'AllocateAddress', params: {} })
    expect(studio.preferences.getState().view).toBe('list')
  })

  it('is judged as things happen: steps done, and what came of the prediction', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['gone'], false)
    request('StopInstances')
    expect(stands()).toEqual(['waiting', 'now', 'later'])
    pass(5)
    expect(stands()).toEqual(['done', 'done', 'now'])
    expect(session()?.answers['guess']).toMatchObject({ picked: ['gone'], sure: false, truth: ['stays'] })
    request('StartInstances')
    pass(5)
    expect(isSolved(lesson, now())).toBe(true)
    expect(studio.progress.getState().lessons?.['spec']?.solvedAt).toBeGreaterThan(0)
  })

  it('is judged as time passes, where a prediction comes about by time alone', async () => {
    const patient: PredictStep = {
      ...question,
      settled: ({ history }) => history.now >= history.beginning.startedAt + 60 * minute,
    }
    await startLesson(studio, { ...lesson, steps: [patient, stopping] })
    predict(studio, patient, ['gone'], false)
    pass(20)
    expect(session()?.answers['guess']?.truth).toBeUndefined()
    pass(40)
    expect(session()?.answers['guess']?.truth).toEqual(['stays'])
  })

  it('goes on without a prediction that was answered and given up', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['gone'], false)
    skipPrediction(studio, question)
    expect(stands()).toEqual(['done', 'now', 'later'])
  })

  it('forgets what was undone, with what came of it, and takes it again', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['gone'], true)
    request('StopInstances')
    pass(5)
    undo(studio)
    expect(stands()).toEqual(['waiting', 'now', 'later'])
    expect(session()?.answers['guess']?.truth).toBeUndefined()
    request('StopInstances')
    pass(5)
    expect(stands()).toEqual(['done', 'done', 'now'])
  })

  it('stands on what was prepared: at its beginning there is nothing to undo', async () => {
    await startLesson(studio, lesson)
    skipPrediction(studio, question)
    undo(studio)
    expect(state()).toBe('running')
    expect(stands()).toEqual(['done', 'now', 'later'])
  })

  it('is not changed by a look at the past', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['stays'], true)
    request('StopInstances')
    pass(5)
    const before = session()
    lookAtBeginning(studio)
    expect(session()).toBe(before)
    backToNow(studio)
    expect(session()).toBe(before)
  })

  it('does not hold what was done in a story that was left', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['stays'], true)
    request('StopInstances')
    pass(5)
    const at = session()?.from ?? 0
    lookAtSize(studio, at)
    for (let n = 0; n < 12; n++) ask(studio, { action: 'CreateTopic', params: { Name: `topic-${n}` } })
    expect(session()?.done['stop-it']).toBeUndefined()
  })

  it('is over, but goes on counting nothing against anybody, when its question was passed over', async () => {
    await startLesson(studio, lesson)
    skipPrediction(studio, question)
    expect(stands()).toEqual(['done', 'now', 'later'])
    for (const move of [...stopping.solve, ...starting.solve]) perform(studio, move)
    expect(isOver(lesson, now())).toBe(true)
  })

  it('survives a reload, and a damaged store is passed over', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['gone'], true)
    request('StopInstances')
    pass(5)
    const before = session()
    studio.learning.setState({ lesson: undefined, session: undefined })
    expect(lessonLeft(studio)).toBe('spec')
    resumeLesson(studio, lesson)
    expect(session()).toEqual(before)
    for (const damaged of ['', '{', '[]', '{"session":{"lesson":"spec"}}', '{"session":7}']) {
      studio.storage.setItem('ec2-playground/lesson', damaged)
      expect(readSession(studio.storage)).toBeUndefined()
    }
  })

  it('is remembered by this device as it went: hints, predictions, when it was solved', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['gone'], true)
    openHint(studio, 'stop-it', 1)
    for (const move of [...stopping.solve, ...starting.solve]) perform(studio, move)
    expect(readProgress(studio.storage)).toEqual(studio.progress.getState().lessons)
    expect(readProgress(studio.storage)['spec']?.answers['guess']).toMatchObject({
      picked: ['gone'],
      sure: true,
      truth: ['stays'],
    })
    studio.storage.setItem(
      'ec2-playground/progress',
      '{"spec":7,"other":{"solvedAt":"yes","hints":[],"answers":{"a":1}}}',
    )
    expect(readProgress(studio.storage)).toEqual({ other: { solvedAt: undefined, hints: {}, answers: {} } })
  })

  it('begins again from its beginning, and was solved all the same', async () => {
    await startLesson(studio, lesson)
    skipPrediction(studio, question)
    for (const move of [...stopping.solve, ...starting.solve]) perform(studio, move)
    const { solvedAt } = studio.progress.getState().lessons?.['spec'] ?? {}
    restartLesson(studio)
    expect(stands()).toEqual(['now', 'later', 'later'])
    expect(studio.progress.getState().lessons?.['spec']?.solvedAt).toBe(solvedAt)
  })
})

describe('a worked example', () => {
  it('is played part by part through the page’s own doors, and stepped back on the timeline', async () => {
    await startLesson(studio, shown)
    const at = () => partShown(now(), example, studio.playground.getState().history.log.size)
    nextPart(studio, example)
    expect([at(), state()]).toEqual([1, 'stopping'])
    nextPart(studio, example)
    expect([at(), state()]).toEqual([2, 'stopped'])
    partBefore(studio, example)
    expect([at(), state()]).toEqual([1, 'stopping'])
    partBefore(studio, example)
    expect([at(), state()]).toEqual([0, 'running'])
    nextPart(studio, example)
    nextPart(studio, example)
    expect([at(), state(), studio.playground.getState().ahead]).toEqual([2, 'stopped', undefined])
    nextPart(studio, example)
    expect([at(), state()]).toEqual([3, 'running'])
    expect(stands(shown)).toEqual(['done', 'now'])
  })

  it('can be played to its end at once by who knows it', async () => {
    await startLesson(studio, shown)
    pause(studio)
    playRest(studio, example)
    expect(state()).toBe('running')
    expect(stands(shown)).toEqual(['done', 'now'])
  })

  it('begins with its first part again when what led to it was undone too', async () => {
    const again = { ...example, parts: [[start('web-1')]] }
    const later: Lesson = { ...lesson, id: 'later', steps: [stopping, again] }
    await startLesson(studio, later)
    for (let times = 0; times < 2; times++) {
      request('StopInstances')
      pass(5)
      nextPart(studio, again)
      expect(stands(later)).toEqual(['done', 'done'])
      undo(studio)
      undo(studio)
      expect(stands(later)).toEqual(['now', 'later'])
    }
  })

  it('forgets a part that was undone', async () => {
    await startLesson(studio, shown)
    nextPart(studio, example)
    undo(studio)
    expect(partShown(now(), example, whole(studio).log.size)).toBe(0)
    expect(stands(shown)).toEqual(['now', 'later'])
    redo(studio)
    expect(partShown(now(), example, whole(studio).log.size)).toBe(1)
  })

  it('is known again where another story was begun before it, and taken back', async () => {
    await startLesson(studio, shown)
    pass(5)
    pause(studio)
    playRest(studio, example)
    lookAtBeginning(studio)
    request('RebootInstances')
    expect(stands(shown)).toEqual(['now', 'later'])
    undo(studio)
    expect(stands(shown)).toEqual(['done', 'now'])
  })
})

describe('help', () => {
  it('names the next thing to ask for, then that time has to pass, then nothing', async () => {
    await startLesson(studio, lesson)
    skipPrediction(studio, question)
    const next = () => nextMove(stopping.solve, whole(studio), session()?.from ?? 0)
    expect(next()).toBe(stopping.solve[0])
    request('RebootInstances')
    expect(next()).toBe(stopping.solve[0])
    request('StopInstances')
    expect(next()).toBe(stopping.solve[1])
    perform(studio, stopping.solve[1])
    expect(next()).toBeUndefined()
  })

  it('does not take a request for made that was refused', async () => {
    await startLesson(studio, lesson)
    ask(studio, { action: 'StopInstances', params: { InstanceIds: ['i-00000000000000000'] } })
    expect(nextMove(stopping.solve, whole(studio), session()?.from ?? 0)).toBe(stopping.solve[0])
  })

  it('is noted, and never less than it was', async () => {
    await startLesson(studio, lesson)
    openHint(studio, 'stop-it', 2)
    openHint(studio, 'stop-it', 1)
    expect(studio.progress.getState().lessons?.['spec']?.hints).toEqual({ 'stop-it': 2 })
  })

  it('shows the whole solution as another story, which solves nothing, and leads back to one’s own', async () => {
    await startLesson(studio, lesson)
    skipPrediction(studio, question)
    request('StopInstances')
    pass(5)
    const [own, before] = [whole(studio), session()]
    watchSolution(studio)
    expect(studio.playground.getState().ahead?.log.size).toBeGreaterThan(own.log.size)
    backToNow(studio)
    expect(state()).toBe('running')
    expect(session()).toBe(before)
    expect(studio.progress.getState().lessons?.['spec']?.solvedAt).toBeUndefined()
    leaveSolution(studio)
    expect(whole(studio)).toBe(own)
    expect(studio.learning.getState().own).toBeUndefined()
    expect(studio.playground.getState().branches).toEqual([])
  })
})

describe('a lesson whose account is empty', () => {
  it('begins with nothing', async () => {
    const empty: Lesson = { ...lesson, id: 'empty', start: [], steps: [{ ...stopping, goals: [launched({})] }] }
    await startLesson(studio, empty)
    expect(whole(studio).log.size).toBe(0)
    expect(stands(empty)).toEqual(['now'])
  })
})

describe('what is to be seen', () => {
  it('is not what the lesson before looked at, nor as fast', async () => {
    studio.preferences.setState({ view: 'messages', tab: 'faults' })
    studio.playground.setState({ speed: 3600 })
    await startLesson(studio, { ...lesson, steps: [stopping] })
    expect(studio.preferences.getState()).toMatchObject({ view: 'map', tab: 'overview' })
    expect(studio.playground.getState().speed).toBe(10)
  })

  it('is the last part of an example until somebody goes on', async () => {
    const next = { ...starting, focus: { view: 'log' } } as const
    await startLesson(studio, { ...lesson, steps: [example, next] })
    for (const _ of example.parts) nextPart(studio, example)
    expect(studio.preferences.getState().view).toBe('map')
    leaveScene(studio)
    expect(studio.preferences.getState().view).toBe('log')
  })

  it('is the next step once a question under it was answered, or passed over', async () => {
    const asked = { ...question, settled: () => true, focus: { view: 'map' } } as const
    const next = { ...starting, focus: { view: 'log' } } as const
    for (const answers of [true, false]) {
      await startLesson(studio, { ...lesson, steps: [example, asked, next] })
      for (const _ of example.parts) nextPart(studio, example)
      if (answers) predict(studio, asked, ['stays'], false)
      else skipPrediction(studio, asked)
      expect(studio.preferences.getState().view).toBe('log')
    }
  })

  it('stands still when a prediction comes out, until somebody lets time run', async () => {
    await startLesson(studio, lesson)
    predict(studio, question, ['stays'], false)
    ask(studio, { action: 'StopInstances', params: { InstanceIds: [list(whole(studio).account.instances)[0]?.id] } })
    letPass(studio, whole(studio).now + 5 * minute)
    await Promise.resolve()
    expect(studio.playground.getState().playing).toBe(false)
    runOn(studio)
    expect(studio.playground.getState().playing).toBe(true)
  })
})
