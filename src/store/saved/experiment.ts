import type { History } from '#engine/history/history.ts'
import { entryOf, type Log } from '#engine/history/log.ts'
import type { EventId } from '#lib/brand.ts'
import type { Playground } from '../live/playground.ts'
import type { Archive } from '../surroundings.ts'
import type { Kept } from './storage.ts'

/** A story, what somebody calls it, and the request that left it from its past. */
export interface Story {
  readonly history: History
  readonly name?: string | undefined
  readonly left?: EventId | undefined
}

/**
 * An experiment, as this device keeps it: the story, those that were left for it, and what was undone, the last first.
 */
export interface Experiment extends Story {
  readonly branches: readonly Story[]
  readonly undone: readonly History[]
}

/** The whole experiment, also while a moment of its past is shown. */
export const experimentOf = ({ history, ahead, branches, undone, name }: Playground): Experiment => ({
  history: ahead ?? history,
  branches,
  undone,
  name,
})

/** True where two experiments are one: nothing has happened in between, not even time. */
export const isSame = (one: Experiment, other: Experiment): boolean =>
  one.history === other.history &&
  one.branches === other.branches &&
  one.undone === other.undone &&
  one.name === other.name

/** True where two histories begin alike, with the same first thing that happened where both have one. */
export function isSameStory({ beginning, log }: History, { beginning: other, log: otherLog }: History): boolean {
  const same = (['seed', 'region', 'startedAt'] as const).every((of) => beginning[of] === other[of])
  if (!same || log.size === 0 || otherLog.size === 0) return same
  return firstOf(log) === firstOf(otherLog)
}

/** The first event, as it is told whether it was read or has just happened. */
function firstOf(log: Log): string {
  const event = entryOf(log, 0)
  return JSON.stringify([event?.kind, event?.at, event?.kind === 'Asked' && [event.action, event.params]])
}

interface Writing {
  readonly text: string
  readonly experiment: Experiment
  readonly arrived: Promise<unknown>
}

/** The autosave of a page: what it knows of what this device keeps. */
export interface Autosave {
  /** where the account is kept */
  readonly room: Archive
  /** the text that this page last read or wrote: any other was put there by another tab */
  readonly text?: string | undefined
  /** the experiment that is in it */
  readonly saved: Experiment
  /** the text that is on its way, and the experiment in it */
  readonly writing?: Writing | undefined
  /** calls the next save off */
  readonly callOff?: (() => void) | undefined
  /** real milliseconds that the last writing down took */
  readonly took?: number | undefined
  /** what this page has written down when it was left, in case that it is not opened again */
  readonly lastMoves?: string | undefined
  /** the key of the whole account that this page has left behind, as another page's moves were in its place */
  readonly leftBehind?: string | undefined
  /** another tab has gone on; what is done here is not kept any more */
  readonly gaveWay: boolean
  /** why what the page shows is not kept, as it has been said once; nothing while it is */
  readonly trouble?: Exclude<Kept, 'kept'> | undefined
}
