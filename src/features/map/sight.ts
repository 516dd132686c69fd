import { getViewportForBounds, type Viewport } from '@xyflow/react'
import { type Box, type Geometry, tall } from './geometry.ts'

/** Keys of the zones; 0 is all of them. */
export type ZoneKey = 0 | 1 | 2 | 3
/** The stage's size in px. */
type Room = Pick<Box, 'width' | 'height'>

export const zoomLimits = { minZoom: 0.4, maxZoom: 2 } as const
export const fitOptions = { padding: '12px', maxZoom: 1.25 } as const
/** While there is a first button, a phone shows it above the lifecycle. */
export const firstOnPhone = { ...fitOptions, nodes: [{ id: 'zone-lifecycle' }, { id: 'first' }] }

/** The smallest box that holds all of these. */
export function around(...boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** A sight of boxes together, as large as they go. React Flow's own fit waits until each node has been measured. */
function fitted(boxes: readonly Box[], { width, height }: Room): Viewport {
  const all = around(...boxes)
  const sight = getViewportForBounds(all, width, height, zoomLimits.minZoom, fitOptions.maxZoom, fitOptions.padding)
  // what is too tall even at the smallest zoom begins at its top
  return { ...sight, y: Math.max(sight.y, 12 - all.y * sight.zoom) }
}

/** The sight of everything on the map, the first button too while it stands there. */
export const onEverything = ({ whole, first }: Geometry, isEmpty: boolean, room: Room): Viewport =>
  fitted(isEmpty ? [whole, first] : [whole], room)

/** The sight of the zone of a key. For 0 that is everything; on a phone the lifecycle, as all of it would be too small. */
export function onKey(key: ZoneKey, geometry: Geometry, isEmpty: boolean, room: Room): Viewport {
  const zone = [undefined, geometry.zones.lifecycle, geometry.zones.anatomy, geometry.zones.alarms][key]
  if (geometry !== tall) return zone ? onZone(zone, geometry, room) : onEverything(geometry, isEmpty, room)
  return isEmpty && !zone ? fitted([geometry.zones.lifecycle, geometry.first], room) : onPhone(zone)
}

/** A phone's sight of a zone, the lifecycle at first: as wide as the screen, under room for the banner of the past. */
export function onPhone(box: Box = tall.zones.lifecycle): Viewport {
  const zoom = Math.min(fitOptions.maxZoom, (innerWidth - 24) / box.width)
  return { x: (innerWidth - box.width * zoom) / 2 - box.x * zoom, y: 44 - box.y * zoom, zoom }
}

/** The sight of a zone as large as it goes, with as much of the rest of the map around it as there is room for. */
function onZone(box: Box, { whole }: Geometry, { width, height }: Room): Viewport {
  const { zoom } = getViewportForBounds(box, width, height, zoomLimits.minZoom, zoomLimits.maxZoom, 0.04)
  const place = (start: number, length: number, all: number, room: number) => {
    const centred = (room - length * zoom) / 2 - start * zoom
    const last = room - all * zoom - 12
    return last > 12 ? (room - all * zoom) / 2 : Math.min(12, Math.max(last, centred))
  }
  return { x: place(box.x, box.width, whole.width, width), y: place(box.y, box.height, whole.height, height), zoom }
}
