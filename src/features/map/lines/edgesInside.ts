import { type Geometry, type Inside, bottom, centre, middle, right } from '../geometry.ts'
import { edge, type MapEdge } from './edge.ts'
import { disks, isGone } from '../nodesInside.ts'
import type { Shown } from '../nodes.ts'

/** The lines that come with the selected instance; each runs along its own path. */
export function edgesInside(geometry: Geometry, inside: Inside, shown: Shown): MapEdge[] {
  const { selected } = shown
  if (!selected) return []
  return isGone(selected)
    ? alarmPath(inside)
    : [...cables(geometry, inside, shown), ...sights(geometry, inside, shown), ...alarmPath(inside), action(inside)]
}

function cables({ kind }: Geometry, inside: Inside, shown: Shown): MapEdge[] {
  const { host, network, gate, probe, disks: area } = inside
  const beside = kind !== 'pages'
  const toDisks = disks(inside, shown).flatMap((node) => {
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
      ...(probe ? [plain('to-probe', `M${centre(network)} ${bottom(network)}V${probe.y - 2}`)] : []),
    ]
  return [
    ...toDisks,
    edge('to-network', { path: `M${right(host)} ${network.y + 40}H${network.x}`, tone: 'accent' }),
    ...(gate ? [plain('to-gate', `M${gate.x} ${middle(gate)}H${right(network) + 2}`)] : []),
  ]
}

/** The edges from what each check looks at, straight down to it. */
function sights({ kind }: Geometry, inside: Inside, shown: Shown): MapEdge[] {
  if (kind === 'pages' || inside.sights.system === '') return []
  const { sights: ways, disks: area } = inside
  const x = area.x - 9
  const toVolumes = disks(inside, shown).flatMap((node) => {
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

function alarmPath({ told }: Inside): MapEdge[] {
  if (!told) return []
  return [
    edge('to-alarm', { path: told.toAlarm, tone: 'plain', pulse: 'state', told: true }),
    edge('to-topic', { path: told.toTopic, tone: 'plain', pulse: 'publish', told: true }),
    edge('to-subscribers', { path: told.toSubscribers, tone: 'plain', pulse: 'arrive', told: true }),
  ]
}

/** The edge from the alarm back to the instance: its EC2 action. */
const action = ({ loop }: Inside): MapEdge =>
  edge('to-host', { path: loop.path, tone: 'loop', dash: 'dotted', pulse: 'action' })
