import { box, type Inside } from '../geometry.ts'
import { alarmsAt, anatomyAt } from './pages.ts'

/** The boxes in which a page says what happened; that of the lifecycle is below it. */
export const pageCaptions = {
  anatomy: box(12, anatomyAt + 562, 342, 26),
  alarms: box(12, alarmsAt + 8, 342, 26),
}

/** The boxes on the pages of the selected instance. */
export const pagesInside: Inside = {
  tray: box(12, anatomyAt + 514, 342, 44),
  host: box(12, anatomyAt + 40, 342, 190),
  disks: box(12, anatomyAt + 250, 164, 254),
  network: box(190, anatomyAt + 250, 164, 150),
  probe: box(190, anatomyAt + 416, 164, 88),
  checks: {
    system: box(12, alarmsAt + 40, 342, 48),
    instance: box(12, alarmsAt + 96, 342, 48),
    ebs: box(12, alarmsAt + 152, 342, 48),
  },
  sights: { ebs: '', system: '', instance: '' },
  alarm: {
    metric: box(12, alarmsAt + 222, 342, 64),
    alarm: box(12, alarmsAt + 310, 342, 64),
    topic: box(12, alarmsAt + 398, 342, 52),
    subscribers: box(12, alarmsAt + 474, 342, 112),
  },
  alarmLine: undefined,
  told: {
    toAlarm: `M183 ${alarmsAt + 286}V${alarmsAt + 308}`,
    toTopic: `M183 ${alarmsAt + 374}V${alarmsAt + 396}`,
    toSubscribers: `M183 ${alarmsAt + 450}V${alarmsAt + 472}`,
  },
  loop: { path: `M40 ${alarmsAt + 310}V${alarmsAt + 214}H6V${alarmsAt + 200}`, label: [78, alarmsAt + 299] },
}

/** The box of the shelf on a page: a line beside the zone's name. */
export const pagesShelf = box(190, anatomyAt + 7, 164, 28)
