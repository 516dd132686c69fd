import type { Event } from '#engine/event.ts'
import type { History } from '#engine/history/history.ts'
import { entriesFrom, partsAt } from '#engine/history/log.ts'
import { hash } from '#lib/chance.ts'
import type { Experiment, Story } from './experiment.ts'

/** The model's version: raised when the same requests come out otherwise than before. */
export const modelVersion = 7

/** The newest version whose accounts keep rules of their own for good: there disks are formatted and mounted by themselves. */
const lastOfOldRules = 3

/** The rules under which the account of a version goes on; nothing where they are today's. */
export const rulesOf = (version: number): { readonly rules?: 3 } => (version <= lastOfOldRules ? { rules: 3 } : {})

/**
 * True of a version whose links and files may be told otherwise today than they were made. One of the old rules is written
 * as of their version today too: it was told otherwise where a request is refused that was not.
 */
export const isToldAnew = (version: number, refusedNow: readonly unknown[]): boolean =>
  version < modelVersion && (version !== lastOfOldRules || refusedNow.length > 0)

/** The oldest version whose events still mean the same: what happened then is taken up as it happened. */
export const oldestEvents = 2

/** A story beside another: what it shares with that one is not written twice. */
interface Beside {
  /** how many events from the beginning on are the same ones */
  readonly shared: number
  readonly now: number
  readonly events: readonly Event[]
  /** absent where it was never named, and in what was stored before stories had names */
  readonly name?: string | undefined
  /** absent where it was not left from its past */
  readonly left?: number | undefined
}

function beside({ log }: History, { history: other, name, left }: Story): Beside {
  const shared = partsAt(log, other.log)
  return { shared, now: other.now, events: [...entriesFrom(other.log, shared)], name, left }
}

/** The whole experiment as text: its beginning and everything that happened, never edited by a later version. */
export function pack({ history, branches, undone, name }: Experiment): string {
  const { beginning, log, now } = history
  return summed({
    beginning,
    now,
    events: [...entriesFrom(log, 0)],
    branches: branches.map((other) => beside(history, other)),
    undone: undone.map((other) => beside(history, { history: other })),
    name,
    // left out where everything is told, as it was before there was such a thing
    opening: log.opening.at > 0 ? log.opening : undefined,
  })
}

/** A structure as text, with the model's version and a sum that tells when anybody changed it. */
export function summed(structure: object): string {
  const text = JSON.stringify(structure)
  return `{"version":${modelVersion},"sum":${hash(text)},${text.slice(1)}`
}

/** The sum that a text says of itself; 0 where there is none. */
export const sumOf = (text: string | undefined): number =>
  Number(/^\{"version":\d+,"sum":(\d+),/.exec(text ?? '')?.[1] ?? 0)
