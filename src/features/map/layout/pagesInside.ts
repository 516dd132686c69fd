import { box, type CaptionBox, type Inside } from '../geometry.ts'
import { alarmsAt, anatomyAt, reachEnd } from './pages.ts'

/** The boxes in which a page says what happened; that of the lifecycle is below it. */
export const pageCaptions: Readonly<Record<'anatomy' | 'alarms', CaptionBox>> = {
  anatomy: { ...box(12, anatomyAt + 570, 342, 26), grows: 'down' },
  alarms: { ...box(12, alarmsAt + 8, 342, 26), grows: 'down' },
}

/** The boxes on the pages of the selected instance. */
export const pagesInside: Inside = {
  tray: box(12, anatomyAt + 524, 342, 44),
  host: box(12, anatomyAt + 40, 342, 190),
  disks: box(12, anatomyAt + 250, 164, 254),
  network: box(190, anatomyAt + 250, 164, 150),
  probe: box(190, anatomyAt + 416, 164, reachEnd - 416),
  checks: {
    system: box(12, alarmsAt + 54, 342, 54),
    instance: box(12, alarmsAt + 114, 342, 54),
    ebs: box(12, alarmsAt + 174, 342, 54),
  },
  sights: { ebs: '', system: '', instance: '' },
  alarm: {
    metric: box(12, alarmsAt + 240, 342, 64),
    alarm: box(12, alarmsAt + 324, 342, 64),
    topic: box(12, alarmsAt + 408, 342, 52),
    subscribers: box(12, alarmsAt + 480, 342, 112),
  },
  alarmLine: undefined,
  told: {
    toAlarm: `M183 ${alarmsAt + 304}V${alarmsAt + 322}`,
    toTopic: `M183 ${alarmsAt + 388}V${alarmsAt + 406}`,
    toSubscribers: `M183 ${alarmsAt + 460}V${alarmsAt + 478}`,
  },
  loop: { path: `M40 ${alarmsAt + 324}V${alarmsAt + 234}H6V${alarmsAt + 216}`, label: [78, alarmsAt + 314] },
}

/** The box of the shelf on a page: a line beside the zone's name. */
export const pagesShelf = box(190, anatomyAt + 7, 164, 28)
