import { scenario } from '#engine/law/scenario.ts'
import { newestTold } from '#engine/questions/told/newestTold.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { isOld } from './isOld.ts'

describe('what happened last', () => {
  const story = scenario()
  story.untilChecked(story.running())
  const told = newestTold(story.history())
  const at = told?.event.at ?? 0

  it('is old some minutes later, also after a jump', () => {
    expect(isOld(told, at + 4 * minute, 0)).toBe(false)
    expect(isOld(told, at + 6.5 * minute, 0)).toBe(true)
    expect(isOld(told, at + 6.5 * minute, 1)).toBe(true)
  })

  it('stands long enough to be read while time flies', () => {
    expect(isOld(told, at + 60 * minute, 3600)).toBe(false)
    expect(isOld(told, at + 9 * 60 * minute, 3600)).toBe(true)
  })
})
