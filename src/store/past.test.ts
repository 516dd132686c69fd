import { openHere } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDoor } from './door.ts'
import { backToNow, lookAt, lookAtBeginning, parting, redo, stepBack, takeBranch, undo } from './past.ts'
import { ask, letPass, nextAt, pause, play, playground, skipToNextEvent, startAnew, takeUp } from './playground.ts'

const state = () => playground.getState()
const now = () => state().history.now
const instance = () => list(state().history.account.instances)[0]

/** A press of a button, and the moment in which the browser has done with it. */
async function request(action: string, ...others: readonly string[]): Promise<void> {
  for (const one of [action, ...others]) ask({ action: one, params: { InstanceIds: [instance()?.id] } })
  await Promise.resolve()
}

beforeEach(async () => {
  await openDoor()
  startAnew('us-east-1', 'spec')
  ask({
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  await Promise.resolve()
  letPass(now() + 10 * minute)
})

describe('the past', () => {
  it('is shown as it was, and now is as it is when somebody comes back', () => {
    const { history } = state()
    lookAt(history.beginning.startedAt + 1000)
    expect(instance()?.state).toBe('pending')
    expect(now()).toBe(history.beginning.startedAt + 1000)
    expect(state().playing).toBe(false)
    backToNow()
    expect(state().history).toBe(history)
    expect(state().ahead).toBeUndefined()
  })

  it('happens again when time passes in it, the same way, up to now', () => {
    const { history } = state()
    lookAt(history.beginning.startedAt)
    letPass(now() + minute)
    expect(instance()?.state).toBe('running')
    expect(state().ahead).toBe(history)
    letPass(now() + hour)
    expect(state().history).toBe(history)
    expect(state().ahead).toBeUndefined()
  })

  it('is gone through beat by beat, back and on again', () => {
    const sizes = [state().history.log.size]
    while (state().history.log.size > 0) {
      stepBack()
      sizes.push(state().history.log.size)
    }
    // a request with all that follows from it at once is one beat
    expect(sizes.at(-1)).toBe(0)
    expect(new Set(sizes).size).toBe(sizes.length)
    const forth = [0]
    while (state().ahead && skipToNextEvent()) forth.push(state().history.log.size)
    expect([...new Set(forth)]).toEqual(sizes.toReversed())
  })

  it('has one beat for all that one press of a button asked', async () => {
    const { log } = state().history
    await request('RebootInstances', 'StopInstances')
    stepBack()
    expect(state().history.log.size).toBe(log.size)
  })

  it('has what happened then as its next event', () => {
    const { history } = state()
    lookAt(history.beginning.startedAt)
    const at = nextAt(state())
    expect(at).toBeGreaterThan(now())
    skipToNextEvent()
    expect(now()).toBe(at)
  })

  it('begins another story when somebody acts in it; the one that was there is kept and can be gone on with', async () => {
    const { history } = state()
    lookAt(now() - minute)
    const then = now()
    await request('StopInstances')
    expect(state().ahead).toBeUndefined()
    expect(instance()?.state).toBe('stopping')
    expect(now()).toBe(then)
    const [branch] = state().branches
    expect(branch?.history).toBe(history)
    const other = state().history
    takeBranch(branch?.id ?? -1)
    expect(state().history).toBe(history)
    expect(state().branches.map((one) => one.history)).toEqual([other])
    expect(parting(history, other)).toEqual({ at: then, action: 'StopInstances' })
  })

  it('is not changed by a refusal', () => {
    const { history } = state()
    lookAt(history.beginning.startedAt)
    ask({ action: 'StartInstances', params: { InstanceIds: ['i-00000000000000000'] } })
    expect(state().notice?.kind).toBe('refused')
    expect(state().ahead).toBe(history)
    expect(state().branches).toEqual([])
  })
})

describe('undo', () => {
  it('takes the last request back to the moment before it, and redo brings it back', async () => {
    const before = state().history
    await request('StopInstances')
    letPass(now() + 5 * minute)
    const after = state().history
    undo()
    expect(state().history.account).toEqual(before.account)
    expect(now()).toBe(before.now)
    redo()
    expect(state().history).toBe(after)
    expect(state().undone).toEqual([])
  })

  it('goes back as far as there were requests, and no further', async () => {
    await request('StopInstances')
    undo()
    undo()
    expect(state().history.account.instances.size).toBe(0)
    undo()
    expect(state().undone).toHaveLength(2)
    redo()
    redo()
    expect(instance()?.state).toBe('stopping')
  })

  it('takes back all that one press of a button asked', async () => {
    const before = state().history
    await request('RebootInstances', 'StopInstances')
    undo()
    expect(state().history.log.size).toBe(before.log.size)
  })

  it('leaves the clock as it was, running or standing', async () => {
    await request('StopInstances')
    pause()
    undo()
    expect(state().playing).toBe(false)
    redo()
    play()
    undo()
    expect(state().playing).toBe(true)
  })

  it('keeps what was undone as a story of its own when something else is done instead', async () => {
    await request('StopInstances')
    const stopped = state().history
    undo()
    await request('RebootInstances')
    expect(state().undone).toEqual([])
    expect(state().branches.map((one) => one.history)).toEqual([stopped])
  })
})

describe('a prepared set-up', () => {
  beforeEach(() => takeUp(openHere(state().history)))

  it('has nothing to undo, nothing before it and no last change', () => {
    const { history } = state()
    undo()
    stepBack()
    lookAt(0)
    lookAtBeginning()
    expect(state().history).toBe(history)
    expect([state().ahead, state().change]).toEqual([undefined, undefined])
  })

  it('is what undo and the beginning of the timeline lead back to', async () => {
    const { history: opened } = state()
    await request('StopInstances')
    letPass(now() + 10 * minute)
    expect(instance()?.state).toBe('stopped')
    lookAtBeginning()
    expect(state().history).toEqual(opened)
    backToNow()
    for (let beats = 0; beats < 20; beats++) stepBack()
    expect(state().history.account).toEqual(opened.account)
    expect(now()).toBe(opened.now)
    backToNow()
    undo()
    expect(state().history).toEqual(opened)
    redo()
    expect(instance()?.state).toBe('stopped')
  })
})
