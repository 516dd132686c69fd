import { type Box, box, right, titleWidth } from '../geometry.ts'

interface Anatomy {
  readonly shelf: Box | undefined
  readonly shelfLine: Box | undefined
  readonly disks: Box
  readonly host: Box
  readonly network: Box
  readonly gate: Box
  readonly probe: Box
}

/** px: what the third zone has at its left where there is no room for its name: the key and the lines of sight */
const lineWidth = 34
/** px: the shelf in one line */
const lineHeight = 26

/** px: the least that each needs to be read */
const least = { shelf: 152, disks: 158, host: 234, network: 160, gate: 78, probe: 92 } as const
const gaps = { shelf: 27, disks: 30, host: 30, network: 24, gate: 20 } as const
const edges = { left: 14, right: 12, top: 40, bottom: 16 } as const
const needed =
  edges.left +
  least.disks +
  gaps.disks +
  least.host +
  gaps.host +
  least.network +
  gaps.network +
  least.gate +
  gaps.gate +
  least.probe +
  edges.right

/** What an instance is made of, from left to right: shelf, disks on their cables, host, network card, gate, visitors. */
export function anatomy(zone: Box, wantsShelf: boolean): Anatomy {
  const withShelf = wantsShelf && zone.width >= needed + least.shelf + gaps.shelf
  const room = Math.max(0, zone.width - needed - (withShelf ? least.shelf + gaps.shelf : 0))
  const y = zone.y + edges.top
  const height = zone.height - edges.top - edges.bottom
  const card = Math.min(height - 22, 156)
  const start = zone.x + edges.left
  const shelf = withShelf ? box(start, y, least.shelf, height) : undefined
  // without a shelf the column stays free for the name of the zone below, as far as there is room
  const aside = shelf ? 0 : Math.min(titleWidth, Math.max(lineWidth, room))
  const spare = Math.max(0, room - aside)
  const shelfLine =
    wantsShelf && !shelf
      ? box(start + aside, y + height - lineHeight - 9, least.disks + spare * 0.14, lineHeight)
      : undefined
  const disks = box(
    shelf ? right(shelf) + gaps.shelf : start + aside,
    y,
    least.disks + spare * 0.14,
    height - (shelfLine ? lineHeight + 17 : 0),
  )
  const host = box(right(disks) + gaps.disks + spare * 0.08, y, least.host + spare * 0.3, height)
  const network = box(right(host) + gaps.host + spare * 0.08, y, least.network + spare * 0.1, card)
  const gate = box(right(network) + gaps.network + spare * 0.04, y, least.gate, card)
  const probe = box(right(gate) + gaps.gate, y, zone.x + zone.width - edges.right - right(gate) - gaps.gate, card)
  return { shelf, shelfLine, disks, host, network, gate, probe }
}

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
