import { openHere } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { takeBranch } from './branches.ts'
import { backToNow, lookAt, lookAtBeginning, stepBack } from './past.ts'
import { gesture } from './gesture.ts'
import { ask } from './requests.ts'
import { startAnew, takeUp } from './takeUp.ts'
import { letPass, nextAt, pause, play, skipToNextEvent } from './time.ts'
import { redo, undo } from './undo.ts'
import { unpack } from '../saved/decode.ts'
import { pack } from '../saved/encode.ts'
import { experimentOf } from '../saved/experiment.ts'
import { takeUpStored } from '../saved/takeUpKept.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'

let studio: Studio

const state = () => studio.playground.getState()
const now = () => state().history.now
const instance = () => list(state().history.account.instances)[0]

/** A press of a button, which may ask for several things. */
function request(...actions: readonly string[]): void {
  gesture(studio, () => {
    for (const action of actions) ask(studio, { action, params: { InstanceIds: [instance()?.id] } })
  })
}

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  letPass(studio, now() + 10 * minute)
})

describe('the past', () => {
  it('is shown as it was, and now is as it is when somebody comes back', () => {
    const { history } = state()
    lookAt(studio, history.beginning.startedAt + 1000)
    expect(instance()?.state).toBe('pending')
    expect(now()).toBe(history.beginning.startedAt + 1000)
    expect(state().playing).toBe(false)
    backToNow(studio)
    expect(state().history).toBe(history)
    expect(state().ahead).toBeUndefined()
  })

  it('happens again when time passes in it, the same way, up to now', () => {
    const { history } = state()
    lookAt(studio, history.beginning.startedAt)
    letPass(studio, now() + minute)
    expect(instance()?.state).toBe('running')
    expect(state().ahead).toBe(history)
    letPass(studio, now() + hour)
    expect(state().history).toBe(history)
    expect(state().ahead).toBeUndefined()
  })

  it('is gone through beat by beat, back and on again', () => {
    const sizes = [state().history.log.size]
    while (state().history.log.size > 0) {
      stepBack(studio)
      sizes.push(state().history.log.size)
    }
    // a request with all that follows from it at once is one beat
    expect(sizes.at(-1)).toBe(0)
    expect(new Set(sizes).size).toBe(sizes.length)
    const forth = [0]
    while (state().ahead && skipToNextEvent(studio)) forth.push(state().history.log.size)
    expect([...new Set(forth)]).toEqual(sizes.toReversed())
  })

  it('has one beat for all that one press of a button asked', () => {
    const { log } = state().history
    request('RebootInstances', 'StopInstances')
    stepBack(studio)
    expect(state().history.log.size).toBe(log.size)
  })

  it('has what happened then as its next event', () => {
    const { history } = state()
    lookAt(studio, history.beginning.startedAt)
    const at = nextAt(state())
    expect(at).toBeGreaterThan(now())
    skipToNextEvent(studio)
    expect(now()).toBe(at)
  })

  it('begins another story when somebody acts in it; the one that was there is kept and can be gone on with', () => {
    const { history } = state()
    lookAt(studio, now() - minute)
    const then = now()
    request('StopInstances')
    expect(state().ahead).toBeUndefined()
    expect(instance()?.state).toBe('stopping')
    expect(now()).toBe(then)
    const [branch] = state().branches
    expect(branch?.history).toBe(history)
    const other = state().history
    takeBranch(studio, branch?.id ?? -1)
    expect(state().history).toBe(history)
    expect(state().branches.map((one) => one.history)).toEqual([other])
  })

  it('is not changed by a refusal', () => {
    const { history } = state()
    lookAt(studio, history.beginning.startedAt)
    ask(studio, { action: 'StartInstances', params: { InstanceIds: ['i-00000000000000000'] } })
    expect(state().notice?.kind).toBe('refused')
    expect(state().ahead).toBe(history)
    expect(state().branches).toEqual([])
  })
})

describe('acting in the past', () => {
  /** Ten minutes in which it ran, then stopped instead from the middle of them. */
  function stopInThePast() {
    const { history: old } = state()
    lookAt(studio, now() - minute)
    request('StopInstances')
    return { old }
  }

  it('says that another story began, and which one is kept', () => {
    const { old } = stopInThePast()
    const { notice, branches } = state()
    expect(notice).toEqual({ kind: 'branched', branch: branches[0]?.id })
    expect(branches[0]?.history).toBe(old)
    // the next press says nothing of it any more
    letPass(studio, now() + 5 * minute)
    request('StartInstances')
    expect(state().notice).toBeUndefined()
  })

  it('says so of all that one press of a button asks', () => {
    lookAt(studio, now() - minute)
    request('RebootInstances', 'StopInstances')
    expect(state().notice?.kind).toBe('branched')
    expect(state().branches).toHaveLength(1)
  })

  it('is undone to the story that was there, with its future; redo goes to the other one again', () => {
    const { old } = stopInThePast()
    letPass(studio, now() + minute)
    const stopped = state().history
    undo(studio)
    expect(state().history).toBe(old)
    expect(state().branches).toEqual([])
    redo(studio)
    expect(state().history).toBe(stopped)
    expect(state().branches.map(({ history }) => history)).toEqual([old])
    undo(studio)
    expect(state().history).toBe(old)
  })

  it('undone over a reload is the same', () => {
    const { old } = stopInThePast()
    const read = unpack(pack(experimentOf(state())))
    startAnew(studio, 'us-east-1', 'other')
    if (read.kind === 'experiment') takeUpStored(studio, read)
    undo(studio)
    expect(state().history).toEqual(old)
  })

  it('undone twice takes back what was done before the act, in the story that was there', () => {
    stopInThePast()
    undo(studio)
    undo(studio)
    expect(state().history.account.instances.size).toBe(0)
    redo(studio)
    expect(instance()?.state).toBe('running')
    redo(studio)
    expect(instance()?.state).toBe('stopping')
  })

  it('loses nothing of what was undone before', () => {
    request('StopInstances')
    const undoneStory = state().history
    undo(studio)
    const { history: old } = state()
    lookAt(studio, now() - minute)
    request('RebootInstances')
    expect(state().branches.map(({ history }) => history)).toEqual([undoneStory, old])
  })
})

describe('undo', () => {
  it('takes the last request back to the moment before it, and redo brings it back', () => {
    const before = state().history
    request('StopInstances')
    letPass(studio, now() + 5 * minute)
    const after = state().history
    undo(studio)
    expect(state().history.account).toEqual(before.account)
    expect(now()).toBe(before.now)
    redo(studio)
    expect(state().history).toBe(after)
    expect(state().undone).toEqual([])
  })

  it('goes back as far as there were requests, and no further', () => {
    request('StopInstances')
    undo(studio)
    undo(studio)
    expect(state().history.account.instances.size).toBe(0)
    undo(studio)
    expect(state().undone).toHaveLength(2)
    redo(studio)
    redo(studio)
    expect(instance()?.state).toBe('stopping')
  })

  it('takes back all that one press of a button asked', () => {
    const before = state().history
    request('RebootInstances', 'StopInstances')
    undo(studio)
    expect(state().history.log.size).toBe(before.log.size)
  })

  it('leaves the clock as it was, running or standing', () => {
    request('StopInstances')
    pause(studio)
    undo(studio)
    expect(state().playing).toBe(false)
    redo(studio)
    play(studio)
    undo(studio)
    expect(state().playing).toBe(true)
  })

  it('keeps what was undone as a story of its own when something else is done instead', () => {
    request('StopInstances')
    const stopped = state().history
    undo(studio)
    request('RebootInstances')
    expect(state().undone).toEqual([])
    expect(state().branches.map((one) => one.history)).toEqual([stopped])
  })
})

describe('a prepared set-up', () => {
  beforeEach(() => takeUp(studio, openHere(state().history)))

  it('has nothing to undo and nothing before it', () => {
    const { history } = state()
    undo(studio)
    stepBack(studio)
    lookAt(studio, 0)
    lookAtBeginning(studio)
    expect(state().history).toBe(history)
    expect(state().ahead).toBeUndefined()
  })

  it('is what undo and the beginning of the timeline lead back to', () => {
    const { history: opened } = state()
    request('StopInstances')
    letPass(studio, now() + 10 * minute)
    expect(instance()?.state).toBe('stopped')
    lookAtBeginning(studio)
    expect(state().history).toEqual(opened)
    backToNow(studio)
    for (let beats = 0; beats < 20; beats++) stepBack(studio)
    expect(state().history.account).toEqual(opened.account)
    expect(now()).toBe(opened.now)
    backToNow(studio)
    undo(studio)
    expect(state().history).toEqual(opened)
    redo(studio)
    expect(instance()?.state).toBe('stopped')
  })
})
