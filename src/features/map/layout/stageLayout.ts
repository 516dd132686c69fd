import type { Geometry, Room } from '../geometry.ts'
import { desk, deskNeeds, type Drawn } from './desk.ts'
import { pages } from './pages.ts'

/** The geometry of a stage: in one sight, or where that could not be read, a page for each zone. */
export const stageLayout = (room: Room, drawn: Drawn): Geometry =>
  room.width < deskNeeds.width * (room.text ?? 1) || room.height < deskNeeds.height * 0.6 * (room.text ?? 1)
    ? { ...pages, holds: { ...pages.holds, shelf: drawn.shelf } }
    : desk(room, drawn)
