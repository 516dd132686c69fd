import { getViewportForBounds, type Viewport } from '@xyflow/react'
import type { Box, Geometry, Room } from '../geometry.ts'
import { deskZoom, edge } from '../layout/desk.ts'
import { pager, pageWidth } from '../layout/pages.ts'

/** Keys of the zones; 0 is all of them. */
export type ZoneKey = 0 | 1 | 2 | 3

/** as near as one can go */
const nearestAtAll = 3
export const nearest = ({ text = 1 }: Room): number => nearestAtAll * text
/** how large a page is drawn at most, on a stage that is wider than a phone */
export const largestPage = 1.35
/** px */
const pageMargin = 12

/** The smallest box that holds all of these. */
export function around(...boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((one) => one.x))
  const y = Math.min(...boxes.map((one) => one.y))
  const right = Math.max(...boxes.map((one) => one.x + one.width))
  const bottom = Math.max(...boxes.map((one) => one.y + one.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** The least zoom at which everything is drawn: life-size, or as wide as a page. */
export const leastZoom = ({ kind, zoom }: Geometry, stage: Room): number =>
  zoom ??
  (kind === 'desk'
    ? deskZoom(stage)
    : Math.min(largestPage * (stage.text ?? 1), (stage.width - 2 * pageMargin) / pageWidth))

/** The viewport that a key brings: 0 is everything, or of pages the first. */
export function onKey(key: ZoneKey, geometry: Geometry, isEmpty: boolean, stage: Room): Viewport {
  const { zones, first } = geometry
  const zone = [undefined, zones.lifecycle, zones.anatomy, zones.alarms][key]
  if (geometry.kind === 'pages') {
    const page = zone ?? zones.lifecycle
    return onPage(isEmpty && page === zones.lifecycle ? around(page, first) : page, leastZoom(geometry, stage), stage)
  }
  const zoom = leastZoom(geometry, stage)
  return zone && geometry.kind === 'desk' ? onZone(zone, geometry, stage) : { x: edge.x * zoom, y: edge.y * zoom, zoom }
}

/** px: how tall the pager is, whose words grow with the reader's text. */
export const pagerOf = ({ text = 1 }: Room): number => pager * text

/** A page from its top, under the pager. */
const onPage = (page: Box, zoom: number, stage: Room): Viewport => ({
  x: (stage.width - pageWidth * zoom) / 2,
  y: pagerOf(stage) + 6 - page.y * zoom,
  zoom,
})

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
  return {
    x: at(zone.x, zone.width, whole.width, stage.width, edge.x),
    y: at(zone.y, zone.height, whole.height, stage.height, edge.y),
    zoom,
  }
}

/** The extent within which one can move about: the map and its margin, and of pages the one that is shown. */
export function extent(geometry: Geometry, stage: Room, page: Box): [[number, number], [number, number]] {
  const zoom = leastZoom(geometry, stage)
  const { width, height } = { width: stage.width / zoom, height: stage.height / zoom }
  if (geometry.kind === 'pages') {
    const x = (width - pageWidth) / 2
    const top = page.y - (pagerOf(stage) + 6) / zoom
    return [
      [-x, top],
      [pageWidth + x, Math.max(top + height, page.y + page.height + pageMargin)],
    ]
  }
  const { whole } = geometry
  return [
    [-edge.x, -edge.y],
    [Math.max(width - edge.x, whole.width + edge.x), Math.max(height - edge.y, whole.height + edge.y)],
  ]
}
