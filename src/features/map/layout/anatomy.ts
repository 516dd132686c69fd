import { type Box, box, right, titleWidth } from '../geometry.ts'

interface Anatomy {
  readonly shelf: Box | undefined
  readonly shelfLine: Box | undefined
  readonly subnet: Box
  readonly disks: Box
  readonly host: Box
  readonly network: Box
  readonly gate: Box | undefined
  readonly probe: Box | undefined
}

/** px: what the third zone has at its left where there is no room for its name: the key and the lines of sight */
const lineWidth = 34
/** px: beside the key of the third zone, on a narrow stage */
const key = 10
/** px: the shelf in one line */
const lineHeight = 26

/** px: the least that each needs to be read */
const least = { shelf: 152, disks: 158, host: 234, network: 160, gate: 78, probe: 92 } as const
const gaps = { shelf: 27, disks: 30, host: 30, network: 24, gate: 20 } as const
const edges = { left: 14, right: 12, top: 43, bottom: 16 } as const
/** px: from the subnet's frame to what stands in it; above it has its name */
const frame = { x: 10, top: 13, bottom: 8 } as const
const outside = least.gate + gaps.gate + least.probe
const within = edges.left + least.disks + gaps.disks + least.host + gaps.host + least.network + edges.right
const needed = within + gaps.network + outside

/** The anatomy of an instance, from left to right: shelf, disks on their cables, host, network card, gate, visitors. */
export function anatomy(zone: Box, wantsShelf: boolean, doors = true): Anatomy {
  if (!doors) return anatomyFolded(zone, wantsShelf)
  // its column is kept free: nothing moves when the first thing comes to stand there, or the last one goes
  const hasColumn = zone.width >= needed + least.shelf + gaps.shelf
  const room = Math.max(0, zone.width - needed - (hasColumn ? least.shelf + gaps.shelf : 0))
  const y = zone.y + edges.top
  const height = zone.height - edges.top - edges.bottom
  // what is told in the third zone has the rest
  const card = Math.min(height - 7, Math.max(156, height * 0.72))
  const inner = y + frame.top
  const start = zone.x + edges.left
  const shelf = hasColumn && wantsShelf ? box(start, y, least.shelf, height) : undefined
  // without that column there is one for the name of the zone below, as far as there is room
  const aside = hasColumn ? least.shelf + gaps.shelf : Math.min(titleWidth, Math.max(lineWidth, room))
  const spare = Math.max(0, room - (hasColumn ? 0 : aside))
  const shelfLine =
    wantsShelf && !hasColumn
      ? box(start + aside, y + height - lineHeight - 9, least.disks + spare * 0.14, lineHeight)
      : undefined
  const disks = box(start + aside, y, least.disks + spare * 0.14, height - (shelfLine ? lineHeight + 17 : 0))
  const host = box(right(disks) + gaps.disks + spare * 0.08, inner, least.host + spare * 0.3, height - frame.top)
  const network = box(right(host) + gaps.host + spare * 0.08, inner, least.network + spare * 0.1, card - frame.top)
  const gate = box(right(network) + gaps.network + spare * 0.04, y, least.gate, card)
  const probe = box(right(gate) + gaps.gate, y, zone.x + zone.width - edges.right - right(gate) - gaps.gate, card)
  return { shelf, shelfLine, subnet: round(host, network), disks, host, network, gate, probe }
}

/** The same on a narrow stage: what stands outside is told by the network card. */
function anatomyFolded(zone: Box, wantsShelf: boolean): Anatomy {
  const y = zone.y + edges.top
  const height = zone.height - edges.top - edges.bottom
  const spare = Math.max(0, zone.width - within - lineWidth - key)
  const start = zone.x + edges.left + lineWidth + key
  const width = least.disks + spare * 0.25
  const shelfLine = wantsShelf ? box(start, y + height - lineHeight - 9, width, lineHeight) : undefined
  const disks = box(start, y, width, height - (shelfLine ? lineHeight + 17 : 0))
  const inner = y + frame.top
  const host = box(right(disks) + gaps.disks, inner, least.host + spare * 0.4, height - frame.top)
  const network = box(right(host) + gaps.host, inner, least.network + spare * 0.35, height - 6 - frame.top)
  const subnet = round(host, network)
  return { shelf: undefined, shelfLine, subnet, disks, host, network, gate: undefined, probe: undefined }
}

/** The frame round a host and its network card. */
const round = (host: Box, network: Box): Box =>
  box(
    host.x - frame.x,
    host.y - frame.top,
    right(network) - host.x + 2 * frame.x,
    host.height + frame.top + frame.bottom,
  )

/** The same without what stands outside the instance: to be seen from far away. */
export function anatomyInShort(zone: Box): Pick<Anatomy, 'disks' | 'host' | 'network'> {
  const between = 44
  const y = zone.y + edges.top
  const height = zone.height - edges.top - edges.bottom
  const room = zone.width - 2 * edges.left - 14 - 2 * between
  const disks = box(zone.x + edges.left + 14, y, room * 0.28, height)
  const host = box(right(disks) + between, y, room * 0.43, height)
  const network = box(right(host) + between, y, room * 0.29, height)
  return { disks, host, network }
}
