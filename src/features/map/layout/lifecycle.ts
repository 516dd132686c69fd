import { type Box, bottom, box, centre, type Edge, right, type StateName, type Way } from '../geometry.ts'

interface Lifecycle {
  readonly states: Readonly<Record<StateName | 'ami', Box>>
  readonly ways: Readonly<Record<Way, Edge>>
}

/** px: gaps beside the AMI, between pending and running, between running and shutting-down: as wide as their labels */
const gaps = { ami: 58, placed: 92, end: 104, rows: 40 } as const
const edges = { left: 14, right: 17, top: 35, bottom: 17 } as const
const amiWidth = 74
const shortEntry = 22
/** of the room that is left, as the states need it for what stands in them */
const shares = { pending: 0.28, running: 0.45, end: 0.27 } as const
const shortShares = { pending: 0.275, running: 0.415, end: 0.31 } as const

/** The six states in two rows, begun at the left and ended at the right, and the ways between them; `short` without the AMI. */
export function lifecycle(zone: Box, { short = false } = {}): Lifecycle {
  const entry = short ? shortEntry : amiWidth + gaps.ami
  const rest = zone.width - edges.left - edges.right - entry - gaps.placed - gaps.end
  const rows = zone.height - edges.top - gaps.rows - edges.bottom
  const upper = Math.round(rows / 2 + 11)
  const top = zone.y + edges.top
  const low = top + upper + gaps.rows
  const lower = rows - upper
  const begun = zone.x + edges.left + entry
  const width = (part: keyof typeof shares) => Math.round(rest * (short ? shortShares : shares)[part])
  const up = begun + width('pending') + gaps.placed
  const end = up + width('running') + gaps.end
  const states = {
    // where there is no room for it, it lies out of sight
    ami: box(short ? zone.x - 3000 : zone.x + edges.left, top + upper / 2 - 30, amiWidth, 60),
    pending: box(begun, top, width('pending'), upper),
    running: box(up, top, width('running'), upper),
    stopping: box(up, low, width('running'), lower),
    stopped: box(begun, low, width('pending'), lower),
    'shutting-down': box(end, top, width('end'), upper),
    terminated: box(end, low, width('end'), lower),
  }
  const ways = waysBetween(states)
  if (!short) return { states, ways }
  const { launch } = ways
  const path = `M${begun - shortEntry} ${states.pending.y + upper / 2}H${begun - 2}`
  return { states, ways: { ...ways, launch: { path, tone: launch.tone } } }
}

function waysBetween(states: Lifecycle['states']): Lifecycle['ways'] {
  const { ami, pending, running, stopping, stopped, terminated } = states
  const end = states['shutting-down']
  const row = pending.y + pending.height / 2
  const between = (bottom(pending) + stopped.y) / 2
  const atOf = ({ x, width }: Box, share: number) => Math.round(x + width * share)
  const stop = atOf(running, 0.22)
  const sleep = atOf(running, 0.7)
  const start = atOf(pending, 0.28)
  const resume = atOf(pending, 0.74)
  const offAt = stopped.y + stopped.height * 0.3
  const ramAt = stopped.y + stopped.height * 0.76
  const ending = running.y + running.height * 0.72
  const below = bottom(stopped) + 9
  const failedAt = pending.y - 13
  const outside = right(end) + 9
  return {
    launch: {
      path: `M${right(ami)} ${row}H${pending.x - 2}`,
      label: [(right(ami) + pending.x) / 2, row - 17],
      verb: 'launch',
      tone: 'plain',
    },
    placed: {
      path: `M${right(pending)} ${row}H${running.x - 2}`,
      label: [(right(pending) + running.x) / 2, row],
      tone: 'green',
    },
    stop: {
      path: `M${stop} ${bottom(running)}V${stopping.y - 2}`,
      label: [stop, between],
      verb: 'stop',
      tone: 'plain',
    },
    hibernate: {
      path: `M${sleep} ${bottom(running)}V${stopping.y - 2}`,
      label: [sleep, between],
      verb: 'hibernate',
      tone: 'violet',
    },
    off: {
      path: `M${stopping.x} ${offAt}H${right(stopped) + 2}`,
      label: [(right(stopped) + stopping.x) / 2, offAt],
      tone: 'plain',
    },
    ramToDisk: {
      path: `M${stopping.x} ${ramAt}H${right(stopped) + 2}`,
      label: [(right(stopped) + stopping.x) / 2, ramAt],
      tone: 'violet',
    },
    start: {
      path: `M${start} ${stopped.y}V${bottom(pending) + 2}`,
      label: [start, between],
      verb: 'start',
      tone: 'plain',
    },
    resume: {
      path: `M${resume} ${stopped.y}V${bottom(pending) + 2}`,
      label: [resume, between],
      verb: 'start',
      tone: 'violet',
    },
    terminate: {
      path: `M${right(running)} ${ending}H${end.x - 2}`,
      label: [(right(running) + end.x) / 2 + 4, ending],
      verb: 'terminate',
      tone: 'wine',
    },
    terminated: { path: `M${centre(end)} ${bottom(end)}V${terminated.y - 2}`, tone: 'wine' },
    terminateStopped: {
      path: `M${centre(stopped)} ${bottom(stopped)}V${below}H${end.x - 24}V${bottom(end) - 9}H${end.x - 2}`,
      label: [centre(running), below],
      verb: 'terminate',
      tone: 'wine',
      dash: 'dashed',
    },
    launchFailed: {
      path: `M${centre(pending)} ${pending.y}V${failedAt}H${outside}V${terminated.y + terminated.height / 2}H${right(end) + 2}`,
      // so far to the right that what happened has room before it, and the way back from the past behind it
      label: [right(end) - 270, failedAt],
      tone: 'wine',
      dash: 'dotted',
    },
    reboot: {
      path: `M${right(running)} ${running.y + 12}c26 -12 26 34 2 22`,
      label: [right(running) + 62, running.y + 23],
      verb: 'reboot',
      tone: 'plain',
    },
  }
}
