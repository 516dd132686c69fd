import type { Account } from '#engine/account.ts'
import type { OfKind } from '#engine/definition.ts'
import type { Event } from '#engine/event.ts'
import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { historyBefore } from '#engine/history/past.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import type { DoStep, Lesson } from './lesson.ts'
import { isLook, movesLeft } from './moves/nextMove.ts'
import { accountAtFirst } from './logWindow.ts'
import { putRight } from './moves/putRight.ts'
import { type Move, movesOf, play, playStep, type Step } from './moves/script.ts'
import { beganAt, forgetUndone, goalsMet, judge, playedOf, type Session } from './session.ts'

/** Somebody at a step of a lesson. */
export interface Learner {
  readonly lesson: Lesson
  readonly session: Session
  readonly step: DoStep
}

/** A search that is gone on with bit by bit: whoever asks may pause between two of them. */
export type Search<Found> = Generator<undefined, Found>

/** Searches to the end without a pause. */
export function findAtOnce<Found>(search: Search<Found>): Found {
  let next = search.next()
  while (!next.done) next = search.next()
  return next.value
}

/** The next move to a step's goals from here, tried out to its end on a copy of the account; none where no known way leads there. */
export const helpFrom = (learner: Learner, history: History): Move | undefined =>
  findAtOnce(looksForGoals(learner, history))?.first

/** True where any known way leads to a step's goals from here. */
export function* looksForWay(learner: Learner, history: History): Search<boolean> {
  return (yield* looksForGoals(learner, history)) !== undefined
}

/** The newest request of a person since somebody came to a step. */
export function lastDone({ lesson, session, step }: Learner, history: History): EventId | undefined {
  let last: EventId | undefined
  for (const event of eventsFrom(history.log, beganAt(lesson, session, step)))
    if (event.kind === 'Asked' && event.by === 'you') last = event.goesWith ?? event.id
  return last
}

interface TriedOut {
  readonly first: Move
  /** the story in which the goals are reached */
  readonly history: History
}

/** The story in which a step's goals are reached, one known way tried after the other. */
export function* looksForGoals(learner: Learner, history: History): Search<TriedOut | undefined> {
  for (const moves of movesWorthTrying(learner, history)) {
    const reached = tryOut(learner, history, moves)
    if (reached) return reached
    yield undefined
  }
  return undefined
}

/** Moves that are worth trying now; then the same once nothing is on its way any more, as what starts, stops or moves refuses most requests. */
function* movesWorthTrying(learner: Learner, history: History): Generator<readonly Move[]> {
  yield* movesNow(learner, history)
  if (isSettled(history.account)) return
  const settles = { until: isSettled }
  const { history: then } = playStep(history, settles)
  for (const moves of movesNow(learner, then)) yield [settles, ...moves]
}

const isSettled = ({ instances, volumes }: Account): boolean =>
  list(instances).every(({ state }) => state !== 'pending' && state !== 'stopping') &&
  list(volumes).every(({ attachment }) => attachment === undefined || attachment.state === 'attached')

/**
 * The moves that are left of the way that was begun, nothing but time, the end of each way, the shortest that will do; then the
 * same once what was done beside it is put right.
 */
function* movesNow({ lesson, session, step }: Learner, history: History): Generator<readonly Move[]> {
  const from = beganAt(lesson, session, step)
  yield movesLeft(step.solve, history, from)
  yield [{ wait: quarter }]
  for (const way of [step.solve, ...otherWaysOf(lesson, step)]) {
    if (way !== step.solve) yield movesLeft(way, history, from)
    const moves = movesOf(way, history.account)
    for (let left = 1; left <= moves.length; left++) yield moves.slice(-left)
  }
  for (const steps of putRight(accountAtFirst({ history, from }), history.account)) {
    const repairs = movesOf(steps, history.account)
    if (repairs.length === 0) continue
    for (const way of [step.solve, ...otherWaysOf(lesson, step)]) {
      yield [...repairs, ...movesLeft(way, history, from)]
      yield [...repairs, ...movesOf(way, history.account)]
    }
  }
}

/** longer than anything is on its way in a lesson */
export const quarter = 15 * minute

const otherWaysOf = ({ otherWays }: Lesson, { id }: DoStep): readonly (readonly Step[])[] =>
  'none' in otherWays ? [] : Object.values(otherWays).flatMap(({ [id]: way }) => (way ? [way] : []))

/** The outcome of these moves where they reach the goals; undefined where one would be refused or comes to nothing. */
function tryOut({ lesson, session, step }: Learner, start: History, moves: readonly Move[]): TriedOut | undefined {
  let history = start
  let first: Move | undefined
  for (const move of moves) {
    if (isLook(move) || ('until' in move && move.until(history.account))) continue
    const { history: after, answer } = playStep(history, move)
    // of what comes to nothing, the log holds the request alone
    if ('ask' in move && (!answer?.ok || after.log.size <= history.log.size + 1)) continue
    if ('until' in move && !move.until(after.account)) return undefined
    first ??= move
    history = after
    if (goalsMet(lesson, session, { step, history }).every(Boolean)) return { first, history }
  }
  return undefined
}

/** True where the lesson can be gone on with from a moment of its past until the goals of a step are reached. */
export function leadsOn({ lesson, session: later, step }: Learner, past: History): boolean {
  let history = past
  let session = judge(lesson, history, forgetUndone(later, history.log.size))
  for (const one of lesson.steps) {
    if (session.done[one.id] !== undefined || one.kind === 'predict') continue
    if (one.kind === 'show') {
      const played = playedOf(session, one.id)
      history = play(history, one.parts.slice(played).flat())
      session = { ...session, done: { ...session.done, [one.id]: history.log.size } }
    } else {
      const reached = findAtOnce(looksForGoals({ lesson, session, step: one }, history))
      if (!reached) return false
      if (one === step) return true
      history = reached.history
    }
    session = judge(lesson, history, session)
  }
  return session.done[step.id] !== undefined
}

/** The presses of somebody in a lesson: requests that go with one of them are part of it. */
export const pressesIn = (history: History, { from }: Pick<Session, 'from'>): readonly Press[] =>
  [...eventsFrom(history.log, from)].filter(
    (event): event is Press => event.kind === 'Asked' && event.by === 'you' && event.goesWith === undefined,
  )

type Press = OfKind<Event, 'Asked'>

/** The newest request of a person before which all was still well; nothing where it never was. */
export function wayBack(
  history: History,
  session: Pick<Session, 'from'>,
  isWell: (past: History) => boolean,
): EventId | undefined {
  return pressesIn(history, session).findLast(({ id }) => isWell(historyBefore(history, id)))?.id
}
