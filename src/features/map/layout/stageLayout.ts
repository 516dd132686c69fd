import type { Geometry, Room } from '../geometry.ts'
import { desk, deskNeeds, type Drawn } from './desk.ts'
import { pageRoom, pagesFor } from './pages.ts'

/** The geometry of a stage: in one sight, or where that could not be read, a page for each zone. */
export function stageLayout(room: Room, drawn: Drawn): Geometry {
  const { width, height, text = 1 } = room
  if (width >= deskNeeds.width * text && height >= deskNeeds.height * 0.6 * text) return desk(room, drawn)
  // before there is an instance the first button stands above
  const pages = pagesFor(drawn.empty ? 0 : pageRoom(room))
  return { ...pages, holds: { ...pages.holds, shelf: drawn.shelf } }
}
