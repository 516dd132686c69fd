import { expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { lookAt, pick } from '../preferences/transient.ts'
import { createDevice } from '../createDevice.ts'
import { startAnew } from './takeUp.ts'

it('begins a new account with nothing looked at and nothing picked, as the same ids come again from the same seed', () => {
  const studio = createStudio(createDevice().openTab())
  pick(studio, 'instance', new Set(['i-1', 'i-2']))
  lookAt(studio, 'instance', 'i-1')
  lookAt(studio, 'volume', 'vol-1')
  startAnew(studio, 'ap-northeast-2', 'first')
  expect(studio.transient.getState()).toMatchObject({ picked: undefined, selected: undefined })
  expect(studio.preferences.getState().selected).toBeUndefined()
})
