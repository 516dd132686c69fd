import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { volumesOf } from '#engine/volumes/read.ts'
import { list } from '#lib/table.ts'
import { type Edge as FlowEdge, type Node, Position } from '@xyflow/react'
import type { Box, Edge, Geometry, StateName, Way, ZoneName } from './geometry.ts'

/** Nodes hold geometry and ids only; what they show they read themselves, so that a tick moves no node. */
export type MapNode =
  | Node<{ readonly zone: ZoneName; readonly key: number }, 'zone'>
  | Node<{ readonly state: StateName }, 'state'>
  | Node<Record<string, never>, 'ami' | 'host' | 'network' | 'probe' | 'metric' | 'alarm' | 'topic' | 'subscribers'>
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
    handles: [
      { ...middle, type: 'source', position: Position.Right, x: width / 2, y: height / 2 },
      { ...middle, type: 'target', position: Position.Left, x: width / 2, y: height / 2 },
    ],
  } as MapNode
}

const labelSize = { width: 92, height: 24 }
const tokenSize = { width: 68, height: 24 }

/** Everything on the map: fixed places, a token for each instance, the selected instance's disks. */
export function mapNodes(geometry: Geometry, account: Account, selected: Instance | undefined): MapNode[] {
  const { zones, states, ways, alarm } = geometry
  const stateNames: readonly StateName[] = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated']
  return [
    place('zone-lifecycle', 'zone', zones.lifecycle, { zone: 'lifecycle', key: 1 }, 0),
    place('zone-anatomy', 'zone', zones.anatomy, { zone: 'anatomy', key: 2 }, 0),
    place('zone-alarms', 'zone', zones.alarms, { zone: 'alarms', key: 3 }, 0),
    place('ami', 'ami', states.ami, {}),
    ...stateNames.map((state) => place(state, 'state', states[state], { state })),
    ...wayNames(geometry).flatMap((way) => {
      const { label, verb, tone } = ways[way]
      if (!label) return []
      const [x, y] = label
      const box = { ...labelSize, x: x - labelSize.width / 2, y: y - labelSize.height / 2 }
      return [place(`way-${way}`, 'way', box, { way, verb, tone }, 3)]
    }),
    ...tokens(geometry, account, selected),
    place('host', 'host', geometry.host, {}),
    place('network', 'network', geometry.network, {}),
    place('probe', 'probe', geometry.probe, {}),
    ...disks(geometry, account, selected),
    place('metric', 'metric', alarm.metric, {}),
    place('alarm', 'alarm', alarm.alarm, {}),
    place('topic', 'topic', alarm.topic, {}),
    place('subscribers', 'subscribers', alarm.subscribers, {}),
  ]
}

export const wayNames = (geometry: Geometry): readonly Way[] => Object.keys(geometry.ways) as Way[]

/** At most two tokens fit on a state; the selected one is always among them, the rest is a number. */
const most = 2

function tokens(geometry: Geometry, account: Account, selected: Instance | undefined): MapNode[] {
  const instances = list(account.instances)
  return Object.entries(geometry.states).flatMap(([state, box]) => {
    const here = instances.filter((instance) => instance.state === state)
    const sorted = here.toSorted((a, b) => Number(b.id === selected?.id) - Number(a.id === selected?.id))
    const above = geometry.tokensAbove.some((name) => name === state)
    return sorted.slice(0, most).map((instance, i) =>
      place(
        `token-${instance.id}`,
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

function disks({ disks: area }: Geometry, account: Account, selected: Instance | undefined): MapNode[] {
  const volumes = selected ? volumesOf(account, selected) : []
  const shown = [
    ...volumes.slice(0, 3).map((volume) => volume.id),
    ...(volumes.length < 3 && selected ? [undefined] : []),
  ]
  const width = (area.width - gap * (shown.length - 1)) / Math.max(1, shown.length)
  return shown.map((id, i) =>
    place(`volume-${id ?? 'new'}`, 'volume', { ...area, width, x: area.x + i * (width + gap) }, { id }),
  )
}

export type MapEdge = FlowEdge<
  { readonly path: string; readonly tone: Edge['tone'] | 'accent'; readonly dash: Edge['dash'] },
  'way'
>

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
export function mapEdges(geometry: Geometry, account: Account, selected: Instance | undefined): MapEdge[] {
  const { host, network, probe, disks: area, alarm } = geometry
  const lines = wayNames(geometry).map((way) => {
    const { path, tone, dash } = geometry.ways[way]
    return edge(`line-${way}`, 'ami', 'pending', { path, tone, dash })
  })
  const cables = disks(geometry, account, selected).flatMap((node) => {
    if (node.type !== 'volume' || node.data.id === undefined) return []
    const x = node.position.x + (node.width ?? 0) / 2
    const path =
      x < host.x + host.width
        ? `M${x} ${host.y + host.height}V${area.y}`
        : `M${host.x + host.width} ${host.y + host.height - 20}H${x}V${area.y}`
    return [edge(`cable-${node.id}`, 'host', node.id, { path, tone: 'accent', dash: undefined })]
  })
  const right = network.x > host.x + host.width
  const toNetwork = right
    ? `M${host.x + host.width} ${host.y + 80}H${network.x}`
    : `M${network.x + network.width / 2} ${host.y + host.height}V${network.y}`
  const centre = alarm.metric.x + alarm.metric.width / 2
  return [
    ...lines,
    ...(selected ? cables : []),
    edge('to-network', 'host', 'network', { path: toNetwork, tone: 'plain', dash: undefined }),
    edge('to-probe', 'network', 'probe', {
      path: right
        ? `M${network.x + network.width / 2} ${network.y + network.height}V${probe.y - 2}`
        : `M${network.x + network.width} ${probe.y + 40}H${probe.x - 2}`,
      tone: 'plain',
      dash: undefined,
    }),
    ...(['metric', 'alarm', 'topic'] as const).map((from, i) => {
      const to = (['alarm', 'topic', 'subscribers'] as const)[i] ?? 'alarm'
      const path = `M${centre} ${alarm[from].y + alarm[from].height}V${alarm[to].y - 2}`
      return edge(`to-${to}`, from, to, { path, tone: 'plain', dash: undefined })
    }),
  ]
}
