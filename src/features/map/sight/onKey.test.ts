import { describe, expect, it } from 'vitest'
import { bottom } from '../geometry.ts'
import { anatomyAt, reachEnd } from '../layout/pages.ts'
import { stageLayout } from '../layout/stageLayout.ts'
import { onKey, onReach } from './onKey.ts'

const phone = { width: 390, height: 430 }
const zones = [1, 2, 3] as const

/** The stages of 1366 × 768, 1440 × 900 and 1280 × 720, with a lesson beside the map, and with the details as well. */
const stages = [
  { width: 730, height: 670 },
  { width: 804, height: 687 },
  { width: 956, height: 622 },
  { width: 956, height: 594 },
  { width: 1042, height: 670 },
  { width: 1116, height: 687 },
]

it.each(stages)(
  'a sight of the second zone shows both lines of what is told above the first ($width × $height)',
  (stage) => {
    for (const alarm of [false, true]) {
      const geometry = stageLayout(stage, { empty: false, alarm, shelf: false })
      const { y, zoom } = onKey(2, geometry, false, stage)
      const { anatomy, lifecycle } = geometry.zones
      // of the lines the lower one stands in the row of the name, and ends 32 px below the zone's edge
      expect(y + (lifecycle.y + 32 - twoLines) * zoom).toBeGreaterThanOrEqual(0)
      expect(y + bottom(anatomy) * zoom).toBeLessThanOrEqual(stage.height)
      expect(zoom).toBeGreaterThan(onKey(0, geometry, false, stage).zoom)
    }
  },
)

/** px: a caption of two lines with its frame */
const twoLines = 42

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
