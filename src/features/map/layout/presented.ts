import { bottom, box, type Geometry, type Inside, type Room } from '../geometry.ts'
import { anatomyInShort } from './anatomy.ts'
import { watched } from './alarms.ts'
import { type Drawn, edge } from './desk.ts'
import { lifecycle } from './lifecycle.ts'

/** The smallest words on the map have 11 px; on a wall they need 18. */
const least = 18 / 11
/** px: what one zone needs to be read, before it is enlarged */
const needs: Room = { width: 740, height: 270 }
/** px: where that lies which is not shown */
const away = 6000
/** px: of the zone's height, what the checks need */
const checks = 74

/** One zone on the whole stage, as large as it goes. */
export function presented(stage: Room, zone: 1 | 2 | 3, { shelf }: Drawn): Geometry {
  const zoom = Math.max(least, Math.min(3, stage.width / needs.width, stage.height / needs.height))
  const width = Math.max(needs.width, stage.width / zoom) - 2 * edge.x
  const height = Math.max(needs.height, stage.height / zoom) - 2 * edge.y
  const at = (nth: 1 | 2 | 3) => box(nth === zone ? 0 : away * nth, 0, width, height)
  const zones = { lifecycle: at(1), anatomy: at(2), alarms: at(3) }
  return {
    kind: 'presented',
    zoom,
    shows: zone,
    whole: box(0, 0, width, height),
    zones,
    ...lifecycle(zones.lifecycle, { short: true }),
    first: box(width / 2 - 200, -away, 400, 184),
    holds: { shelf, stations: true },
  }
}

/** What stands in the zone that is presented: with the anatomy its checks, with the checks the way of the alarm. */
export function presentedInside({ zones, shows }: Geometry): Inside {
  const nothing = box(0, -away, 10, 10)
  const rest = {
    shelf: undefined,
    gate: undefined,
    probe: nothing,
    captions: { lifecycle: nothing, anatomy: nothing, alarms: nothing },
  }
  const { anatomy, alarms } = zones
  if (shows !== 2) {
    // the zone's name stands at its left
    const columns = anatomyInShort(box(alarms.x + 110, alarms.y, alarms.width - 110, alarms.height))
    const parts = anatomyInShort(anatomy)
    return { ...rest, ...parts, ...watched(alarms, columns, true), loop: { path: `M0 ${-away}`, label: [0, -away] } }
  }
  const parts = anatomyInShort(box(anatomy.x, anatomy.y, anatomy.width, anatomy.height - checks + 8))
  const below = box(anatomy.x, bottom(anatomy) - checks + 6, anatomy.width, checks)
  const { checks: boxes, sights } = watched(below, parts, false)
  return {
    ...rest,
    ...parts,
    checks: boxes,
    sights,
    alarm: undefined,
    alarmLine: undefined,
    told: undefined,
    loop: { path: `M0 ${-away}`, label: [0, -away] },
  }
}
