import { describe, expect, it } from 'vitest'
import { anatomyAt, reachEnd } from '../layout/pages.ts'
import { stageLayout } from '../layout/stageLayout.ts'
import { onKey, onReach } from './onKey.ts'

const phone = { width: 390, height: 430 }
const zones = [1, 2, 3] as const

describe('the sight of a zone on a narrow stage', () => {
  it.each(zones)('of an account without instances is its first page, where the first button is (zone %i)', (zone) => {
    const geometry = stageLayout(phone, { empty: true, alarm: false, shelf: false })
    expect(onKey(zone, geometry, true, phone)).toEqual(onKey(0, geometry, true, phone))
  })

  it('ends with who outside reaches the instance where a lesson is about that', () => {
    const geometry = stageLayout(phone, { empty: false, alarm: false, shelf: false })
    const { y, zoom } = onReach(geometry, phone)
    expect(y + (anatomyAt + reachEnd) * zoom).toBeLessThan(phone.height)
    expect(onReach(geometry, { width: 390, height: 900 })).toEqual(
      onKey(2, geometry, false, { width: 390, height: 900 }),
    )
  })

  it('is a page of its own once there is an instance', () => {
    const geometry = stageLayout(phone, { empty: false, alarm: false, shelf: false })
    const tops = zones.map((zone) => onKey(zone, geometry, false, phone).y)
    expect(new Set(tops).size).toBe(zones.length)
  })
})
