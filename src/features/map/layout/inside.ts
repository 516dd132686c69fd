import type { Geometry, Inside } from '../geometry.ts'
import { watched } from './alarms.ts'
import { anatomy } from './anatomy.ts'
import { pagesInside } from './pagesInside.ts'

/** Where everything stands of which an instance is made, and who looks at it. */
export function insideOf({ kind, zones, holds }: Geometry): Inside {
  if (kind === 'pages') return pagesInside
  const inside = anatomy(zones.anatomy, holds.shelf)
  return { ...inside, ...watched(zones.alarms, inside, holds.stations) }
}
