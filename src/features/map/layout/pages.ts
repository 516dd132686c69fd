import { box, type Geometry } from '../geometry.ts'

/** px: zones lie so far apart that a sight never holds two */
const apart = 1400
/** px: of the pager above a page, and the page's margin */
export const pager = 52
export const margin = 12
export const pageWidth = 366

const anatomyAt = apart
const alarmsAt = 2 * apart

/** The map as three pages for a narrow stage, each as wide as it. */
export const pages: Geometry = {
  kind: 'pages',
  whole: box(0, 0, pageWidth, 434),
  zones: {
    lifecycle: box(0, 0, pageWidth, 434),
    anatomy: box(0, anatomyAt, pageWidth, 520),
    alarms: box(0, alarmsAt, pageWidth, 600),
  },
  states: {
    ami: box(280, 12, 74, 44),
    pending: box(12, 12, 236, 44),
    running: box(12, 84, 342, 138),
    stopping: box(12, 270, 162, 40),
    stopped: box(12, 340, 162, 82),
    'shutting-down': box(192, 270, 162, 40),
    terminated: box(192, 340, 162, 82),
  },
  ways: {
    launch: { path: 'M280 34H250', verb: 'launch', tone: 'plain' },
    placed: { path: 'M120 56V82', label: [158, 69], tone: 'green' },
    stop: { path: 'M92 222V268', label: [92, 246], verb: 'stop', tone: 'plain' },
    hibernate: { path: 'M160 222V268', label: [166, 246], verb: 'hibernate', tone: 'violet' },
    off: { path: 'M64 310V338', tone: 'plain' },
    ramToDisk: { path: 'M130 310V338', tone: 'violet' },
    start: { path: 'M12 384H4V36H10', label: [32, 246], verb: 'start', tone: 'plain' },
    resume: { path: 'M12 360H4V36H10', label: [32, 325], verb: 'start', tone: 'violet' },
    terminate: { path: 'M274 222V268', label: [274, 246], verb: 'terminate', tone: 'wine' },
    terminated: { path: 'M274 310V338', tone: 'wine' },
    terminateStopped: {
      path: 'M174 362H183V290H190',
      label: [183, 325],
      verb: 'terminate',
      tone: 'wine',
      dash: 'dashed',
    },
    launchFailed: { path: 'M236 56V70H360V380H356', tone: 'wine', dash: 'dotted' },
    reboot: { path: 'M326 84C330 62 360 66 348 98', label: [296, 70], verb: 'reboot', tone: 'plain' },
  },
  host: box(12, anatomyAt + 40, 342, 190),
  disks: box(12, anatomyAt + 250, 164, 254),
  network: box(190, anatomyAt + 250, 164, 150),
  probe: box(190, anatomyAt + 416, 164, 88),
  first: box(13, -170, 340, 160),
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
  ways3: {
    toAlarm: `M183 ${alarmsAt + 286}V${alarmsAt + 308}`,
    toTopic: `M183 ${alarmsAt + 374}V${alarmsAt + 396}`,
    toSubscribers: `M183 ${alarmsAt + 450}V${alarmsAt + 472}`,
  },
  loop: { path: `M40 ${alarmsAt + 310}V${alarmsAt + 214}H6V${alarmsAt + 200}`, label: [78, alarmsAt + 299] },
}
