import type { PredictStep, ShowStep } from '#course/lesson.ts'
import { wayBack } from '#course/help.ts'
import { playStep, type Step } from '#course/script.ts'
import { playedOf, type Session } from '#course/session.ts'
import { solve } from '#course/solve.ts'
import type { History } from '#engine/history/history.ts'
import { must } from '#lib/never.ts'
import { desk } from './desk.ts'
import { beginningOf, change, isOwn, learning, showOwn } from './lesson.ts'
import { backToNow, lookAtSize, takeBack, whole } from './past.ts'
import { ask, letPass, play, playground, setBeside, takeUp } from './playground.ts'

/** Notes what somebody predicts; from then on it is waited for. */
export function predict(step: PredictStep, picked: readonly string[], sure: boolean): void {
  backToNow()
  play()
  change((session) => ({
    ...session,
    answers: { ...session.answers, [step.id]: { picked, sure, from: whole().log.size } },
  }))
}

export function skipPrediction(step: PredictStep): void {
  play()
  change((session) => ({ ...session, skipped: [...session.skipped, step.id] }))
}

/** Under this name the answer to an earlier lesson's question is kept; no step can have it. */
export const recallId = ':recall'

/** The answer to an earlier lesson's question, and what its own solution came to. */
export function recall(picked: readonly string[], truth: readonly string[]): void {
  change((session) => {
    const from = whole().log.size
    return {
      ...session,
      done: { ...session.done, [recallId]: from },
      answers: { ...session.answers, [recallId]: { picked, sure: true, from, truth } },
    }
  })
}

/** Does one move through the page's own doors. */
export function perform(move: Step): void {
  backToNow()
  const story = whole()
  if ('comesTo' in move) return move.comesTo(story.account).forEach(perform)
  if ('ask' in move) {
    const params = move.params(story.account)
    lookAtInstance(params)
    ask({ action: move.ask, params })
  } else if ('wait' in move) letPass(story.now + move.wait)
  else letPass(playStep(story, { until: move.until }).history.now)
}

/** Whom it is about is what the inspector and the map show. */
function lookAtInstance({ InstanceId: one, InstanceIds: many }: Readonly<Record<string, unknown>>): void {
  const id: unknown = one ?? (Array.isArray(many) ? many[0] : undefined)
  if (typeof id === 'string') desk.setState({ selected: id })
}

/** Takes back whatever put a goal out of reach, and all since; answers whether there was such a request. */
export function goBackTo(isWell: (past: History) => boolean): boolean {
  const { session } = learning.getState()
  const id = session && wayBack(whole(), session, isWell)
  if (id === undefined) return false
  takeBack(id)
  return true
}

/** How many parts of a worked example the page shows now: fewer than were played, in the past. */
export function partShown(session: Session, { id }: ShowStep, size: number): number {
  const [, ...ends] = session.shown[id] ?? []
  return ends.filter((end) => end <= size).length
}

/** Shows the next part of a worked example; plays it, where it has not been played yet. */
export function nextPart(step: ShowStep): void {
  const session = must(learning.getState().session, 'a lesson that is going on')
  const { history, ahead } = playground.getState()
  const at = partShown(session, step, history.log.size)
  const played = playedOf(session, step.id)
  if (ahead && at < played) return at + 1 === played ? backToNow() : lookAtSize(session.shown[step.id]?.[at + 1] ?? 0)
  playPart(step)
}

/** Shows the account as it was before the part that is shown. */
export function partBefore(step: ShowStep): void {
  const session = must(learning.getState().session, 'a lesson that is going on')
  const at = partShown(session, step, playground.getState().history.log.size)
  const size = session.shown[step.id]?.[at - 1]
  if (size !== undefined) lookAtSize(size)
}

/** Plays what is left of a worked example at once. */
export function playRest(step: ShowStep): void {
  for (let left = step.parts.length; left > 0; left--) {
    const { session } = learning.getState()
    if (!session || playedOf(session, step.id) >= step.parts.length) return
    playPart(step)
  }
}

function playPart(step: ShowStep): void {
  backToNow()
  const before = whole().log.size
  const { session } = learning.getState()
  for (const move of step.parts[session ? playedOf(session, step.id) : 0] ?? []) perform(move)
  change((now) => ({
    ...now,
    shown: { ...now.shown, [step.id]: [...(now.shown[step.id] ?? [before]), whole().log.size] },
  }))
}

/** Opens a hint; how many were opened is noted and costs nothing. */
export const openHint = (stepId: string, level: number): void =>
  change((session) => ({
    ...session,
    hints: { ...session.hints, [stepId]: Math.max(level, session.hints[stepId] ?? 0) },
  }))

/** Shows how the whole lesson can be solved, from its beginning; one's own story stands beside it meanwhile. */
export function watchSolution(): void {
  const { lesson, session, own } = learning.getState()
  if (!lesson || !session || own) return
  const story = whole()
  const { history } = solve(lesson, beginningOf(lesson))
  // first, so that what the solution does is nobody's own doing
  showOwn({ size: story.log.size, now: story.now })
  playground.setState(({ branches }) => ({ branches: setBeside(branches, { history: story }) }))
  takeUp(history, { branches: playground.getState().branches })
  lookAtSize(session.from)
}

/** Back to one's own story; the solution is gone. */
export function leaveSolution(): void {
  const { own } = learning.getState()
  const { branches } = playground.getState()
  const branch = own && branches.find(({ history }) => isOwn(history, own))
  if (branch) takeUp(branch.history, { branches: branches.filter((one) => one !== branch) })
  else showOwn(undefined)
}
