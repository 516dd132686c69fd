import { getViewportForBounds, type Viewport } from '@xyflow/react'
import { bottom, type Box, type Geometry, type Room } from '../geometry.ts'
import { edge } from '../layout/desk.ts'
import { anatomyAt, reachEnd } from '../layout/pages.ts'
import { leastZoom, nearest, onPage, wholeSight } from './sight.ts'

/** Keys of the zones; 0 is all of them. */
export type ZoneKey = 0 | 1 | 2 | 3

/** The viewport of the page of the anatomy from which one sees who outside reaches the instance: below what it stands on, in a low window. */
export function onReach(geometry: Geometry, stage: Room): Viewport {
  const sight = onKey(2, geometry, false, stage)
  if (geometry.kind !== 'pages') return sight
  return { ...sight, y: Math.min(sight.y, stage.height - (anatomyAt + reachEnd + 8) * sight.zoom) }
}

/** The viewport that a key brings: 0 is everything, or of pages the first, beside which an empty account has none. */
export function onKey(key: ZoneKey, geometry: Geometry, isEmpty: boolean, stage: Room): Viewport {
  const { zones, kind } = geometry
  const zone = [undefined, zones.lifecycle, zones.anatomy, zones.alarms][key]
  const isFirst = key === 1 || isEmpty
  if (!zone || kind === 'presented' || (kind === 'pages' && isFirst)) return wholeSight(geometry, isEmpty, stage)
  return kind === 'pages' ? onPage(zone, leastZoom(geometry, stage), stage) : onZone(zone, geometry, stage)
}

/** px: from the edge of the first zone to below its name and what is told beside it */
const titleRow = 32

/** A zone as large as it goes, with as much of the rest of the map around it as there is room for. */
function onZone(zone: Box, geometry: Geometry, stage: Room): Viewport {
  const { whole } = geometry
  const least = leastZoom(geometry, stage)
  const { zoom } = getViewportForBounds(zone, stage.width, stage.height, least, nearest(stage), 0.02)
  const at = (start: number, length: number, all: number, room: number, margin: number) => {
    const centred = (room - length * zoom) / 2 - start * zoom
    const last = room - (all + margin) * zoom
    return Math.min(margin * zoom, Math.max(last, centred))
  }
  const [y, top] = [at(zone.y, zone.height, whole.height, stage.height, edge.y), edge.y * zoom]
  // what is told in the first zone's row, and above it, is not cut where the zone fits below it
  const keepsTop = y > -titleRow * zoom && bottom(zone) * zoom + top <= stage.height
  return {
    x: at(zone.x, zone.width, whole.width, stage.width, edge.x),
    y: keepsTop ? top : y,
    zoom,
  }
}
