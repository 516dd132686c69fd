import { type Box, bottom, box, centre, type Geometry, type Inside, middle, right, type Room } from '../geometry.ts'
import { anatomy as partsOf, anatomyInShort } from './anatomy.ts'
import { watched } from './watched.ts'
import { type Drawn, edge } from './desk.ts'
import { lifecycle } from './lifecycle.ts'

/** The smallest words on the map have 11 px; on a wall they need 18. */
const least = 18 / 11
/** px: what one zone needs to be read, before it is enlarged */
const needs: Room = { width: 740, height: 270 }
/** px: what the anatomy needs with the security group and those who knock in places of their own */
const wide = 940
/** px: of a zone's name, which the wall says above it */
const title = 30
/** px: where that lies which is not shown */
const away = 6000
/** px: of the zone's height, what the checks need */
const checks = 88

/** The geometry of one zone on the whole stage, as large as it goes. */
export function presented(stage: Room, zone: 1 | 2 | 3, { shelf }: Drawn): Geometry {
  const doors = zone === 2 && stage.width / least >= wide
  const wanted = doors ? wide : needs.width
  const zoom = Math.max(least, Math.min(3, stage.width / wanted, stage.height / needs.height))
  const width = Math.max(wanted, stage.width / zoom) - 2 * edge.x
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
    holds: { shelf, stations: true, doors },
  }
}

/** The boxes in the zone that is presented: with the anatomy its checks, with the checks the way of the alarm. */
export function presentedInside({ zones, shows, holds }: Geometry): Inside {
  const { anatomy, alarms } = zones
  if (shows !== 2) return { ...anatomyInShort(anatomy), ...stationsOf(alarms) }
  const upper = box(anatomy.x, anatomy.y - title, anatomy.width, anatomy.height - checks + 8 + title)
  const parts = partsOf(upper, false, holds.doors)
  const below = box(anatomy.x, bottom(anatomy) - checks + 6, anatomy.width, checks)
  const { checks: boxes, sights } = watched(below, parts, false, true)
  return {
    ...parts,
    checks: boxes,
    sights,
    alarm: undefined,
    alarmLine: undefined,
    told: undefined,
    loop: { path: `M0 ${-away}`, label: [0, -away] },
  }
}

/** Checks, and below them the alarm's way in two rows: what it sees and what it is, then whom it tells. */
function stationsOf(zone: Box): Pick<Inside, 'checks' | 'sights' | 'alarm' | 'alarmLine' | 'told' | 'loop'> {
  const columns = anatomyInShort(zone)
  const { checks: boxes, loop } = watched(zone, columns, false, true)
  const arrow = 44
  const inner = zone.width - 28 - arrow
  const start = zone.y + 96
  const height = Math.min(96, (bottom(zone) - start - 14 - 32) / 2)
  const left = zone.x + 14
  const metric = box(left, start, inner * 0.48, height)
  const alarm = box(right(metric) + arrow, start, inner * 0.52, height)
  const topic = box(left, bottom(metric) + 32, inner * 0.3, height)
  const subscribers = box(right(topic) + arrow, topic.y, inner * 0.7, height)
  const turn = bottom(alarm) + 16
  return {
    checks: boxes,
    sights: { ebs: '', system: '', instance: '' },
    alarm: { metric, alarm, topic, subscribers },
    alarmLine: undefined,
    told: {
      toAlarm: `M${right(metric)} ${middle(metric)}H${alarm.x - 2}`,
      toTopic: `M${centre(alarm)} ${bottom(alarm)}V${turn}H${centre(topic)}V${topic.y - 2}`,
      toSubscribers: `M${right(topic)} ${middle(topic)}H${subscribers.x - 2}`,
    },
    loop: { ...loop, path: `M0 ${-away}`, label: [0, -away] },
  }
}
