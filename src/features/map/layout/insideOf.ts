import { bottom, box, type Geometry, type Inside, right } from '../geometry.ts'
import { watched } from './watched.ts'
import { anatomy } from './anatomy.ts'
import { presentedInside } from './presented.ts'
import { pageCaptions, pagesInside, pagesShelf } from './pagesInside.ts'

/** px */
const caption = 26
const title = 220

/** The boxes of everything of which an instance is made, and of who looks at it. */
export function insideOf(geometry: Geometry): Inside {
  const { kind, zones, holds, states } = geometry
  if (kind === 'pages') {
    const lifecycle = box(12, bottom(zones.lifecycle) + 6, 342, caption)
    return { ...pagesInside, captions: { ...pageCaptions, lifecycle }, ...(holds.shelf && { shelfLine: pagesShelf }) }
  }
  if (kind === 'presented') return presentedInside(geometry)
  const inside = anatomy(zones.anatomy, holds.shelf, holds.doors)
  return {
    ...inside,
    ...watched(zones.alarms, inside, holds.stations),
    // beside the zone's name
    tray: box(zones.anatomy.x + title, zones.anatomy.y + 6, zones.anatomy.width - title - 14, caption),
    captions: {
      // between the zone's name and the label of a failed launch
      lifecycle: box(132, zones.lifecycle.y + 4, right(states.running) - 84 - 132, caption),
      // in the gap below, left of the one of the third zone
      anatomy: box(inside.disks.x, zones.alarms.y - caption - 3, inside.network.x - 48 - inside.disks.x, caption),
      // under the network card, where only the line of its check comes down
      alarms: box(
        inside.network.x - 24,
        // a second line goes up from here, to below the card
        zones.alarms.y - caption + 5,
        right(zones.alarms) - inside.network.x + 10,
        caption,
      ),
    },
  }
}
