import { bottom, box, type Geometry, type Room } from '../geometry.ts'
import { lifecycle } from './lifecycle.ts'

/** The things that there are to be drawn: where there is nothing, nothing is kept free for it. */
export interface Drawn {
  readonly empty: boolean
  readonly alarm: boolean
  readonly shelf: boolean
}

/** px: between zones, and from the stage's edge to them */
const gap = 8
export const edge = { x: 12, y: 10 } as const
/** px: below these nothing could be read; the map is panned then, never made smaller */
export const deskNeeds: Room = { width: 728, height: 560 }
/** px: of the zones; where they are narrower, the AMI leaves and the network card tells who may knock */
const withDoors = 852
/** what all of it was drawn for; on a larger stage it grows */
export const native: Room = { width: 1084, height: 720 }
export const largest = 1.6

const heights = { lifecycle: 250, anatomy: 214, line: 108, stations: 168 } as const
/** where there is more room: how much of it goes where */
const growth = { lifecycle: 0.5, anatomy: 0.34, alarms: 0.16 } as const

/** px: what an empty account's map is laid out by: the lifecycle, and below it the first button */
export const first = { lifecycle: 290, below: 200, width: 400, height: 184 } as const

/** The zoom at which a stage shows its map: never below life-size, and with larger text as if the window were smaller. */
export const deskZoom = ({ width, height, text = 1 }: Room): number =>
  Math.min(largest * text, Math.max(text, Math.min(width / native.width, height / native.height)))

/** The map as one sight for a stage: states above, what the instance is made of below them, who looks at it and who is told. */
export function desk(stage: Room, { empty, alarm, shelf }: Drawn): Geometry {
  const zoom = deskZoom(stage)
  const width = Math.max(stage.width / zoom, deskNeeds.width) - 2 * edge.x
  const height = stage.height / zoom - 2 * edge.y
  const open = alarm && height >= heights.lifecycle + heights.anatomy + heights.stations + 2 * gap
  const third = open ? heights.stations : heights.line
  const spare = Math.max(0, height - heights.lifecycle - heights.anatomy - third - 2 * gap)
  const grown = (least: number, part: keyof typeof growth) => Math.round(least + spare * growth[part])
  const upper = box(0, 0, width, empty ? first.lifecycle : grown(heights.lifecycle, 'lifecycle'))
  const second = box(0, bottom(upper) + gap, width, grown(heights.anatomy, 'anatomy'))
  const zones = {
    lifecycle: upper,
    anatomy: second,
    alarms: box(0, bottom(second) + gap, width, grown(third, 'alarms')),
  }
  const below = Math.max(first.below, height - first.lifecycle)
  return {
    kind: 'desk',
    whole: box(0, 0, width, empty ? first.lifecycle + below : bottom(zones.alarms)),
    zones,
    ...lifecycle(zones.lifecycle, { short: width < withDoors }),
    holds: { shelf, stations: open, doors: width >= withDoors },
    first: box(width / 2 - first.width / 2, first.lifecycle + below / 2 - first.height / 2, first.width, first.height),
  }
}
