import {
  bottom,
  type Box,
  box,
  type CaptionBox,
  centre,
  type Geometry,
  type Inside,
  right,
  type ZoneName,
} from '../geometry.ts'

/** px: of a caption of one line, and of what a second one adds */
export const captionHeight = 26
/** px: from the name of the first zone to its caption */
const name = 132
/** px: half of the label of a failed launch, and what lies between it and the caption */
const label = 54

/** px: from the edge of the third zone to beside its number */
const zoneNumber = 52

/** px: where the flags of faults on the host begin, under the network card: what happened has the room before them */
export const flagsFrom = (network: Box): number => network.x - 44

/** The captions of a desk: each where what happened is, over lines at most, never over words. */
export function captionsOf(
  { zones, ways, holds }: Geometry,
  { shelf, disks, host, network, checks }: Pick<Inside, 'shelf' | 'disks' | 'host' | 'network' | 'checks'>,
): Readonly<Record<ZoneName, CaptionBox>> {
  const { lifecycle, anatomy, alarms } = zones
  const [failedAt] = ways.launchFailed.label ?? [right(lifecycle)]
  return {
    // in the row of the zone's name, and a second line at the edge of the stage above it
    lifecycle: { ...box(name, lifecycle.y + 6, failedAt - label - name, captionHeight), grows: 'up' },
    anatomy: toldInside(),
    alarms: toldOfAlarms(),
  }

  // in the gap below, before the flags of the host; a long sentence begins before the disks, where nothing stands there
  function toldInside(): CaptionBox {
    const before = Math.max(0, disks.x - (shelf ? right(shelf) + 4 : anatomy.x + zoneNumber))
    const x = disks.x - before
    const end = holds.doors ? flagsFrom(network) - 4 : right(network)
    return { ...box(x, alarms.y - 32, end - x, captionHeight), grows: 'down', before }
  }

  function toldOfAlarms(): CaptionBox {
    // between those who found it and those who are told
    if (holds.stations) {
      const x = host.x + 20
      return { ...box(x, bottom(checks.ebs) + 1, right(alarms) - 14 - x, captionHeight), grows: 'nowhere' }
    }
    // beside the line of sight from the network card, under the security group; without one, over that line
    const x = holds.doors ? centre(network) + 10 : network.x - 24
    const y = alarms.y - captionHeight + 7
    return { ...box(x, y, right(alarms) - 10 - x, captionHeight), grows: holds.doors ? 'up' : 'nowhere' }
  }
}
