import { beginHistory, type History } from '#engine/history/begin.ts'
import { historyUpTo } from '#engine/history/past.ts'
import { hash } from '#lib/chance.ts'
import { isRecord } from '#lib/record.ts'
import { array, type InferOutput, object, safeParse } from 'valibot'
import { modelVersion, oldestEvents, rulesOf } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'
import { goOn, openedAs } from './replayed.ts'
import { count } from './shapes.ts'
import { beginning, events, left, moment, name, opening } from './storyShapes.ts'

const beside = object({ shared: count, now: moment, events, name, left })

const experiment = object({
  beginning,
  now: moment,
  events,
  branches: array(beside),
  undone: array(beside),
  name,
  opening,
})

export type Unpacked = ({ readonly kind: 'experiment' } & Experiment) | { readonly kind: 'damaged' | 'other-version' }

const damaged: Unpacked = { kind: 'damaged' }

/** Reads the text of an experiment. What is damaged is refused as a whole: half an account would teach something false. */
export function unpack(text: string): Unpacked {
  const stored = readSummed(text)
  if (typeof stored === 'string') return { kind: stored }
  const read = safeParse(experiment, stored)
  return (read.success && replayed(read.output)) || damaged
}

/** A structure whose sum is right. An event that somebody changed could make the account wait for ever. */
export function readSummed(text: string): Readonly<Record<string, unknown>> | 'damaged' | 'other-version' {
  const read = readOfAnyVersion(text)
  if (!read) return 'damaged'
  if (read.version < oldestEvents || read.version > modelVersion) return 'other-version'
  return read.structure ?? 'damaged'
}

/** The version that a text says of itself, and its structure where the sum is right; undefined where it says none. */
export function readOfAnyVersion(text: string) {
  try {
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return undefined
    // once, a text also said over which one it was written
    const { version, sum, over: _, ...structure } = stored
    if (typeof version !== 'number') return undefined
    if (hash(JSON.stringify(structure)) !== sum) return { version, structure: undefined }
    const { beginning: begun } = structure
    // an account of before keeps the rules that it was begun under
    return {
      version,
      structure: isRecord(begun) ? { ...structure, beginning: { ...begun, ...rulesOf(version) } } : structure,
    }
  } catch {
    return undefined
  }
}

function replayed({ branches, undone, ...own }: InferOutput<typeof experiment>): Unpacked | undefined {
  const history = openedAs(goOn(beginHistory(own.beginning), own), own.opening)
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

function storyBeside(history: History, other: InferOutput<typeof beside>): Story | undefined {
  if (other.shared > history.log.size) return undefined
  const story = goOn(historyUpTo(history, other.shared), other)
  return story && { history: story, name: other.name, left: other.left }
}
