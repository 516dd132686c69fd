import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { bottom, type Box, box, right, type Room } from '../geometry.ts'
import { labelAt } from '../nodes.ts'
import { flagsFrom } from './captions.ts'
import { deskZoom, edge } from './desk.ts'
import { insideOf } from './insideOf.ts'
import { stageLayout } from './stageLayout.ts'

/** px: between the edge of a card and the words on it */
const padding = 9
/** px */
const secondLine = 16
/** px: of the widest flag of a fault on the host or the machine */
const flag = 120
/** px: of the longest sentences that are told of an instance with a name of five letters, in two lines with time and why */
const longest = 640 / 2 + 118

const rooms = [728, 852, 900, 944, 980, 1010, 1084, 1104, 1236, 1322, 1396].flatMap((width) =>
  [560, 604, 624, 671, 688, 720, 760].map((height) => ({ width, height })),
)

describe('on a desk of any size a caption', () => {
  it('covers no word', () => {
    const covered = rooms.flatMap((room) =>
      [true, false].flatMap((alarm) =>
        captionsOn(room, alarm).flatMap(([zone, caption]) =>
          wordsOn(room, alarm)
            .filter(([, words]) => over(caption, words))
            .map(([name]) => `${room.width} × ${room.height}: ${zone} over ${name}`),
        ),
      ),
    )
    expect(covered).toEqual([])
  })

  it.each(rooms)('has room for a sentence on $width × $height px, and stays on it', (room) => {
    for (const [, { x, y, width }] of captionsOn(room, true)) {
      expect(y).toBeGreaterThanOrEqual(-edge.y - 1)
      expect(x + width).toBeLessThanOrEqual(room.width / deskZoom(room) - edge.x)
      expect(width).toBeGreaterThan(180)
    }
  })

  it.each(rooms.filter(({ width }) => width >= 980))(
    'has room for the longest sentence about an instance on $width × $height px',
    (room) => {
      const { captions } = layoutOf(room, false).inside
      expect(captions?.anatomy.width).toBeGreaterThan(longest)
    },
  )
})

const layoutOf = (room: Room, alarm: boolean) => {
  const geometry = stageLayout(room, { empty: false, alarm, shelf: true })
  return { geometry, inside: insideOf(geometry) }
}

function captionsOn(room: Room, alarm: boolean): readonly (readonly [string, Box])[] {
  const { captions } = layoutOf(room, alarm).inside
  return Object.entries(must(captions, 'captions of a desk')).map(([zone, { grows, ...at }]) => [
    zone,
    {
      up: { ...at, y: at.y - secondLine, height: at.height + secondLine },
      down: { ...at, height: at.height + secondLine },
      nowhere: at,
    }[grows],
  ])
}

function wordsOn(room: Room, alarm: boolean): readonly (readonly [string, Box])[] {
  const { geometry, inside } = layoutOf(room, alarm)
  const { host, network, gate, probe, checks, alarm: stations, alarmLine, loop } = inside
  const { ami, ...states } = geometry.states
  const cards = { ...states, host, network, ...(gate && { gate }), ...(probe && { probe }), ...checks, ...stations }
  return [
    ...Object.entries({ ...cards, ...(alarmLine && { alarmLine }), ...(ami.x > 0 && { ami }) }).map(
      ([name, card]) => [name, inner(card, name === 'host' ? padding : padding / 2)] as const,
    ),
    ...Object.entries(geometry.ways).flatMap(([name, { label }]) => (label ? [[name, labelAt(label)] as const] : [])),
    // in one line there is no room for what an alarm does beside what is told
    ...(geometry.holds.doors ? [['flag', box(flagsFrom(network), bottom(host) - 9, flag, 20)] as const] : []),
    ...(stations ? [['loop', { ...labelAt(loop.label), x: loop.label[0] - 34, width: 68 }] as const] : []),
  ]
}

const inner = ({ x, y, width, height }: Box, above: number): Box =>
  box(x + padding, y + above, width - 2 * padding, height - 2 * above)

const over = (one: Box, other: Box) =>
  one.x < right(other) && other.x < right(one) && one.y < bottom(other) && other.y < bottom(one)
