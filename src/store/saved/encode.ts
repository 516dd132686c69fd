import type { Event } from '#engine/event.ts'
import type { History } from '#engine/history/history.ts'
import { entriesFrom, partsAt } from '#engine/history/log.ts'
import { hash } from '#lib/chance.ts'
import type { Experiment, Story } from './experiment.ts'

/** The model's version: raised when stored events mean something else than before. */
export const modelVersion = 2

/** A story beside another: what it shares with that one is not written twice. */
interface Beside {
  /** how many events from the beginning on are the same ones */
  readonly shared: number
  readonly now: number
  readonly events: readonly Event[]
  /** absent where it was never named, and in what was stored before stories had names */
  readonly name?: string | undefined
}

function beside({ log }: History, { history: other, name }: Story): Beside {
  const shared = partsAt(log, other.log)
  return { shared, now: other.now, events: [...entriesFrom(other.log, shared)], name }
}

/**
 * The whole experiment as text: its beginning and everything that happened, never edited by a later version. `after` is
 * the text that it is written over: another tab sees by its sum whether its own work was known.
 */
export function pack({ history, branches, undone, name }: Experiment, after?: string): string {
  const { beginning, log, now } = history
  const story = JSON.stringify({
    beginning,
    now,
    events: [...entriesFrom(log, 0)],
    branches: branches.map((other) => beside(history, other)),
    undone: undone.map((other) => beside(history, { history: other })),
    name,
    // left out where everything is told, as it was before there was such a thing
    opening: log.opening.at > 0 ? log.opening : undefined,
  })
  const over = after === undefined ? '' : `"over":${sumOf(after) ?? 0},`
  return `{"version":${modelVersion},"sum":${hash(story)},${over}${story.slice(1)}`
}

const start = /^\{"version":\d+,"sum":(\d+),(?:"over":(\d+),)?/

/** What such a text says of itself, and of the text that it was written over. */
const sumOf = (text: string): string | undefined => start.exec(text)?.[1]

/** Whether whoever wrote a text knew the other one. */
export const wasKnown = (text: string, other: string | undefined): boolean =>
  other === undefined || start.exec(text)?.[2] === sumOf(other)
