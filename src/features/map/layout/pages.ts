import { box, type Geometry } from '../geometry.ts'

/** px: zones lie so far apart that a sight never holds two */
const apart = 1400
/** px: of the pager above a page, and the page's margin */
export const pager = 52
export const margin = 12
export const pageWidth = 366

export const anatomyAt = apart
export const alarmsAt = 2 * apart

/** The map as three pages for a narrow stage, each as wide as it. */
export const pages: Geometry = {
  kind: 'pages',
  whole: box(0, 0, pageWidth, 434),
  zones: {
    lifecycle: box(0, 0, pageWidth, 434),
    anatomy: box(0, anatomyAt, pageWidth, 596),
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
  first: box(13, -170, 340, 160),
  holds: { shelf: false, stations: true, doors: true },
}
