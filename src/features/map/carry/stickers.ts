import { faultOf } from '#engine/world/faults/every.ts'
import { type FaultName, faultNames } from '#engine/world/faults/names.ts'

/** The faults that a first look begins with: one of each part. */
const first: readonly FaultName[] = [
  'HostPowerLost',
  'HostNetworkLost',
  'MemoryExhausted',
  'FileSystemCorrupt',
  'VolumeIOStalled',
]

/** Every fault that befalls a part of an instance, as the stickers lie in the tray. */
export const stickers: readonly FaultName[] = [
  ...first,
  ...faultNames.filter((name) => !first.includes(name) && faultOf(name).seat !== 'account'),
]

/** px: of a letter, a Hangul syllable, and what a sticker has beside its words */
const letter = 5.7
const syllable = 11.2
const beside = 29
const gap = 5

/** The width of a sticker in px, told from its words: a node's box is known before it is drawn. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (/\p{Script=Hangul}/u.test(one) ? syllable : letter), beside)

/** The number of stickers of these widths that fit side by side. */
export function fitting(widths: readonly number[], room: number): number {
  let used = 0
  const over = widths.findIndex((width) => (used += width + gap) > room + gap)
  return over === -1 ? widths.length : over
}
