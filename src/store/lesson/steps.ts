import type { DoStep, PredictStep, ShowStep } from '#course/lesson.ts'
import { helpFrom, wayBack } from '#course/help.ts'
import { playStep, type Step } from '#course/moves/script.ts'
import { playedOf, type Session } from '#course/session.ts'
import { solve } from '#course/moves/solve.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { must } from '#lib/never.ts'
import { gesture } from '../live/gesture.ts'
import { setBeside } from '../live/leave.ts'
import { backToNow, lookAtSize, whole } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { takeUp } from '../live/takeUp.ts'
import { letPass, play } from '../live/time.ts'
import { takeBack } from '../live/undo.ts'
import type { Studio } from '../studio.ts'
import { beginningOf, change, isOwn, showOwn } from './running.ts'

/** Notes what somebody predicts; from then on it is waited for. */
export function predict(studio: Studio, step: PredictStep, picked: readonly string[], sure: boolean): void {
  backToNow(studio)
  play(studio)
  endScene(studio)
  change(studio, (session) => ({
    ...session,
    answers: { ...session.answers, [step.id]: { picked, sure, from: whole(studio).log.size } },
  }))
}

export function skipPrediction(studio: Studio, step: PredictStep): void {
  play(studio)
  endScene(studio)
  change(studio, (session) => ({ ...session, skipped: [...session.skipped, step.id] }))
}

/** Whoever takes the question under an example has seen its last part. */
const endScene = ({ learning }: Studio): void => learning.setState({ scene: undefined })

/** Under this name the answer to an earlier lesson's question is kept; no step can have it. */
export const recallId = ':recall'

/** The answer to an earlier lesson's question, and what its own solution came to. */
export function recall(studio: Studio, picked: readonly string[], truth: readonly string[]): void {
  change(studio, (session) => {
    const from = whole(studio).log.size
    return {
      ...session,
      done: { ...session.done, [recallId]: from },
      answers: { ...session.answers, [recallId]: { picked, sure: true, from, truth } },
    }
  })
}

/** Does one move through the page's own doors. */
export function perform(studio: Studio, move: Step): void {
  backToNow(studio)
  const story = whole(studio)
  if ('comesTo' in move) return performAll(studio, move.comesTo(story.account))
  if ('ask' in move) {
    const params = move.params(story.account)
    lookAtInstance(studio, params)
    ask(studio, { action: move.ask, params })
  } else if ('wait' in move) letPass(studio, story.now + move.wait)
  else letPass(studio, playStep(story, { until: move.until }).history.now)
}

/** Does several moves as one press of a button. */
const performAll = (studio: Studio, moves: readonly Step[]): void =>
  gesture(studio, () => moves.forEach((move) => perform(studio, move)))

/** Whom it is about is what the inspector and the map show. */
function lookAtInstance(
  { preferences }: Studio,
  { InstanceId: one, InstanceIds: many }: Readonly<Record<string, unknown>>,
): void {
  const id: unknown = one ?? (Array.isArray(many) ? many[0] : undefined)
  if (typeof id === 'string') preferences.setState({ selected: id })
}

/** Takes back whatever put a goal out of reach, and all since; answers whether there was such a request. */
export function goBackTo(studio: Studio, isWell: (past: History) => boolean): boolean {
  const { session } = studio.learning.getState()
  const id = session && wayBack(whole(studio), session, isWell)
  if (id === undefined) return false
  takeBack(studio, id)
  return true
}

/** The number of parts of a worked example that the page shows now: fewer than were played, in the past. */
export function partShown(session: Session, { id }: ShowStep, size: number): number {
  const [, ...ends] = session.shown[id] ?? []
  return ends.filter((end) => end <= size).length
}

/** Shows the next part of a worked example; plays it, where it has not been played yet. */
export function nextPart(studio: Studio, step: ShowStep): void {
  const session = must(studio.learning.getState().session, 'a lesson that is going on')
  const { history, ahead } = studio.playground.getState()
  const at = partShown(session, step, history.log.size)
  const played = playedOf(session, step.id)
  if (ahead && at < played)
    return at + 1 === played ? backToNow(studio) : lookAtSize(studio, session.shown[step.id]?.[at + 1] ?? 0)
  // its last part is a scene of its own: what comes next waits until it was looked at
  if (played + 1 === step.parts.length) studio.learning.setState({ scene: step.id })
  playPart(studio, step)
}

/** Shows the account as it was before the part that is shown. */
export function partBefore(studio: Studio, step: ShowStep): void {
  const session = must(studio.learning.getState().session, 'a lesson that is going on')
  const at = partShown(session, step, studio.playground.getState().history.log.size)
  const size = session.shown[step.id]?.[at - 1]
  if (size !== undefined) lookAtSize(studio, size)
}

/** Plays what is left of a worked example at once. */
export function playRest(studio: Studio, step: ShowStep): void {
  gesture(studio, () => {
    for (let left = step.parts.length; left > 0; left--) {
      const { session } = studio.learning.getState()
      if (!session || playedOf(session, step.id) >= step.parts.length) return
      playPart(studio, step, 'goes on')
    }
  })
}

/** Does what is left of a task at once, for somebody who knows it: as the hints would, one after the other. */
export function doRest(studio: Studio, step: DoStep): void {
  gesture(studio, () => {
    for (let moves = 0; moves < mostMoves; moves++) {
      const { lesson, session } = studio.learning.getState()
      if (!lesson || !session || session.done[step.id] !== undefined) return
      const move = helpFrom({ lesson, session, step }, whole(studio))
      if (!move) return
      perform(studio, move)
    }
  })
}

/** as many as no way to a goal has */
const mostMoves = 60

/**
 * Plays the next part of a worked example. Where something that was done before is in its way, AWS refuses it, which the page
 * says: then there is nothing to see, and nothing is said to have been seen. Who knows the example goes on all the same.
 */
function playPart(studio: Studio, step: ShowStep, refused: 'goes on' | 'stays' = 'stays'): void {
  backToNow(studio)
  const before = whole(studio).log.size
  const { session } = studio.learning.getState()
  performAll(studio, step.parts[session ? playedOf(session, step.id) : 0] ?? [])
  if (refused === 'stays' && [...eventsFrom(whole(studio).log, before)].some(({ kind }) => kind === 'Refused'))
    return studio.learning.setState({ scene: undefined })
  change(studio, (now) => ({
    ...now,
    shown: { ...now.shown, [step.id]: [...(now.shown[step.id] ?? [before]), whole(studio).log.size] },
  }))
}

/** Opens a hint; how many were opened is noted and costs nothing. */
export const openHint = (studio: Studio, stepId: string, level: number): void =>
  change(studio, (session) => ({
    ...session,
    hints: { ...session.hints, [stepId]: Math.max(level, session.hints[stepId] ?? 0) },
  }))

/** Shows how the whole lesson can be solved, from its beginning; one's own story stands beside it meanwhile. */
export function watchSolution(studio: Studio): void {
  const { lesson, session, own } = studio.learning.getState()
  if (!lesson || !session || own) return
  const story = whole(studio)
  const { history } = solve(lesson, beginningOf(studio, lesson))
  // first, so that what the solution does is nobody's own doing
  showOwn(studio, { size: story.log.size, now: story.now })
  studio.playground.setState(({ branches }) => ({ branches: setBeside(branches, { history: story }) }))
  takeUp(studio, history, { branches: studio.playground.getState().branches })
  lookAtSize(studio, session.from)
}

/** Goes back to one's own story; the solution is gone. */
export function leaveSolution(studio: Studio): void {
  const { own } = studio.learning.getState()
  const { branches } = studio.playground.getState()
  const branch = own && branches.find(({ history }) => isOwn(history, own))
  if (branch) takeUp(studio, branch.history, { branches: branches.filter((one) => one !== branch) })
  else showOwn(studio, undefined)
}
