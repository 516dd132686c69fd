import { box, type Geometry, type Room } from '../geometry.ts'

/** px: zones lie so far apart that a sight never holds two */
const apart = 1400
/** px: of the pager above a page, and the page's margin */
export const pager = 52
export const margin = 12
export const pageWidth = 366

export const anatomyAt = apart
/** px: from the top of that page to the end of who outside reaches the instance */
export const reachEnd = 518
export const alarmsAt = 2 * apart

/** how large a page is drawn at most, on a stage that is wider than a phone */
export const largestPage = 1.35

/** The zoom at which a page is as wide as its stage. */
export const pageZoom = ({ width, text = 1 }: Room): number =>
  Math.min(largestPage * text, (width - 2 * margin) / pageWidth)

/** px of the map: what a stage has below its pager for a page and for what is told under it. */
export const pageRoom = (room: Room): number =>
  (room.height - pager * (room.text ?? 1) - 2 * margin) / pageZoom(room) - told

/** px */
const told = 34

/** px: of a page of the lifecycle, before it takes what is left of a taller stage; and what it takes at most */
const least = 434
const most = 190
/** px: what a state through which one passes needs for a token below its name */
const passing = 42
/** of what is left: how much the running get, the rest is for those that have stopped and ended */
const share = 0.6

/** The map as three pages for a narrow stage, each as wide as it; the first as tall as it as far as that is of use. */
export function pagesFor(room: number): Geometry {
  const extra = Math.max(0, Math.min(most, Math.floor(room - least)))
  // who passes through a state has a row of its own below the state's name first
  const mid = extra >= passing ? passing : 0
  const run = Math.round((extra - mid) * share)
  const low = extra - mid - run
  const upper = (y: number) => y + run
  const at = (y: number) => y + run + mid
  const half = at(340) + (82 + low) / 2
  return {
    kind: 'pages',
    whole: box(0, 0, pageWidth, least + extra),
    zones: {
      lifecycle: box(0, 0, pageWidth, least + extra),
      anatomy: box(0, anatomyAt, pageWidth, 604),
      alarms: box(0, alarmsAt, pageWidth, 604),
    },
    states: {
      ami: box(280, 8, 74, 52),
      pending: box(12, 12, 236, 44),
      running: box(12, 84, 342, 138 + run),
      stopping: box(12, upper(270), 162, 40 + mid),
      stopped: box(12, at(340), 162, 82 + low),
      'shutting-down': box(192, upper(270), 162, 40 + mid),
      terminated: box(192, at(340), 162, 82 + low),
    },
    ways: {
      launch: { path: 'M280 34H250', verb: 'launch', tone: 'plain' },
      placed: { path: 'M120 56V82', label: [158, 69], tone: 'green' },
      stop: { path: `M92 ${upper(222)}V${upper(268)}`, label: [92, upper(246)], verb: 'stop', tone: 'plain' },
      hibernate: {
        path: `M160 ${upper(222)}V${upper(268)}`,
        label: [166, upper(246)],
        verb: 'hibernate',
        tone: 'violet',
      },
      off: { path: `M64 ${at(310)}V${at(338)}`, tone: 'plain' },
      ramToDisk: { path: `M130 ${at(310)}V${at(338)}`, tone: 'violet' },
      start: { path: `M12 ${half + 12}H4V36H10`, label: [32, upper(246)], verb: 'start', tone: 'plain' },
      resume: { path: `M12 ${half - 12}H4V36H10`, label: [32, at(325)], verb: 'start', tone: 'violet' },
      terminate: {
        path: `M274 ${upper(222)}V${upper(268)}`,
        label: [274, upper(246)],
        verb: 'terminate',
        tone: 'wine',
      },
      terminated: { path: `M274 ${at(310)}V${at(338)}`, tone: 'wine' },
      terminateStopped: {
        path: `M174 ${at(362)}H183V${upper(290)}H190`,
        label: [183, at(325)],
        verb: 'terminate',
        tone: 'wine',
        dash: 'dashed',
      },
      launchFailed: { path: `M236 56V70H360V${half}H356`, tone: 'wine', dash: 'dotted' },
      reboot: { path: 'M326 84C330 62 360 66 348 98', label: [296, 70], verb: 'reboot', tone: 'plain' },
    },
    first: box(13, -170, 340, 160),
    holds: { shelf: false, stations: true, doors: true },
  }
}

/** The pages of a stage that has room for nothing more. */
export const pages = pagesFor(0)
