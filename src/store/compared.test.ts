import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, expect, it } from 'vitest'
import { compareFrom, compareFromHere, inOrder, isOfStory, leaveComparison, toggleComparison } from './compared.ts'
import { openDoor } from './door.ts'
import { moment } from './moment.ts'
import { lookAt, undo, whole } from './past.ts'
import { ask, letPass, playground, startAnew } from './playground.ts'

const shown = () => playground.getState().history
const chosen = () => moment.getState().comparedWith

beforeEach(async () => {
  await openDoor()
  leaveComparison()
  startAnew('us-east-1', 'spec')
})

async function launched(): Promise<void> {
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask({ action: 'RunInstances', params })
  await Promise.resolve()
  letPass(shown().now + 10 * minute)
}

it('an account in which nothing has happened has nothing to compare', () => {
  compareFromHere()
  expect(chosen()).toBeUndefined()
})

it('compares what is shown with the moment from which it was begun, whichever is earlier', async () => {
  await launched()
  toggleComparison()
  const begun = shown()
  letPass(shown().now + minute)
  expect(inOrder(begun, shown())).toEqual({ from: begun, to: shown() })
  lookAt(begun.now - 5 * minute)
  expect(inOrder(begun, shown())).toEqual({ from: shown(), to: begun })
  toggleComparison()
  expect(chosen()).toBeUndefined()
})

it('any moment can be the first one, and it is as it was then', async () => {
  await launched()
  compareFrom(whole().beginning.startedAt)
  expect(list(chosen()?.account.instances ?? shown().account.instances)[0]?.state).toBe('pending')
  expect(chosen()?.now).toBe(whole().beginning.startedAt)
})

it('a moment that an undo took away belongs to the story no longer', async () => {
  await launched()
  const early = shown()
  ask({ action: 'StopInstances', params: { InstanceIds: [list(shown().account.instances)[0]?.id] } })
  await Promise.resolve()
  const late = shown()
  expect(isOfStory(whole(), late)).toBe(true)
  undo()
  expect(isOfStory(whole(), late)).toBe(false)
  expect(isOfStory(whole(), early)).toBe(true)
  startAnew('us-east-1', 'spec')
  expect(isOfStory(whole(), early)).toBe(false)
})
