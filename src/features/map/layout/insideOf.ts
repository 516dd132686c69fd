import { bottom, box, type Geometry, type Inside } from '../geometry.ts'
import { captionHeight as caption, captionsOf } from './captions.ts'
import { watched } from './watched.ts'
import { anatomy } from './anatomy.ts'
import { presentedInside } from './presented.ts'
import { pageCaptions, pagesInside, pagesShelf } from './pagesInside.ts'

/** px */
const title = 220

/** The boxes of everything of which an instance is made, and of who looks at it. */
export function insideOf(geometry: Geometry): Inside {
  const { kind, zones, holds } = geometry
  if (kind === 'pages') {
    const lifecycle = { ...box(12, bottom(zones.lifecycle) + 6, 342, caption), grows: 'down' } as const
    return { ...pagesInside, captions: { ...pageCaptions, lifecycle }, ...(holds.shelf && { shelfLine: pagesShelf }) }
  }
  if (kind === 'presented') return presentedInside(geometry)
  const parts = anatomy(zones.anatomy, holds.shelf, holds.doors)
  const inside = { ...parts, ...watched(zones.alarms, parts, holds.stations) }
  return {
    ...inside,
    // beside the zone's name
    tray: box(zones.anatomy.x + title, zones.anatomy.y + 6, zones.anatomy.width - title - 14, caption),
    captions: captionsOf(geometry, inside),
  }
}
