import type { Viewport } from '@xyflow/react'
import type { Box, Geometry, Room } from '../geometry.ts'
import { deskZoom, edge } from '../layout/desk.ts'
import { pager, pageWidth, pageZoom } from '../layout/pages.ts'

/** as near as one can go */
const nearestAtAll = 3
export const nearest = ({ text = 1 }: Room): number => nearestAtAll * text
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
  zoom ?? (kind === 'desk' ? deskZoom(stage) : pageZoom(stage))

/** The viewport at first, and again with key 0: everything, or of pages the first. */
export function wholeSight(geometry: Geometry, isEmpty: boolean, stage: Room): Viewport {
  const { zones, first } = geometry
  const zoom = leastZoom(geometry, stage)
  return geometry.kind === 'pages'
    ? onPage(isEmpty ? around(zones.lifecycle, first) : zones.lifecycle, zoom, stage)
    : { x: edge.x * zoom, y: edge.y * zoom, zoom }
}

/** px: how tall the pager is, whose words grow with the reader's text. */
export const pagerOf = ({ text = 1 }: Room): number => pager * text

/** A page from its top, under the pager. */
export const onPage = (page: Box, zoom: number, stage: Room): Viewport => ({
  x: (stage.width - pageWidth * zoom) / 2,
  y: pagerOf(stage) + 6 - page.y * zoom,
  zoom,
})

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
