import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { compareFrom, compareFromHere, inOrder, isOfStory, toggleComparison } from './compare.ts'
import { lookAt, whole } from './past.ts'
import { ask } from './requests.ts'
import { startAnew } from './takeUp.ts'
import { letPass } from './time.ts'
import { undo } from './undo.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'

let studio: Studio

const shown = () => studio.playground.getState().history
const chosen = () => studio.transient.getState().comparedWith

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
})

function launched(): void {
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask(studio, { action: 'RunInstances', params })
  letPass(studio, shown().now + 10 * minute)
}

it('an account in which nothing has happened has nothing to compare', () => {
  compareFromHere(studio)
  expect(chosen()).toBeUndefined()
})

it('compares what is shown with the moment from which it was begun, whichever is earlier', () => {
  launched()
  toggleComparison(studio)
  const begun = shown()
  letPass(studio, shown().now + minute)
  expect(inOrder(begun, shown())).toEqual({ from: begun, to: shown() })
  lookAt(studio, begun.now - 5 * minute)
  expect(inOrder(begun, shown())).toEqual({ from: shown(), to: begun })
  toggleComparison(studio)
  expect(chosen()).toBeUndefined()
})

it('any moment can be the first one, and it is as it was then', () => {
  launched()
  compareFrom(studio, whole(studio).beginning.startedAt)
  expect(list(chosen()?.account.instances ?? shown().account.instances)[0]?.state).toBe('pending')
  expect(chosen()?.now).toBe(whole(studio).beginning.startedAt)
})

it('a moment that an undo took away belongs to the story no longer', () => {
  launched()
  const early = shown()
  ask(studio, { action: 'StopInstances', params: { InstanceIds: [list(shown().account.instances)[0]?.id] } })
  const late = shown()
  expect(isOfStory(whole(studio), late)).toBe(true)
  undo(studio)
  expect(isOfStory(whole(studio), late)).toBe(false)
  expect(isOfStory(whole(studio), early)).toBe(true)
  startAnew(studio, 'us-east-1', 'spec')
  expect(isOfStory(whole(studio), early)).toBe(false)
})
