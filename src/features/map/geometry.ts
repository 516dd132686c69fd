import type { Verb } from '#parts/commands/lifecycle.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type StateName = InstanceState
export type ZoneName = 'lifecycle' | 'anatomy' | 'alarms'
export type Way =
  | 'launch'
  | 'placed'
  | 'stop'
  | 'hibernate'
  | 'off'
  | 'ramToDisk'
  | 'start'
  | 'resume'
  | 'terminate'
  | 'terminated'
  | 'terminateStopped'
  | 'launchFailed'
  | 'reboot'

/** How an edge is drawn, where its label is, and what a click on it asks for. */
export interface Edge {
  readonly path: string
  readonly label?: readonly [number, number]
  readonly verb?: Verb | 'launch'
  readonly tone: 'plain' | 'green' | 'violet' | 'wine'
  readonly dash?: 'dashed' | 'dotted'
}

export interface Geometry {
  /** all zones together */
  readonly whole: Box
  readonly zones: Readonly<Record<ZoneName, Box>>
  readonly states: Readonly<Record<StateName | 'ami', Box>>
  readonly ways: Readonly<Record<Way, Edge>>
  /** tokens of a state stand on its upper or lower edge */
  readonly tokensAbove: readonly StateName[]
  /** corners of the anatomy and of the alarm path, to which their own boxes are relative */
  readonly host: Box
  readonly network: Box
  readonly probe: Box
  readonly disks: Box
  /** where the first button stands, before there is anything */
  readonly first: Box
  readonly alarm: Readonly<Record<'metric' | 'alarm' | 'topic' | 'subscribers', Box>>
  /** from the alarm back to the instance: what its EC2 action does */
  readonly loop: { readonly path: string; readonly label: readonly [number, number] }
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/** The map as a wide screen shows it: lifecycle above anatomy, the path of the alarm down the right side. */
export const wide: Geometry = {
  whole: box(0, 0, 1096, 700),
  zones: {
    lifecycle: box(0, 0, 784, 352),
    anatomy: box(0, 364, 784, 336),
    alarms: box(796, 0, 300, 700),
  },
  states: {
    ami: box(20, 80, 84, 62),
    pending: box(146, 68, 142, 84),
    running: box(372, 68, 154, 84),
    stopping: box(372, 238, 154, 84),
    stopped: box(146, 238, 142, 84),
    'shutting-down': box(610, 116, 158, 80),
    terminated: box(610, 248, 158, 74),
  },
  tokensAbove: ['pending', 'running', 'shutting-down'],
  ways: {
    launch: { path: 'M104 111H144', label: [124, 93], verb: 'launch', tone: 'plain' },
    placed: { path: 'M288 111H370', label: [329, 93], tone: 'green' },
    stop: { path: 'M412 152V236', label: [412, 182], verb: 'stop', tone: 'plain' },
    hibernate: { path: 'M488 152V236', label: [488, 208], verb: 'hibernate', tone: 'violet' },
    off: { path: 'M372 262H290', label: [330, 246], tone: 'plain' },
    ramToDisk: { path: 'M372 306H290', label: [330, 290], tone: 'violet' },
    start: { path: 'M186 238V154', label: [186, 182], verb: 'start', tone: 'plain' },
    resume: { path: 'M248 238V154', label: [248, 208], verb: 'start', tone: 'violet' },
    terminate: { path: 'M526 132C566 132 574 152 608 154', label: [568, 142], verb: 'terminate', tone: 'wine' },
    terminated: { path: 'M689 196V246', tone: 'wine' },
    terminateStopped: {
      path: 'M217 322V338H574V178H608',
      label: [330, 338],
      verb: 'terminate',
      tone: 'wine',
      dash: 'dashed',
    },
    launchFailed: { path: 'M217 68V44H776V285H770', label: [650, 44], tone: 'wine', dash: 'dotted' },
    reboot: { path: 'M526 88C556 66 556 120 528 104', label: [578, 84], verb: 'reboot', tone: 'plain' },
  },
  disks: box(16, 402, 204, 282),
  host: box(264, 402, 290, 282),
  network: box(598, 402, 170, 136),
  probe: box(598, 562, 170, 122),
  first: box(192, 430, 400, 200),
  alarm: {
    metric: box(812, 40, 268, 176),
    alarm: box(812, 242, 268, 74),
    topic: box(812, 342, 268, 52),
    subscribers: box(812, 420, 268, 264),
  },
  loop: { path: 'M812 279H790V358H409V400', label: [620, 358] },
}

/** The same for a phone: everything below each other, the lifecycle first. */
export const tall: Geometry = {
  whole: box(0, 0, 384, 1674),
  zones: { lifecycle: box(0, 0, 384, 500), anatomy: box(0, 514, 384, 556), alarms: box(0, 1084, 384, 590) },
  states: {
    ami: box(26, 44, 150, 40),
    pending: box(26, 124, 150, 84),
    running: box(208, 124, 150, 84),
    stopping: box(208, 276, 150, 84),
    stopped: box(26, 276, 150, 84),
    'shutting-down': box(208, 406, 150, 76),
    terminated: box(26, 406, 150, 76),
  },
  tokensAbove: ['pending', 'running'],
  ways: {
    launch: { path: 'M70 84V122', label: [70, 102], verb: 'launch', tone: 'plain' },
    placed: { path: 'M176 166H206', tone: 'green' },
    stop: { path: 'M242 208V274', label: [242, 232], verb: 'stop', tone: 'plain' },
    hibernate: { path: 'M318 208V274', label: [318, 254], verb: 'hibernate', tone: 'violet' },
    off: { path: 'M208 302H178', tone: 'plain' },
    ramToDisk: { path: 'M208 336H178', tone: 'violet' },
    start: { path: 'M64 276V210', label: [64, 232], verb: 'start', tone: 'plain' },
    resume: { path: 'M138 276V210', label: [138, 254], verb: 'start', tone: 'violet' },
    terminate: { path: 'M358 178H372V444H360', label: [330, 384], verb: 'terminate', tone: 'wine' },
    terminated: { path: 'M208 444H178', tone: 'wine' },
    terminateStopped: {
      path: 'M100 360V384H260V404',
      label: [170, 384],
      verb: 'terminate',
      tone: 'wine',
      dash: 'dashed',
    },
    launchFailed: { path: 'M26 166H10V444H24', tone: 'wine', dash: 'dotted' },
    reboot: { path: 'M340 124C344 92 372 100 360 132', label: [318, 100], verb: 'reboot', tone: 'plain' },
  },
  host: box(16, 552, 352, 216),
  disks: box(16, 792, 168, 264),
  network: box(200, 792, 168, 138),
  probe: box(200, 946, 168, 110),
  first: box(22, -150, 340, 140),
  alarm: {
    metric: box(16, 1124, 352, 128),
    alarm: box(16, 1276, 352, 66),
    topic: box(16, 1366, 352, 44),
    subscribers: box(16, 1434, 352, 224),
  },
  loop: { path: 'M16 1309H8V660H14', label: [70, 1077] },
}

/** The edge that leads from one state to another; a hibernated instance has edges of its own. */
export function wayBetween(from: StateName, to: StateName, hibernating: boolean): Way | undefined {
  const table: Readonly<Record<string, Way>> = {
    'pending>running': 'placed',
    'running>stopping': hibernating ? 'hibernate' : 'stop',
    'stopping>stopped': hibernating ? 'ramToDisk' : 'off',
    'stopped>pending': hibernating ? 'resume' : 'start',
    'running>shutting-down': 'terminate',
    'pending>shutting-down': 'terminate',
    'stopping>shutting-down': 'terminateStopped',
    'stopped>shutting-down': 'terminateStopped',
    'shutting-down>terminated': 'terminated',
    'pending>terminated': 'launchFailed',
  }
  return table[`${from}>${to}`]
}
