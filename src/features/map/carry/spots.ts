import { type Box, box, type Geometry, type Inside, middle, right } from '../geometry.ts'
import { disks } from '../nodesInside.ts'
import { labelAt, type Shown, stateNames } from '../nodes.ts'
import type { Drop } from './drops.ts'

/** px: an empty column is a place if something can be aimed at it */
const narrowest = 84
/** px: what the host has around the machine on it, and the places beside it */
const around = { side: 11, top: 27, bottom: 9, slots: 56, slotsFrom: 236 } as const

/** The box in which something can be let go; none where that place is not on this map. */
export function boxOf(
  { spot, half }: Pick<Drop, 'spot' | 'half'>,
  geometry: Geometry,
  inside: Inside,
  volumes: Shown['volumes'],
): Box | undefined {
  const whole = wholeBox(spot, geometry, inside, volumes)
  if (!whole || half === undefined) return whole
  const width = whole.width / 2
  return { ...whole, x: whole.x + half * width, width }
}

function wholeBox(spot: Drop['spot'], geometry: Geometry, inside: Inside, volumes: Shown['volumes']): Box | undefined {
  const state = stateNames.find((one) => one === spot)
  if (state) return geometry.states[state]
  switch (spot) {
    case 'ami':
      return geometry.states.ami
    case 'reboot': {
      const { label } = geometry.ways.reboot
      if (!label) return undefined
      const at = labelAt(label)
      return { ...at, x: at.x + 14, width: at.width - 28 }
    }
    case 'host':
    case 'network':
      return inside[spot]
    case 'gate':
      return inside.gate ?? inside.network
    case 'machine':
      return machineIn(inside.host)
    case 'shelf':
      return inside.shelf ?? emptyColumn(geometry, inside)
    default: {
      const id = spot === 'free' ? 'volume-new' : spot
      const node = disks(inside, { volumes }).find((one) => one.id === id)
      return node && box(node.position.x, node.position.y, node.width ?? 0, node.height ?? 0)
    }
  }
}

function machineIn({ x, y, width, height }: Box): Box {
  const aside = width >= around.slotsFrom ? around.slots : 0
  return box(x + around.side, y + around.top, width - 2 * around.side - aside, height - around.top - around.bottom)
}

/**
 * The column where a shelf would stand once there is something for it; the zone's head where there is no room for one.
 */
function emptyColumn({ zones: { anatomy: zone } }: Geometry, { disks: area, tray }: Inside): Box {
  const x = zone.x + 14
  const width = area.x - x - 20
  return width < narrowest ? (tray ?? box(right(zone) - 174, zone.y + 6, 160, 26)) : box(x, area.y, width, area.height)
}

const isIn = ({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

export interface Place {
  readonly drop: Drop
  readonly box: Box
}

/** The place that somebody points at: the smallest that is there, and of two the one that takes it. */
export const placeAt = (places: readonly Place[], at: { readonly x: number; readonly y: number }): Place | undefined =>
  places
    .filter((place) => isIn(place.box, at))
    .toSorted(
      (a, b) =>
        a.box.width * a.box.height - b.box.width * b.box.height ||
        Number(a.drop.verdict === 'not') - Number(b.drop.verdict === 'not'),
    )[0]

/** px: what stands this much higher or lower is another row */
const row = 48

/** Places as they are read: row by row, from the left. */
export function inReadingOrder(places: readonly Place[]): readonly Place[] {
  const rows: Place[][] = []
  for (const place of places.toSorted((a, b) => middle(a.box) - middle(b.box))) {
    const last = rows.at(-1)
    if (last?.[0] && middle(place.box) - middle(last[0].box) <= row) last.push(place)
    else rows.push([place])
  }
  return rows.flatMap((one) => one.toSorted((a, b) => a.box.x - b.box.x))
}
