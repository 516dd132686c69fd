import { bottom, box, type CaptionBox, centre, type Geometry, type Inside, right, type ZoneName } from '../geometry.ts'

/** px: of a caption of one line, and of what a second one adds */
export const captionHeight = 26
/** px: from the name of the first zone to its caption */
const name = 132
/** px: half of the label of a failed launch, and what lies between it and the caption */
const label = 54

/** The captions of a desk: each where what happened is, over lines at most, never over words. */
export function captionsOf(
  { zones, ways, holds }: Geometry,
  { disks, host, network, checks }: Pick<Inside, 'disks' | 'host' | 'network' | 'checks'>,
): Readonly<Record<ZoneName, CaptionBox>> {
  const { lifecycle, alarms } = zones
  const [failedAt] = ways.launchFailed.label ?? [right(lifecycle)]
  return {
    // in the row of the zone's name, and a second line at the edge of the stage above it
    lifecycle: { ...box(name, lifecycle.y + 5, failedAt - label - name, captionHeight), grows: 'up' },
    // in the gap below
    anatomy: { ...box(disks.x, alarms.y - 32, network.x - 48 - disks.x, captionHeight), grows: 'down' },
    alarms: toldOfAlarms(),
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
