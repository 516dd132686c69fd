import { imageId } from '#engine/law/scenario.ts'
import { minute } from '#lib/time.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass, pause } from '#store/live/time.ts'
import { undo } from '#store/live/undo.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import { expect, it } from 'vitest'
import { everyPageCommand } from '../everyCommand.ts'
import type { Key, Pressed } from './key.ts'
import { pageOf } from '../perform.ts'
import { commandOf, pressKey } from './pressKey.ts'

/** A page on which an instance was launched. */
async function launched(): Promise<Studio> {
  const studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  const ImageId = imageId('us-east-1')
  ask(studio, { action: 'RunInstances', params: { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 } })
  letPass(studio, studio.playground.getState().history.now + minute)
  return studio
}

/** Pages between them on which every key has something to do. */
const situations: readonly ((studio: Studio) => void)[] = [
  () => undefined,
  pause,
  undo,
  (studio) => studio.transient.setState({ comparedWith: studio.playground.getState().history }),
  (studio) => studio.transient.setState({ presented: 2 }),
]

const pressOf = ({ key, mod, shift = false }: Key): Pressed => ({
  key: shift ? key.toUpperCase() : key,
  metaKey: false,
  ctrlKey: mod === true,
  shiftKey: shift,
})

const keys = everyPageCommand.flatMap((command) => (command.keys ?? []).map((key) => ({ command, key })))

it.each(keys)('the key $key.key does what it says: $command.id', async ({ command, key }) => {
  const done = await Promise.all(
    situations.map(async (bring) => {
      const studio = await launched()
      bring(studio)
      if (commandOf(studio, pressOf(key)) !== command) return false
      const before = pageOf(studio)
      expect(pressKey(studio, pressOf(key))).toBe(true)
      const after = pageOf(studio)
      return (['playground', 'preferences', 'transient'] as const).some((part) => before[part] !== after[part])
    }),
  )
  expect(done).toContain(true)
})

it('a letter means nothing more with ⌘ or Ctrl, and Esc is left to others while nothing is compared', async () => {
  const studio = await launched()
  const before = pageOf(studio)
  expect(pressKey(studio, pressOf({ key: 'l', mod: true }))).toBe(false)
  expect(pressKey(studio, pressOf({ key: 'Escape' }))).toBe(false)
  expect(pageOf(studio)).toEqual(before)
})

it('a key with nothing to do is still the page’s own', () => {
  const studio = createStudio(createDevice().openTab())
  expect(pressKey(studio, pressOf({ key: 'ArrowLeft' }))).toBe(true)
  expect(pressKey(studio, pressOf({ key: 'z', mod: true }))).toBe(true)
})

it('whoever dictates can have letters, numbers and signs do nothing; every other key goes on working', async () => {
  const studio = await launched()
  studio.preferences.setState({ letterKeys: false })
  const before = pageOf(studio)
  for (const key of ['l', 'g', 'c', 't', 'p', '?', '1']) expect(pressKey(studio, pressOf({ key }))).toBe(false)
  expect(pageOf(studio)).toEqual(before)
  for (const key of [{ key: ' ' }, { key: 'ArrowLeft' }, { key: 'z', mod: true }, { key: 'k', mod: true }] as const)
    expect(pressKey(studio, pressOf(key))).toBe(true)
})
