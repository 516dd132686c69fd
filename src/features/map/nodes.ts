import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { Node, Position } from '@xyflow/react'
import {
  type Box,
  type CaptionBox,
  type Edge,
  type Geometry,
  type StateName,
  type Station,
  type Way,
  type ZoneName,
} from './geometry.ts'

/** The things from which the map is drawn. */
export interface Shown {
  readonly selected: Pick<Instance, 'id' | 'state'> | undefined
  /** the ids of what is attached to it */
  readonly volumes: readonly string[]
  /** the ids of the instances of each state, in the order in which they stand there */
  readonly docked: Readonly<Record<StateName, readonly string[]>>
  /** px: the widest name of each state, as `stateNames` has them */
  readonly names: readonly number[]
  /** the id of the instance whose token had the focus last */
  readonly reached: string | undefined
}

/** Nodes hold geometry and ids only; what they show they read themselves, so that a tick moves no node. */
export type MapNode =
  | Node<{ readonly zone: ZoneName; readonly key: number; readonly aside?: number }, 'zone'>
  | Node<{ readonly state: StateName; readonly count: number }, 'state'>
  | Node<
      Record<string, never>,
      | 'ami'
      | 'legend'
      | 'gone'
      | 'host'
      | 'network'
      | 'gate'
      | 'probe'
      | 'subnet'
      | 'shelf'
      | 'shelfLine'
      | 'alarmLine'
      | 'first'
      | 'loop'
      | Station
    >
  | Node<{ readonly zone: ZoneName; readonly grows: CaptionBox['grows']; readonly before: number }, 'caption'>
  | Node<{ readonly check: CheckName }, 'check'>
  | Node<{ readonly what: 'tray' | 'hand' }, 'carry'>
  | Node<
      { readonly way: Way; readonly verb: NonNullable<Edge['verb']> | undefined; readonly tone: Edge['tone'] },
      'way'
    >
  | Node<
      {
        readonly id: string
        readonly look: 'chips' | 'dots'
        readonly state: StateName
        readonly stop: boolean
        readonly selected: boolean
      },
      'token'
    >
  | Node<{ readonly state: StateName; readonly more: number }, 'more'>
  | Node<{ readonly id: string | undefined; readonly slim: boolean }, 'volume'>
  | Node<{ readonly more: number }, 'moreVolumes'>

const point = { x: 0, y: 0, width: 1, height: 1 }

export function place<N extends MapNode>(id: string, type: N['type'], at: Box, data: N['data'], zIndex = 1): MapNode {
  const { width, height } = at
  // one union member is built from parts that belong together by the caller's own words
  return {
    id,
    type,
    position: { x: at.x, y: at.y },
    width,
    height,
    data,
    zIndex,
    draggable: false,
    selectable: false,
    focusable: false,
    domAttributes: { 'aria-roledescription': undefined },
    // nothing here can be selected or dragged, so React Flow would let clicks fall through to the pane
    style: { pointerEvents: type === 'zone' || type === 'caption' || type === 'subnet' ? 'none' : 'all' },
    handles: [
      { ...point, type: 'source', position: 'right' as Position, x: width / 2, y: height / 2 },
      { ...point, type: 'target', position: 'left' as Position, x: width / 2, y: height / 2 },
    ],
  } as MapNode
}

const labelSize = { width: 96, height: 24 }
export const labelAt = ([x, y]: readonly [number, number]): Box => ({
  ...labelSize,
  x: x - labelSize.width / 2,
  y: y - labelSize.height / 2,
})

export const stateNames: readonly StateName[] = [
  'pending',
  'running',
  'stopping',
  'stopped',
  'shutting-down',
  'terminated',
]
export const wayNames = (ways: Geometry['ways']): readonly Way[] => Object.keys(ways) as Way[]

/** The nodes on the map before there is any instance: the lifecycle, and the first button. */
export function baseNodes(
  { zones, states, ways, first }: Geometry,
  docked: Shown['docked'],
  isEmpty: boolean,
): MapNode[] {
  return [
    place('zone-lifecycle', 'zone', zones.lifecycle, { zone: 'lifecycle', key: 1 }, -1),
    place('ami', 'ami', states.ami, {}),
    ...stateNames.map((state) => place(state, 'state', states[state], { state, count: docked[state].length })),
    ...wayNames(ways).flatMap((way) => {
      const { label, verb, tone } = ways[way]
      return label ? [place(`way-${way}`, 'way', labelAt(label), { way, verb, tone }, 3)] : []
    }),
    ...(isEmpty ? [place('first', 'first', first, {})] : []),
  ]
}

export const idOfToken = (instanceId: string) => `token-${instanceId}`

/** Puts the focus on an instance's token, where it is on the map. */
export function focusToken(instanceId: string): void {
  const token = document.querySelector<HTMLElement>(`[data-id="${idOfToken(instanceId)}"] button`)
  token?.focus({ preventScroll: true })
}
