import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type Node, Position } from '@xyflow/react'
import {
  type Box,
  box,
  type Edge,
  type Geometry,
  type StateName,
  type Station,
  type Way,
  type ZoneName,
} from './geometry.ts'
import { rack } from './layout/rack.ts'
import { dock } from './layout/docks.ts'

/** What the map is drawn from. */
export interface Shown {
  readonly selected: Pick<Instance, 'id' | 'state'> | undefined
  /** the ids of what is attached to it */
  readonly volumes: readonly string[]
  /** the ids of the instances of each state, in the order in which they stand there */
  readonly docked: Readonly<Record<StateName, readonly string[]>>
}

/** Nodes hold geometry and ids only; what they show they read themselves, so that a tick moves no node. */
export type MapNode =
  | Node<{ readonly zone: ZoneName; readonly key: number }, 'zone'>
  | Node<{ readonly state: StateName; readonly count: number }, 'state'>
  | Node<
      Record<string, never>,
      'ami' | 'gone' | 'host' | 'network' | 'gate' | 'probe' | 'shelf' | 'alarmLine' | 'first' | 'loop' | Station
    >
  | Node<{ readonly check: CheckName }, 'check'>
  | Node<
      { readonly way: Way; readonly verb: NonNullable<Edge['verb']> | undefined; readonly tone: Edge['tone'] },
      'way'
    >
  | Node<{ readonly id: string; readonly look: 'chips' | 'dots' }, 'token'>
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
    // nothing here can be selected or dragged, so React Flow would let clicks fall through to the pane
    style: { pointerEvents: type === 'zone' ? 'none' : 'all' },
    handles: [
      { ...point, type: 'source', position: Position.Right, x: width / 2, y: height / 2 },
      { ...point, type: 'target', position: Position.Left, x: width / 2, y: height / 2 },
    ],
  } as MapNode
}

const labelSize = { width: 96, height: 24 }
const labelAt = ([x, y]: readonly [number, number]): Box => ({
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
export const wayNames = (geometry: Geometry): readonly Way[] => Object.keys(geometry.ways) as Way[]
const checkNames: readonly CheckName[] = ['ebs', 'system', 'instance']

/** Everything on the map: fixed places, a token for each instance, and what the selected one is made of. */
export function mapNodes(geometry: Geometry, shown: Shown): MapNode[] {
  const { selected, docked } = shown
  const { zones, states, ways } = geometry
  return [
    place('zone-lifecycle', 'zone', zones.lifecycle, { zone: 'lifecycle', key: 1 }, -1),
    ...(selected
      ? [
          place('zone-anatomy', 'zone', zones.anatomy, { zone: 'anatomy', key: 2 }, -1),
          place('zone-alarms', 'zone', zones.alarms, { zone: 'alarms', key: 3 }, -1),
        ]
      : []),
    place('ami', 'ami', states.ami, {}),
    ...stateNames.map((state) => place(state, 'state', states[state], { state, count: docked[state].length })),
    ...wayNames(geometry).flatMap((way) => {
      const { label, verb, tone } = ways[way]
      return label ? [place(`way-${way}`, 'way', labelAt(label), { way, verb, tone }, 3)] : []
    }),
    ...stateNames.flatMap((state) => tokens(state, states[state], docked[state], selected?.id)),
    ...(selected ? anatomyAndAlarms(geometry, shown, isGone(selected)) : [place('first', 'first', geometry.first, {})]),
  ]
}

/** A terminated instance has nothing left to draw. */
export const isGone = ({ state }: Pick<Instance, 'state'>) => state === 'terminated'

function anatomyAndAlarms(geometry: Geometry, shown: Shown, terminated: boolean): readonly MapNode[] {
  const { alarm, alarmLine, checks, shelf } = geometry
  const stations: readonly Station[] = ['metric', 'alarm', 'topic', 'subscribers']
  return [
    ...(shelf ? [place('shelf', 'shelf', shelf, {})] : []),
    ...(terminated ? [gone(geometry)] : anatomy(geometry, shown)),
    ...checkNames.map((check) => place(`check-${check}`, 'check', checks[check], { check })),
    ...(alarm ? stations.map((station) => place(station, station, alarm[station], {})) : []),
    ...(alarmLine ? [place('alarmLine', 'alarmLine', alarmLine, {})] : []),
  ]
}

function anatomy(geometry: Geometry, shown: Shown): readonly MapNode[] {
  const { host, network, gate, probe, loop } = geometry
  return [
    place('host', 'host', host, {}),
    place('network', 'network', network, {}),
    ...(gate ? [place('gate', 'gate', gate, {})] : []),
    place('probe', 'probe', probe, {}),
    ...disks(geometry, shown),
    place('loop', 'loop', labelAt(loop.label), {}, 3),
  ]
}

/** One quiet sentence in place of the anatomy, beside the shelf. */
function gone({ zones: { anatomy: zone }, shelf, disks: area }: Geometry): MapNode {
  const x = shelf ? area.x : zone.x + 16
  return place('gone', 'gone', box(x, zone.y + 38, zone.x + zone.width - 16 - x, zone.height - 54), {})
}

const idOfToken = (instanceId: string) => `token-${instanceId}`

/** Puts the focus on an instance's token, where it is on the map. */
export function focusToken(instanceId: string): void {
  const token = document.querySelector<HTMLElement>(`[data-id="${idOfToken(instanceId)}"] button`)
  token?.focus({ preventScroll: true })
}

function tokens(state: StateName, card: Box, ids: readonly string[], selected: string | undefined): MapNode[] {
  const { shape, placed, more, moreBox } = dock(ids, card, selected)
  return [
    ...placed.map(({ item, box: at }) => place(idOfToken(item), 'token', at, { id: item, look: shape }, 4)),
    ...(moreBox ? [place(`more-${state}`, 'more', moreBox, { state, more }, 4)] : []),
  ]
}

/** Disks below each other on their cables, the place for another one last. */
export function disks({ disks: area }: Geometry, { volumes: ids }: Shown): MapNode[] {
  const { placed, more, moreBox, free, slim } = rack(ids, area)
  return [
    ...placed.map(({ item, box: at }) => place(`volume-${item}`, 'volume', at, { id: item, slim })),
    ...(moreBox ? [place('volumes-more', 'moreVolumes', moreBox, { more })] : []),
    ...(free ? [place('volume-new', 'volume', free, { id: undefined, slim: free.height < 34 })] : []),
  ]
}
