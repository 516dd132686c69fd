import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import {
  bottom,
  type Box,
  box,
  type Geometry,
  type Inside,
  type StateName,
  type Station,
  type ZoneName,
} from './geometry.ts'
import { dock, mostChips } from './layout/dock.ts'
import { rack } from './layout/rack.ts'
import { idOfToken, labelAt, type MapNode, place, type Shown, stateNames } from './nodes.ts'

const zoneNames: readonly ZoneName[] = ['lifecycle', 'anatomy', 'alarms']
const checkNames: readonly CheckName[] = ['ebs', 'system', 'instance']

function captions({ captions: boxes }: Inside): MapNode[] {
  if (!boxes) return []
  return zoneNames.map((zone) => {
    const { grows, before = 0 } = boxes[zone]
    // over flags that have no place of their own
    return place(`caption-${zone}`, 'caption', boxes[zone], { zone, grows, before }, 7)
  })
}

/** A terminated instance has nothing left to draw. */
export const isGone = ({ state }: Pick<Instance, 'state'>) => state === 'terminated'

/** Everything that comes with instances: a token for each, and what the selected one is made of. */
export function nodesInside(
  geometry: Geometry,
  inside: Inside,
  shown: Shown,
  before: readonly MapNode[],
): readonly MapNode[] {
  const { selected, docked } = shown
  const { zones, states } = geometry
  if (!selected) return []
  return sameAsBefore(before, [
    place('zone-anatomy', 'zone', zones.anatomy, { zone: 'anatomy', key: 2 }, -1),
    place('zone-alarms', 'zone', zones.alarms, { zone: 'alarms', key: 3, aside: inside.disks.x }, -1),
    // of a zone that is presented nobody sees the others: a thousand tokens less
    ...((geometry.shows ?? 1) === 1
      ? stateNames.flatMap((state) =>
          tokens(state, states[state], docked[state], shown, geometry.kind === 'pages' ? 'touch' : 'mouse'),
        )
      : []),
    ...legend(geometry, docked),
    ...anatomyAndAlarms(geometry, inside, shown, isGone(selected)),
    ...captions(inside),
    // where it stands is nothing to it: what is carried is drawn over all of the map
    place('hand', 'carry', { ...zones.lifecycle, width: 1, height: 1 }, { what: 'hand' }),
  ])
}

/** Nodes that say the same stay the same objects, so that of a thousand only those are drawn again that have changed. */
function sameAsBefore(before: readonly MapNode[], nodes: readonly MapNode[]): readonly MapNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  return nodes.map((node) => {
    const same = known.get(node.id)
    return same && isSame(same, node) ? same : node
  })
}

const isSame = (one: MapNode, other: MapNode): boolean =>
  one.type === other.type &&
  one.position.x === other.position.x &&
  one.position.y === other.position.y &&
  one.width === other.width &&
  one.height === other.height &&
  hasSame(one.data, other.data)

const hasSame = (one: MapNode['data'], other: MapNode['data']): boolean => {
  const [mine, yours] = [Object.entries(one), new Map(Object.entries(other))]
  return mine.length === yours.size && mine.every(([key, value]) => yours.get(key) === value)
}

/** The nodes of the dots' legend, below the AMI: only while there are any dots, and where there is room for it. */
function legend({ kind, states: { ami } }: Geometry, docked: Shown['docked']): readonly MapNode[] {
  if (kind !== 'desk' || !stateNames.some((state) => docked[state].length > mostChips)) return []
  return [place('legend', 'legend', box(ami.x, bottom(ami) + 14, 104, 74), {})]
}

function anatomyAndAlarms(geometry: Geometry, inside: Inside, shown: Shown, terminated: boolean): readonly MapNode[] {
  const { alarm, alarmLine, checks, shelf, shelfLine } = inside
  const stations: readonly Station[] = ['metric', 'alarm', 'topic', 'subscribers']
  return [
    ...(shelf ? [place('shelf', 'shelf', shelf, {})] : []),
    ...(shelfLine ? [place('shelfLine', 'shelfLine', shelfLine, {}, 7)] : []),
    ...(terminated ? [gone(geometry, inside)] : anatomy(inside, shown)),
    ...checkNames.map((check) => place(`check-${check}`, 'check', checks[check], { check })),
    ...(alarm ? stations.map((station) => place(station, station, alarm[station], {})) : []),
    ...(alarmLine ? [place('alarmLine', 'alarmLine', alarmLine, {})] : []),
  ]
}

function anatomy(inside: Inside, shown: Shown): readonly MapNode[] {
  const { host, network, gate, probe, loop, tray, subnet } = inside
  return [
    ...(subnet ? [place('subnet', 'subnet', subnet, {}, 0)] : []),
    ...(tray ? [place('tray', 'carry', tray, { what: 'tray' }, 3)] : []),
    place('host', 'host', host, {}),
    place('network', 'network', network, {}),
    ...(gate ? [place('gate', 'gate', gate, {})] : []),
    ...(probe ? [place('probe', 'probe', probe, {})] : []),
    ...disks(inside, shown),
    place('loop', 'loop', labelAt(loop.label), {}, 3),
  ]
}

/**
 * The node that says in one quiet sentence, in place of the anatomy and beside the shelf, that the instance is gone.
 */
function gone({ zones: { anatomy: zone } }: Geometry, { shelf, disks: area }: Inside): MapNode {
  const x = shelf ? area.x : zone.x + 16
  return place('gone', 'gone', box(x, zone.y + 38, zone.x + zone.width - 16 - x, zone.height - 54), {})
}

function tokens(
  state: StateName,
  card: Box,
  ids: readonly string[],
  { selected, reached, names }: Shown,
  by: 'mouse' | 'touch',
): MapNode[] {
  const name = names[stateNames.indexOf(state)]
  const { shape, placed, more, moreBox } = dock(ids, card, {
    looked: selected?.id,
    by,
    name,
    checked: state === 'running',
  })
  const [first] = placed
  // Tab reaches one of a dock: where one was, else the one that is looked at
  const stop =
    [reached, selected?.id].find((id) => id !== undefined && placed.some(({ item }) => item === id)) ?? first?.item
  return [
    ...placed.map(({ item, box: at }) =>
      place(
        idOfToken(item),
        'token',
        at,
        { id: item, look: shape, state, stop: item === stop, selected: item === selected?.id },
        4,
      ),
    ),
    ...(moreBox ? [place(`more-${state}`, 'more', moreBox, { state, more }, 4)] : []),
  ]
}

/** Disks below each other on their cables, the place for another one last. */
export function disks({ disks: area }: Inside, { volumes: ids }: Pick<Shown, 'volumes'>): MapNode[] {
  const { placed, more, moreBox, free, slim } = rack(ids, area)
  return [
    ...placed.map(({ item, box: at }) => place(`volume-${item}`, 'volume', at, { id: item, slim })),
    ...(moreBox ? [place('volumes-more', 'moreVolumes', moreBox, { more })] : []),
    ...(free ? [place('volume-new', 'volume', free, { id: undefined, slim: free.height < 34 })] : []),
  ]
}
