import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { day, minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { backToNow } from './past.ts'
import { ask } from './requests.ts'
import { leap, stay, stepOff, stepOn } from './step.ts'
import { startAnew } from './takeUp.ts'
import { letPass, play } from './time.ts'

let studio: Studio

const state = () => studio.playground.getState()
const leapTo = () => studio.transient.getState().leap
const instance = () => list(state().history.account.instances)[0]

beforeEach(() => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
})

describe('a step', () => {
  it('on goes to what comes next and pauses there, and so does a step back', () => {
    stepOn(studio)
    expect([instance()?.state, state().playing]).toEqual(['running', false])
    play(studio)
    stepOff(studio)
    expect([instance()?.state, state().playing]).toEqual(['pending', false])
    stepOn(studio)
    expect([instance()?.state, state().playing]).toEqual(['running', false])
  })

  it('where nothing is waiting leaves the clock as it was', () => {
    startAnew(studio, 'us-east-1', 'empty')
    play(studio)
    stepOn(studio)
    stepOff(studio)
    expect(state().playing).toBe(true)
  })

  it('over more than a day asks first, paused; who stays has lost no time', () => {
    letPass(studio, state().history.now + 10 * minute)
    ask(studio, { action: 'StopInstances', params: { InstanceIds: [instance()?.id] } })
    letPass(studio, state().history.now + 10 * minute)
    play(studio)
    const { now } = state().history
    stepOn(studio)
    expect(state().playing).toBe(false)
    expect(leapTo()).toBeGreaterThan(now + 6 * day)
    expect(state().history.now).toBe(now)
    stay(studio)
    expect([leapTo(), state().history.now]).toEqual([undefined, now])
    stepOn(studio)
    const to = leapTo()
    leap(studio)
    expect([leapTo(), state().history.now]).toEqual([undefined, to])
  })

  it('over what has happened already asks nothing', () => {
    letPass(studio, state().history.now + 10 * minute)
    ask(studio, { action: 'StopInstances', params: { InstanceIds: [instance()?.id] } })
    letPass(studio, state().history.now + 8 * day)
    const { now } = state().history
    stepOff(studio)
    stepOff(studio)
    while (state().ahead) stepOn(studio)
    expect(leapTo()).toBeUndefined()
    expect(state().history.now).toBe(now)
    backToNow(studio)
  })
})
