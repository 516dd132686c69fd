import type { Account } from '../account.ts'
import { type Flaw, flawsOf, type Volume } from '../volumes/volume.ts'

/** What a drawing of a disk says is wrong with it: the worst first. */
export type Illness = 'stalled' | 'unreachable' | Flaw

export function illnessOf(_account: Account, volume: Volume): Illness | undefined {
  if (volume.stalledUntil !== undefined) return volume.stuckIn ? 'unreachable' : 'stalled'
  return flawsOf(volume)[0]
}
