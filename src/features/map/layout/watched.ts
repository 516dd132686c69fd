import { type Box, bottom, box, centre, type Inside, middle, right } from '../geometry.ts'

type Watched = Pick<Inside, 'checks' | 'sights' | 'alarm' | 'alarmLine' | 'told' | 'loop'>

/** px */
const checkHeight = 54
/** px: on a wall, where what a check looks at has three lines */
const tallCheck = 70
const lineHeight = 34
const stationHeight = 60
/** of the row: how much each station of the alarm needs to be read, and the arrows between them */
const shares = { metric: 0.225, alarm: 0.225, topic: 0.15 } as const
const arrow = 30

/** The three checks, each straight under what it looks at, and below them the way of the alarm: stations, or one line. */
export function watched(
  zone: Box,
  over: Pick<Inside, 'disks' | 'host' | 'network'>,
  open: boolean,
  onWall = false,
): Watched {
  const { disks, host, network } = over
  const y = zone.y + 10
  const height = onWall ? tallCheck : checkHeight
  const checks = {
    ebs: box(disks.x - 14, y, disks.width + 28, height),
    system: box(host.x, y, host.width, height),
    instance: box(network.x, y, Math.min(320, right(zone) - 14 - network.x), height),
  }
  const sights = {
    ebs: `V${checks.ebs.y - 2}`,
    system: `M${Math.round(centre(host))} ${bottom(host)}V${checks.system.y - 2}`,
    instance: `M${Math.round(centre(network))} ${bottom(network)}V${checks.instance.y - 2}`,
  }
  const at = host.x - 20
  const up = `V${bottom(host) + 9}H${host.x + 26}V${bottom(host) + 2}`
  if (!open) {
    const alarmLine = box(zone.x + 14, bottom(zone) - lineHeight - 8, zone.width - 28, lineHeight)
    return {
      checks,
      sights,
      alarm: undefined,
      alarmLine,
      told: undefined,
      loop: { path: `M${at} ${alarmLine.y}${up}`, label: [at, zone.y - 5] },
    }
  }
  const row = bottom(zone) - stationHeight - 10
  const inner = zone.width - 28 - 3 * arrow
  const metric = box(zone.x + 14, row, Math.round(inner * shares.metric), stationHeight)
  const alarm = box(right(metric) + arrow, row, Math.round(inner * shares.alarm), stationHeight)
  const topic = box(right(alarm) + arrow, row, Math.round(inner * shares.topic), stationHeight)
  const subscribers = box(right(topic) + arrow, row - 6, right(zone) - 14 - right(topic) - arrow, stationHeight + 12)
  const across = (from: Box, to: Box) => `M${right(from)} ${middle(metric)}H${to.x - 2}`
  return {
    checks,
    sights,
    alarm: { metric, alarm, topic, subscribers },
    alarmLine: undefined,
    told: { toAlarm: across(metric, alarm), toTopic: across(alarm, topic), toSubscribers: across(topic, subscribers) },
    // beside what is told in the same gap
    loop: { path: `M${at} ${row}${up}`, label: [at, checks.ebs.y + height + 14] },
  }
}
