import { launched, reached, stoppedAndStarted } from '#course/goals/instances.ts'
import type { Lesson, PredictStep } from '#course/lesson.ts'
import { runs, start, stop, untilState } from '#course/scenery.ts'
import { nextMove } from '#course/nextMove.ts'
import { isOver, isSolved, standings } from '#course/session.ts'
import { some } from '#course/since.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
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
} from './course.ts'
import { desk } from './desk.ts'
import { openDoor } from './door.ts'
import { leaveLesson, learning, lessonLeft, restartLesson, resumeLesson, startLesson } from './lesson.ts'
import { moment } from './moment.ts'
import { backToNow, lookAtBeginning, lookAtSize, undo, whole } from './past.ts'
import { ask, letPass, pause, play, playground, startAnew } from './playground.ts'
import { progress, readProgress } from './progress.ts'
import { onShelf } from './named.ts'
import { readSession } from './session.ts'
import { readText } from './shared.ts'
import { beginAnew, hasOwn, isVisiting } from './visit.ts'

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

const session = () => learning.getState().session
const now = () => must(session(), 'a lesson that is going on')
const stands = (of = lesson) => standings(of, now())
const id = () => list(whole().account.instances)[0]?.id
const state = () => list(playground.getState().history.account.instances)[0]?.state

/** A press of a button, and the moment in which the browser has done with it. */
async function request(action: string): Promise<void> {
  ask({ action, params: { InstanceIds: [id()] } })
  await Promise.resolve()
}
const pass = (minutes: number) => letPass(whole().now + minutes * minute)

beforeEach(async () => {
  const shelf = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, text: string) => void shelf.set(key, text),
    removeItem: (key: string) => void shelf.delete(key),
    length: 0,
  })
  learning.setState({ lesson: undefined, session: undefined, own: undefined })
  progress.setState({}, true)
  desk.setState({ view: 'map', tab: 'overview' })
  await openDoor()
  startAnew('us-east-1', 'mine')
  play()
})

describe('a lesson', () => {
  it('opens an account of its own, in the same Region, and leaving brings one’s own back', async () => {
    ask({ action: 'AllocateAddress', params: {} })
    const own = playground.getState().history
    expect(await startLesson(lesson)).toBe('kept')
    expect(whole().beginning).toMatchObject({ region: 'us-east-1', seed: 'lesson/spec' })
    expect(state()).toBe('running')
    leaveLesson()
    expect(whole().beginning.seed).toBe('mine')
    expect(whole().log.size).toBe(own.log.size)
    expect([session(), lessonLeft()]).toEqual([undefined, undefined])
  })

  it('leads to a new account where one’s own was empty', async () => {
    await startLesson(lesson)
    leaveLesson()
    expect(whole().log.size).toBe(0)
    expect(whole().beginning.region).toBe('us-east-1')
  })

  it('ends when another account is taken up', async () => {
    await startLesson(lesson)
    startAnew('ap-northeast-2', 'other')
    expect(session()).toBeUndefined()
  })

  it('gives way to a new account without losing one’s own, which is kept under a name', async () => {
    ask({ action: 'AllocateAddress', params: {} })
    const { size } = playground.getState().history.log
    await startLesson(lesson)
    await beginAnew('us-east-1', 'another', 'My account')
    expect([session(), isVisiting(), hasOwn(), whole().log.size]).toEqual([undefined, false, false, 0])
    const kept = await readText(onShelf('My account') ?? '')
    expect(kept.kind === 'experiment' && kept.history.log.size).toBe(size)
    ask({ action: 'AllocateAddress', params: {} })
    await startLesson(lesson)
    leaveLesson()
    expect(whole().beginning.seed).toBe('another')
  })

  it('stands still at a question, shows what it is about, and goes on when it is answered', async () => {
    await startLesson(lesson)
    expect(playground.getState().playing).toBe(false)
    expect(desk.getState()).toMatchObject({ view: 'log', tab: 'bill' })
    expect(moment.getState().zone).toBe(2)
    predict(question, ['gone'], true)
    expect(playground.getState().playing).toBe(true)
    expect(stands()).toEqual(['waiting', 'now', 'later'])
  })

  it('brings the instance into sight that a step is about', async () => {
    const about = { ...starting, focus: { instance: 'web-1' } }
    await startLesson({ ...lesson, id: 'about', start: [...runs('other'), ...runs('web-1')], steps: [stopping, about] })
    const [other, web] = list(whole().account.instances)
    expect(desk.getState().selected).toBe(other?.id)
    await request('StopInstances')
    pass(5)
    expect(desk.getState().selected).toBe(web?.id)
  })

  it('shows the whole map where its first step is about no part of it, and says which step is to be done', async () => {
    moment.setState({ zone: undefined })
    await startLesson({ ...lesson, id: 'whole-map', steps: [stopping, starting] })
    expect(moment.getState()).toMatchObject({ zone: 0, step: 'stop-it' })
    await request('StopInstances')
    pass(5)
    expect(moment.getState().step).toBe('start-it')
    leaveLesson()
    expect(moment.getState().step).toBeUndefined()
  })

  it('looks where a step wants it only once', async () => {
    await startLesson(lesson)
    desk.setState({ view: 'list' })
    ask({ action: 'AllocateAddress', params: {} })
    expect(desk.getState().view).toBe('list')
  })

  it('is judged as things happen: steps done, and what came of the prediction', async () => {
    await startLesson(lesson)
    predict(question, ['gone'], false)
    await request('StopInstances')
    expect(stands()).toEqual(['waiting', 'now', 'later'])
    pass(5)
    expect(stands()).toEqual(['done', 'done', 'now'])
    expect(session()?.answers['guess']).toMatchObject({ picked: ['gone'], sure: false, truth: ['stays'] })
    await request('StartInstances')
    pass(5)
    expect(isSolved(lesson, now())).toBe(true)
    expect(progress.getState()['spec']?.solvedAt).toBeGreaterThan(0)
  })

  it('is judged as time passes, where a prediction comes about by time alone', async () => {
    const patient: PredictStep = {
      ...question,
      settled: ({ history }) => history.now >= history.beginning.startedAt + 60 * minute,
    }
    await startLesson({ ...lesson, steps: [patient, stopping] })
    predict(patient, ['gone'], false)
    pass(20)
    expect(session()?.answers['guess']?.truth).toBeUndefined()
    pass(40)
    expect(session()?.answers['guess']?.truth).toEqual(['stays'])
  })

  it('goes on without a prediction that was answered and given up', async () => {
    await startLesson(lesson)
    predict(question, ['gone'], false)
    skipPrediction(question)
    expect(stands()).toEqual(['done', 'now', 'later'])
  })

  it('forgets what was undone, with what came of it, and takes it again', async () => {
    await startLesson(lesson)
    predict(question, ['gone'], true)
    await request('StopInstances')
    pass(5)
    undo()
    expect(stands()).toEqual(['waiting', 'now', 'later'])
    expect(session()?.answers['guess']?.truth).toBeUndefined()
    await request('StopInstances')
    pass(5)
    expect(stands()).toEqual(['done', 'done', 'now'])
  })

  it('stands on what was prepared: at its beginning there is nothing to undo', async () => {
    await startLesson(lesson)
    skipPrediction(question)
    undo()
    expect(state()).toBe('running')
    expect(stands()).toEqual(['done', 'now', 'later'])
  })

  it('is not changed by a look at the past', async () => {
    await startLesson(lesson)
    predict(question, ['stays'], true)
    await request('StopInstances')
    pass(5)
    const before = session()
    lookAtBeginning()
    expect(session()).toBe(before)
    backToNow()
    expect(session()).toBe(before)
  })

  it('does not hold what was done in a story that was left', async () => {
    await startLesson(lesson)
    predict(question, ['stays'], true)
    await request('StopInstances')
    pass(5)
    const at = session()?.from ?? 0
    lookAtSize(at)
    for (let n = 0; n < 12; n++) ask({ action: 'CreateTopic', params: { Name: `topic-${n}` } })
    expect(session()?.done['stop-it']).toBeUndefined()
  })

  it('is over, but goes on counting nothing against anybody, when its question was passed over', async () => {
    await startLesson(lesson)
    skipPrediction(question)
    expect(stands()).toEqual(['done', 'now', 'later'])
    for (const move of [...stopping.solve, ...starting.solve]) perform(move)
    expect(isOver(lesson, now())).toBe(true)
  })

  it('survives a reload, and a damaged store is passed over', async () => {
    await startLesson(lesson)
    predict(question, ['gone'], true)
    await request('StopInstances')
    pass(5)
    const before = session()
    learning.setState({ lesson: undefined, session: undefined })
    expect(lessonLeft()).toBe('spec')
    resumeLesson(lesson)
    expect(session()).toEqual(before)
    for (const damaged of ['', '{', '[]', '{"session":{"lesson":"spec"}}', '{"session":7}']) {
      localStorage.setItem('ec2-playground/lesson', damaged)
      expect(readSession()).toBeUndefined()
    }
  })

  it('is remembered by this device as it went: hints, predictions, when it was solved', async () => {
    await startLesson(lesson)
    predict(question, ['gone'], true)
    openHint('stop-it', 1)
    for (const move of [...stopping.solve, ...starting.solve]) perform(move)
    expect(readProgress()).toEqual(progress.getState())
    expect(readProgress()['spec']?.answers['guess']).toMatchObject({ picked: ['gone'], sure: true, truth: ['stays'] })
    localStorage.setItem(
      'ec2-playground/progress',
      '{"spec":7,"other":{"solvedAt":"yes","hints":[],"answers":{"a":1}}}',
    )
    expect(readProgress()).toEqual({ other: { solvedAt: undefined, hints: {}, answers: {} } })
  })

  it('begins again from its beginning, and was solved all the same', async () => {
    await startLesson(lesson)
    skipPrediction(question)
    for (const move of [...stopping.solve, ...starting.solve]) perform(move)
    const { solvedAt } = progress.getState()['spec'] ?? {}
    restartLesson()
    expect(stands()).toEqual(['now', 'later', 'later'])
    expect(progress.getState()['spec']?.solvedAt).toBe(solvedAt)
  })
})

describe('a worked example', () => {
  it('is played part by part through the page’s own doors, and stepped back on the timeline', async () => {
    await startLesson(shown)
    const at = () => partShown(now(), example, playground.getState().history.log.size)
    nextPart(example)
    expect([at(), state()]).toEqual([1, 'stopping'])
    nextPart(example)
    expect([at(), state()]).toEqual([2, 'stopped'])
    partBefore(example)
    expect([at(), state()]).toEqual([1, 'stopping'])
    partBefore(example)
    expect([at(), state()]).toEqual([0, 'running'])
    nextPart(example)
    nextPart(example)
    expect([at(), state(), playground.getState().ahead]).toEqual([2, 'stopped', undefined])
    nextPart(example)
    expect([at(), state()]).toEqual([3, 'running'])
    expect(stands(shown)).toEqual(['done', 'now'])
  })

  it('can be played to its end at once by who knows it', async () => {
    await startLesson(shown)
    pause()
    playRest(example)
    expect(state()).toBe('running')
    expect(stands(shown)).toEqual(['done', 'now'])
  })

  it('begins with its first part again when what led to it was undone too', async () => {
    const later: Lesson = { ...lesson, id: 'later', steps: [stopping, { ...example, parts: [[start('web-1')]] }] }
    await startLesson(later)
    for (let times = 0; times < 2; times++) {
      await request('StopInstances')
      pass(5)
      nextPart({ ...example, parts: [[start('web-1')]] })
      await Promise.resolve()
      expect(stands(later)).toEqual(['done', 'done'])
      undo()
      undo()
      expect(stands(later)).toEqual(['now', 'later'])
    }
  })

  it('forgets a part that was undone', async () => {
    await startLesson(shown)
    nextPart(example)
    await Promise.resolve()
    undo()
    expect(partShown(now(), example, whole().log.size)).toBe(0)
    expect(stands(shown)).toEqual(['now', 'later'])
  })
})

describe('help', () => {
  it('names the next thing to ask for, then that time has to pass, then nothing', async () => {
    await startLesson(lesson)
    skipPrediction(question)
    const next = () => nextMove(stopping.solve, whole(), session()?.from ?? 0)
    expect(next()).toBe(stopping.solve[0])
    await request('RebootInstances')
    expect(next()).toBe(stopping.solve[0])
    await request('StopInstances')
    expect(next()).toBe(stopping.solve[1])
    perform(stopping.solve[1])
    expect(next()).toBeUndefined()
  })

  it('does not take a request for made that was refused', async () => {
    await startLesson(lesson)
    ask({ action: 'StopInstances', params: { InstanceIds: ['i-00000000000000000'] } })
    expect(nextMove(stopping.solve, whole(), session()?.from ?? 0)).toBe(stopping.solve[0])
  })

  it('is noted, and never less than it was', async () => {
    await startLesson(lesson)
    openHint('stop-it', 2)
    openHint('stop-it', 1)
    expect(progress.getState()['spec']?.hints).toEqual({ 'stop-it': 2 })
  })

  it('shows the whole solution as another story, which solves nothing, and leads back to one’s own', async () => {
    await startLesson(lesson)
    skipPrediction(question)
    await request('StopInstances')
    pass(5)
    const [own, before] = [whole(), session()]
    watchSolution()
    expect(playground.getState().ahead?.log.size).toBeGreaterThan(own.log.size)
    backToNow()
    expect(state()).toBe('running')
    expect(session()).toBe(before)
    expect(progress.getState()['spec']?.solvedAt).toBeUndefined()
    leaveSolution()
    expect(whole()).toBe(own)
    expect(learning.getState().own).toBeUndefined()
    expect(playground.getState().branches).toEqual([])
  })
})

describe('a lesson whose account is empty', () => {
  it('begins with nothing', async () => {
    const empty: Lesson = { ...lesson, id: 'empty', start: [], steps: [{ ...stopping, goals: [launched({})] }] }
    await startLesson(empty)
    expect(whole().log.size).toBe(0)
    expect(stands(empty)).toEqual(['now'])
  })
})
