import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { list } from '#lib/table.ts'
import { type Edge as FlowEdge, type Node, Position } from '@xyflow/react'
import type { Box, Edge, Geometry, StateName, Way, ZoneName } from './geometry.ts'

/** What the map is drawn from. */
export interface Shown extends Pick<Account, 'instances' | 'volumes'> {
  readonly selected: Instance | undefined
}

/** Nodes hold geometry and ids only; what they show they read themselves, so that a tick moves no node. */
export type MapNode =
  | Node<{ readonly zone: ZoneName; readonly key: number }, 'zone'>
  | Node<{ readonly state: StateName }, 'state'>
  | Node<
      Record<string, never>,
      'ami' | 'gone' | 'host' | 'network' | 'probe' | 'metric' | 'alarm' | 'topic' | 'subscribers' | 'first' | 'loop'
    >
  | Node<
      { readonly way: Way; readonly verb: NonNullable<Edge['verb']> | undefined; readonly tone: Edge['tone'] },
      'way'
    >
  | Node<{ readonly id: string; readonly more: number }, 'token'>
  | Node<{ readonly id: string | undefined }, 'volume'>

const middle = { x: 0, y: 0, width: 1, height: 1 }

function place<N extends MapNode>(id: string, type: N['type'], box: Box, data: N['data'], zIndex = 1): MapNode {
  const { width, height } = box
  // one union member is built from parts that belong together by the caller's own words
  return {
    id,
    type,
    position: { x: box.x, y: box.y },
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
      { ...middle, type: 'source', position: Position.Right, x: width / 2, y: height / 2 },
      { ...middle, type: 'target', position: Position.Left, x: width / 2, y: height / 2 },
    ],
  } as MapNode
}

const labelSize = { width: 92, height: 24 }
const tokenSize = { width: 68, height: 24 }

/** Everything on the map: fixed places, a token for each instance, the selected instance's disks. */
export function mapNodes(geometry: Geometry, shown: Shown): MapNode[] {
  const { selected } = shown
  const { zones, states, ways } = geometry
  const stateNames: readonly StateName[] = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated']
  return [
    place('zone-lifecycle', 'zone', zones.lifecycle, { zone: 'lifecycle', key: 1 }, -1),
    place('zone-anatomy', 'zone', zones.anatomy, { zone: 'anatomy', key: 2 }, -1),
    place('zone-alarms', 'zone', zones.alarms, { zone: 'alarms', key: 3 }, -1),
    place('ami', 'ami', states.ami, {}),
    ...stateNames.map((state) => place(state, 'state', states[state], { state })),
    ...wayNames(geometry).flatMap((way) => {
      const { label, verb, tone } = ways[way]
      if (!label) return []
      const [x, y] = label
      const box = { ...labelSize, x: x - labelSize.width / 2, y: y - labelSize.height / 2 }
      return [place(`way-${way}`, 'way', box, { way, verb, tone }, 3)]
    }),
    ...tokens(geometry, shown),
    ...(selected ? anatomyAndAlarms(geometry, shown, selected) : [place('first', 'first', geometry.first, {})]),
  ]
}

/** A terminated instance has nothing left to draw. */
const isGone = ({ state }: Instance) => state === 'terminated'

function anatomyAndAlarms(geometry: Geometry, shown: Shown, selected: Instance): readonly MapNode[] {
  const { alarm } = geometry
  return [
    ...(isGone(selected) ? [gone(geometry)] : anatomy(geometry, shown, selected)),
    place('metric', 'metric', alarm.metric, {}),
    place('alarm', 'alarm', alarm.alarm, {}),
    place('topic', 'topic', alarm.topic, {}),
    place('subscribers', 'subscribers', alarm.subscribers, {}),
  ]
}

function anatomy(geometry: Geometry, shown: Shown, selected: Instance): readonly MapNode[] {
  const [x, y] = geometry.loop.label
  return [
    place('host', 'host', geometry.host, {}),
    place('network', 'network', geometry.network, {}),
    place('probe', 'probe', geometry.probe, {}),
    ...disks(geometry, shown, selected),
    place('loop', 'loop', { ...labelSize, x: x - labelSize.width / 2, y: y - labelSize.height / 2 }, {}, 3),
  ]
}

/** One quiet sentence in place of the anatomy. */
function gone({ zones: { anatomy: zone } }: Geometry): MapNode {
  return place('gone', 'gone', { x: zone.x + 16, y: zone.y + 38, width: zone.width - 32, height: zone.height - 54 }, {})
}

const wayNames = (geometry: Geometry): readonly Way[] => Object.keys(geometry.ways) as Way[]

const idOfToken = (instanceId: string) => `token-${instanceId}`

/** Puts the focus on an instance's token, where it is on the map. */
export function focusToken(instanceId: string): void {
  const token = document.querySelector<HTMLElement>(`[data-id="${idOfToken(instanceId)}"] button`)
  token?.focus({ preventScroll: true })
}

/** At most two tokens fit on a state; the selected one is always among them, the rest is a number. */
const most = 2

function tokens(geometry: Geometry, { instances: all, selected }: Shown): MapNode[] {
  const instances = list(all)
  return Object.entries(geometry.states).flatMap(([state, box]) => {
    const here = instances.filter((instance) => instance.state === state)
    const sorted = here.toSorted((a, b) => Number(b.id === selected?.id) - Number(a.id === selected?.id))
    const above = geometry.tokensAbove.some((name) => name === state)
    return sorted.slice(0, most).map((instance, i) =>
      place(
        idOfToken(instance.id),
        'token',
        {
          ...tokenSize,
          x: box.x + box.width - (i + 1) * (tokenSize.width + 4) + 6,
          y: above ? box.y - 15 : box.y + box.height - 9,
        },
        { id: instance.id, more: i === most - 1 ? here.length - most : 0 },
        4,
      ),
    )
  })
}

const gap = 10
const tallestDisk = 62

/** Disks below each other on their cables, the place for another one last. */
function disks({ disks: area }: Geometry, shown: Shown, selected: Instance): MapNode[] {
  const volumes = volumesOf(shown, selected)
  const places = [...volumes.slice(0, 4).map((volume) => volume.id), ...(volumes.length < 4 ? [undefined] : [])]
  const height = Math.min(tallestDisk, (area.height - gap * (places.length - 1)) / places.length)
  return places.map((id, i) =>
    place(`volume-${id ?? 'new'}`, 'volume', { ...area, height, y: area.y + i * (height + gap) }, { id }),
  )
}

export type MapEdge = FlowEdge<
  {
    readonly path: string
    readonly tone: Edge['tone'] | 'accent' | 'loop'
    readonly dash: Edge['dash']
    readonly pulse?: Pulse
  },
  'way'
>

/** What makes a dot run along an edge. */
export type Pulse = 'state' | 'publish' | 'arrive' | 'action'

const edge = (id: string, source: string, target: string, data: NonNullable<MapEdge['data']>): MapEdge => ({
  id,
  type: 'way',
  source,
  target,
  data,
  selectable: false,
  focusable: false,
  zIndex: 0,
})

/** The drawn lines; each runs along its own path, whatever the handles say. */
export function mapEdges(geometry: Geometry, shown: Shown): MapEdge[] {
  const { selected } = shown
  const lines = wayNames(geometry).map((way) => {
    const { path, tone, dash } = geometry.ways[way]
    return edge(`line-${way}`, 'ami', 'pending', { path, tone, dash })
  })
  if (!selected) return lines
  return isGone(selected)
    ? [...lines, ...alarmPath(geometry)]
    : [...lines, ...cables(geometry, shown, selected), ...alarmPath(geometry), actionPath(geometry)]
}

const plain = (path: string) => ({ path, tone: 'plain', dash: undefined }) as const

function cables(geometry: Geometry, shown: Shown, selected: Instance): MapEdge[] {
  const { host, network, probe, disks: area } = geometry
  const beside = area.y === host.y
  const toDisks = disks(geometry, shown, selected).flatMap((node) => {
    if (node.type !== 'volume' || node.data.id === undefined) return []
    const y = node.position.y + (node.height ?? 0) / 2
    const path = beside
      ? `M${area.x + area.width} ${y}H${host.x}`
      : `M${area.x} ${y}H${area.x - 8}V${host.y + host.height - 24}H${host.x}`
    return [edge(`cable-${node.id}`, 'host', node.id, { path, tone: 'accent', dash: undefined })]
  })
  const toNetwork = beside
    ? `M${host.x + host.width} ${network.y + 60}H${network.x - 2}`
    : `M${network.x + network.width / 2} ${host.y + host.height}V${network.y - 2}`
  const toProbe = `M${network.x + network.width / 2} ${network.y + network.height}V${probe.y - 2}`
  return [
    ...toDisks,
    edge('to-network', 'host', 'network', plain(toNetwork)),
    edge('to-probe', 'network', 'probe', plain(toProbe)),
  ]
}

function alarmPath({ alarm }: Geometry): MapEdge[] {
  const centre = alarm.metric.x + alarm.metric.width / 2
  const down = (from: keyof typeof alarm, to: keyof typeof alarm) =>
    plain(`M${centre} ${alarm[from].y + alarm[from].height}V${alarm[to].y - 2}`)
  return [
    edge('to-alarm', 'metric', 'alarm', { ...down('metric', 'alarm'), pulse: 'state' }),
    edge('to-topic', 'alarm', 'topic', { ...down('alarm', 'topic'), pulse: 'publish' }),
    edge('to-subscribers', 'topic', 'subscribers', { ...down('topic', 'subscribers'), pulse: 'arrive' }),
  ]
}

/** From the alarm back to the instance: its EC2 action. */
const actionPath = ({ loop }: Geometry): MapEdge =>
  edge('to-host', 'alarm', 'host', { path: loop.path, tone: 'loop', dash: 'dotted', pulse: 'action' })
