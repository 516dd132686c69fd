import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Edge as FlowEdge } from '@xyflow/react'
import { bottom, centre, type Edge, type Geometry, middle, right } from './geometry.ts'
import { disks, isGone, type Shown, wayNames } from './nodes.ts'

export type MapEdge = FlowEdge<
  {
    readonly path: string
    readonly tone: Edge['tone'] | 'accent' | 'loop'
    readonly dash?: Edge['dash']
    readonly pulse?: Pulse
    /** the volume whose cable it is */
    readonly volume?: string
    /** the check that looks along it, and at which volume, where it is at one of several */
    readonly check?: CheckName
    /** part of the way that an alarm's message takes */
    readonly told?: true
  },
  'way'
>

/** What makes a dot run along an edge. */
export type Pulse = 'state' | 'publish' | 'arrive' | 'action'

const edge = (id: string, data: NonNullable<MapEdge['data']>): MapEdge => ({
  id,
  type: 'way',
  // each runs along its own path, whatever it is said to join
  source: 'ami',
  target: 'pending',
  data,
  selectable: false,
  focusable: false,
  zIndex: 0,
})

/** The drawn lines; each runs along its own path. */
export function mapEdges(geometry: Geometry, shown: Shown): MapEdge[] {
  const { selected } = shown
  const lines = wayNames(geometry).map((way) => {
    const { path, tone, dash } = geometry.ways[way]
    return edge(`line-${way}`, { path, tone, dash })
  })
  if (!selected) return lines
  return isGone(selected)
    ? [...lines, ...alarmPath(geometry)]
    : [...lines, ...cables(geometry, shown), ...sights(geometry, shown), ...alarmPath(geometry), action(geometry)]
}

function cables(geometry: Geometry, shown: Shown): MapEdge[] {
  const { host, network, gate, probe, disks: area, kind } = geometry
  const beside = kind === 'desk'
  const toDisks = disks(geometry, shown).flatMap((node) => {
    if (node.type !== 'volume' || node.data.id === undefined) return []
    const y = node.position.y + (node.height ?? 0) / 2
    const path = beside
      ? `M${right(area)} ${y}H${host.x}`
      : `M${area.x} ${y}H${area.x - 6}V${bottom(host) - 24}H${host.x}`
    return [edge(`cable-${node.id}`, { path, tone: 'accent', volume: node.data.id })]
  })
  const plain = (id: string, path: string) => edge(id, { path, tone: 'plain' })
  if (!beside)
    return [
      ...toDisks,
      plain('to-network', `M${centre(network)} ${bottom(host)}V${network.y - 2}`),
      plain('to-probe', `M${centre(network)} ${bottom(network)}V${probe.y - 2}`),
    ]
  return [
    ...toDisks,
    edge('to-network', { path: `M${right(host)} ${network.y + 40}H${network.x}`, tone: 'accent' }),
    ...(gate ? [plain('to-gate', `M${gate.x} ${middle(gate)}H${right(network) + 2}`)] : []),
  ]
}

/** From what each check looks at, straight down to it. */
function sights(geometry: Geometry, shown: Shown): MapEdge[] {
  if (geometry.kind !== 'desk') return []
  const { sights: ways, disks: area } = geometry
  const x = area.x - 9
  const toVolumes = disks(geometry, shown).flatMap((node) => {
    if (node.type !== 'volume' || node.data.id === undefined) return []
    const y = node.position.y + (node.height ?? 0) / 2
    return [
      edge(`sight-${node.data.id}`, {
        path: `M${area.x} ${y}H${x}${ways.ebs}`,
        tone: 'plain',
        check: 'ebs',
        volume: node.data.id,
      }),
    ]
  })
  return [
    ...toVolumes,
    edge('sight-system', { path: ways.system, tone: 'plain', check: 'system' }),
    edge('sight-instance', { path: ways.instance, tone: 'plain', check: 'instance' }),
  ]
}

function alarmPath({ ways3 }: Geometry): MapEdge[] {
  if (!ways3) return []
  return [
    edge('to-alarm', { path: ways3.toAlarm, tone: 'plain', pulse: 'state', told: true }),
    edge('to-topic', { path: ways3.toTopic, tone: 'plain', pulse: 'publish', told: true }),
    edge('to-subscribers', { path: ways3.toSubscribers, tone: 'plain', pulse: 'arrive', told: true }),
  ]
}

/** From the alarm back to the instance: its EC2 action. */
const action = ({ loop }: Geometry): MapEdge =>
  edge('to-host', { path: loop.path, tone: 'loop', dash: 'dotted', pulse: 'action' })
