import { beginHistory, type History } from '#engine/history/begin.ts'
import { historyUpTo } from '#engine/history/past.ts'
import { array, type InferOutput, number, object, optional, safeParse } from 'valibot'
import { readSummed } from './decode.ts'
import { sumOf } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'
import { type Base, storiesOf } from './lastMoves.ts'
import { goOn, openedAs } from './replayed.ts'
import { count } from './shapes.ts'
import { beginning, events, left, moment, name, opening } from './storyShapes.ts'

const story = object({
  /** which of the stories before this one it shares something with, and how many events; else its own beginning */
  of: optional(count),
  shared: optional(count, 0),
  beginning: optional(beginning),
  opening,
  now: moment,
  events,
  name,
  left,
})

const lastMoves = object({
  is: number(),
  branches: count,
  after: array(object({ over: number(), stories: array(story) })),
})

/** The experiment with its last moves; `known` where they have been archived after all, `strange` where they don't fit. */
export function takeLastMoves(text: string, { text: archived, experiment }: Base): Experiment | 'known' | 'strange' {
  const read = safeParse(lastMoves, readSummed(text))
  if (!read.success) return 'strange'
  const { is, after, branches } = read.output
  const sum = sumOf(archived)
  if (is === sum) return 'known'
  const stories = after.find(({ over }) => over === sum)?.stories
  const told = stories && replayed(experiment, stories)
  const [own, ...others] = told ?? []
  if (!own || others.length < branches) return 'strange'
  return { ...own, branches: others.slice(0, branches), undone: others.slice(branches).map(({ history }) => history) }
}

function replayed(base: Experiment, stories: readonly InferOutput<typeof story>[]): readonly Story[] | undefined {
  const known: History[] = storiesOf(base).map(({ history }) => history)
  const told: Story[] = []
  for (const one of stories) {
    const history = goOnFrom(known, one)
    if (!history) return undefined
    known.push(history)
    told.push({ history, name: one.name, left: one.left })
  }
  return told
}

function goOnFrom(known: readonly History[], one: InferOutput<typeof story>): History | undefined {
  if (one.of === undefined) return one.beginning && openedAs(goOn(beginHistory(one.beginning), one), one.opening)
  const start = known[one.of]
  return start && one.shared <= start.log.size ? goOn(historyUpTo(start, one.shared), one) : undefined
}
