import type { Event } from '#engine/event.ts'
import { advance, beginHistory, type History, record } from '#engine/history.ts'
import { impossible } from '#engine/invariants.ts'
import { entryOf } from '#engine/log.ts'
import { historyUpTo } from '#engine/past.ts'
import { findRegion, type RegionName } from '#facts/regions.ts'
import { hash } from '#lib/chance.ts'
import { isRecord } from '#lib/record.ts'
import {
  array,
  check,
  custom,
  fallback,
  type InferOutput,
  minValue,
  number,
  object,
  optional,
  pipe,
  safeInteger,
  safeParse,
  string,
} from 'valibot'
import { whyNotName } from '../live/branchName.ts'
import { modelVersion } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'

const moment = pipe(number(), safeInteger())

/** An event as far as it can be told without replaying it. */
const event = custom<Event>(
  (one) =>
    isRecord(one) &&
    typeof one['kind'] === 'string' &&
    Number.isSafeInteger(one['id']) &&
    Number.isSafeInteger(one['at']),
)

/** A name is only a label: one that nobody could have given is none. */
const name = fallback(
  optional(
    pipe(
      string(),
      check((said) => !whyNotName(said, [])),
    ),
  ),
  undefined,
)

const beside = object({ shared: pipe(number(), safeInteger(), minValue(0)), now: moment, events: array(event), name })

const experiment = object({
  beginning: object({
    seed: string(),
    startedAt: moment,
    region: custom<RegionName>((region) => typeof region === 'string' && findRegion(region) !== undefined),
  }),
  now: moment,
  events: array(event),
  branches: array(beside),
  undone: array(beside),
  name,
  opening: optional(object({ events: moment, at: moment })),
})

export type Unpacked = ({ readonly kind: 'experiment' } & Experiment) | { readonly kind: 'damaged' | 'other-version' }

const damaged: Unpacked = { kind: 'damaged' }

/** Reads such a text back. What is damaged is refused as a whole: half an account would teach something false. */
export function unpack(text: string): Unpacked {
  try {
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return damaged
    if (stored['version'] !== modelVersion)
      return typeof stored['version'] === 'number' ? { kind: 'other-version' } : damaged
    const { beginning, now, events, branches, undone, name: said, opening, sum } = stored
    // an event that somebody changed could make the account wait for ever, so nothing is replayed before it is proven
    if (hash(JSON.stringify({ beginning, now, events, branches, undone, name: said, opening })) !== sum) return damaged
    const read = safeParse(experiment, stored)
    return (read.success && replayed(read.output)) || damaged
  } catch {
    return damaged
  }
}

function replayed({ branches, undone, opening, ...own }: InferOutput<typeof experiment>): Unpacked | undefined {
  const history = openedAs(goOn(beginHistory(own.beginning), own), opening)
  if (!history) return undefined
  const others = [...branches, ...undone].map((other) => storyBeside(history, other))
  if (!others.every((other) => other !== undefined)) return undefined
  return {
    kind: 'experiment',
    history,
    name: own.name,
    branches: others.slice(0, branches.length),
    undone: others.slice(branches.length).map((other) => other.history),
  }
}

/** The history after these events at this moment, unless it could never be. */
function goOn(start: History, { events, now }: Pick<Beside, 'events' | 'now'>): History | undefined {
  if (!inOrder(start, events)) return undefined
  const after = record(start, events)
  if (impossible(after.account).length > 0 || after.account.at > now) return undefined
  return advance(after, now)
}

type Opening = InferOutput<typeof experiment>['opening']

/** The history with a story that begins to be told where it says so, unless it could not begin there. */
function openedAs(history: History | undefined, opening: Opening): History | undefined {
  if (!history || opening === undefined) return history
  const { events: first, at: told } = opening
  const after = entryOf(history.log, first - 1)?.at ?? history.beginning.startedAt
  const before = entryOf(history.log, first)?.at ?? history.now
  if (first < 0 || first > history.log.size || told < after || told > before) return undefined
  return { ...history, log: { ...history.log, opening } }
}

type Beside = InferOutput<typeof beside>

function storyBeside(history: History, other: Beside): Story | undefined {
  if (other.shared > history.log.size) return undefined
  const story = goOn(historyUpTo(history, other.shared), other)
  return story && { history: story, name: other.name }
}

/** Ids count on without a gap and time never goes back; whether each event is a possible one shows when it is replayed. */
function inOrder({ log, now }: History, events: readonly Event[]): boolean {
  let last = now
  return events.every(({ id, at }, index) => {
    if (id !== log.size + index || at < last) return false
    last = at
    return true
  })
}
