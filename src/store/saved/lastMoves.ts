import { entriesFrom, partsAt } from '#engine/history/log.ts'
import type { History } from '#engine/history/history.ts'
import { summed, sumOf } from './encode.ts'
import type { Experiment, Story } from './experiment.ts'

/** A text that may be in the archive when the page is opened again, and the experiment in it. */
export interface Base {
  readonly text: string | undefined
  readonly experiment: Experiment
}

/** All stories of an experiment, the one that is shown first. */
export const storiesOf = ({ history, name, branches, undone }: Experiment): readonly Story[] => [
  { history, name },
  ...branches,
  ...undone.map((other) => ({ history: other })),
]

/**
 * The moves that make an experiment out of any of the bases: short, as they hold only what those don't. `whole` is the
 * text of the whole experiment, which is on its way to the archive and may arrive there after all.
 */
export const packLastMoves = (now: Experiment, whole: string, bases: readonly Base[]): string =>
  summed({
    is: sumOf(whole),
    branches: now.branches.length,
    after: bases.map(({ text, experiment }) => ({ over: sumOf(text), stories: onto(experiment, now) })),
  })

/** Each story by the one before it, in the base or here, of which it shares most. */
function onto(base: Experiment, now: Experiment) {
  const known = storiesOf(base).map(({ history }) => history)
  return storiesOf(now).map(({ history, name, left }) => {
    const { beginning, log } = history
    const shares = known.map((other) => (isSameBeginning(other, history) ? partsAt(other.log, log) : -1))
    const shared = Math.max(-1, ...shares)
    known.push(history)
    const then = { now: history.now, events: [...entriesFrom(log, Math.max(0, shared))], name, left }
    return shared < 0
      ? { ...then, beginning, opening: log.opening.at > 0 ? log.opening : undefined }
      : { ...then, of: shares.indexOf(shared), shared }
  })
}

const isSameBeginning = (one: History, other: History) =>
  one.beginning === other.beginning &&
  one.log.opening.at === other.log.opening.at &&
  one.log.opening.events === other.log.opening.events
