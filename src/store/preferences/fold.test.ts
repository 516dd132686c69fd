import { expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { createDevice } from '../createDevice.ts'
import { foldOrOpen, isFolded } from './fold.ts'
import { openPreferences } from './preferences.ts'

const folded = ({ preferences, transient }: ReturnType<typeof createStudio>) =>
  isFolded(preferences.getState(), transient.getState())

it('folds the timeline as there is room, until somebody chooses; that is remembered', async () => {
  const device = createDevice()
  const studio = createStudio(device.openTab())
  await openPreferences(studio, ['en'])
  expect(folded(studio)).toBe(false)
  studio.transient.setState({ cramped: true })
  expect(folded(studio)).toBe(true)
  foldOrOpen(studio)
  expect(folded(studio)).toBe(false)
  studio.transient.setState({ cramped: false })
  foldOrOpen(studio)
  expect(folded(studio)).toBe(true)

  const later = createStudio(device.openTab())
  await openPreferences(later, ['en'])
  expect(folded(later)).toBe(true)
})
