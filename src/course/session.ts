import type { EventId } from '#lib/brand.ts'
import type { History } from '#engine/history/history.ts'
import { historyBefore } from '#engine/history/past.ts'
import type { Loss } from './goal.ts'
import type { DoStep, Lesson, LessonStep, PredictStep } from './lesson.ts'
import { firstWhen, type LogWindow } from './logWindow.ts'
import type { NearMiss } from './misses.ts'
import { nearMiss } from './nearMisses.ts'

/** The prediction that somebody made, and what came of it. */
export interface Answer {
  readonly picked: readonly string[]
  readonly sure: boolean
  /** the log's size when it was given */
  readonly from: EventId
  /** which options held, once it was settled */
  readonly truth?: readonly string[] | undefined
}

/**
 * The guidance of a lesson, how much it says beside its question: nothing but the account, the predictions and what counts, or its hints too,
 * opened from the start. Where nothing is said it is as lessons are by themselves: tasks, and hints for who asks.
 */
export type Guide = 'free' | 'question' | 'steps'

/** The session of a lesson: how far somebody is in it. Plain data, kept on the device. */
export interface Session {
  readonly lesson: string
  readonly guide?: Guide | undefined
  /** the log's size when the lesson began */
  readonly from: EventId
  /** the log's size before each worked example, then after each part of it that was played */
  readonly shown: Readonly<Record<string, readonly EventId[]>>
  /** the log's size when a step was done */
  readonly done: Readonly<Record<string, EventId>>
  readonly answers: Readonly<Record<string, Answer>>
  /** predictions that were passed over */
  readonly skipped: readonly string[]
  /** the highest hint that was opened at each step */
  readonly hints: Readonly<Record<string, number>>
}

export const beginSession = (lesson: Lesson, history: History, guide?: Guide): Session => ({
  lesson: lesson.id,
  guide,
  from: history.log.size,
  shown: {},
  done: {},
  answers: {},
  skipped: [],
  hints: {},
})

/** done; to be done now; answered and not yet settled; or later */
export type Standing = 'done' | 'now' | 'waiting' | 'later'

/** The number of parts of a worked example that were played. */
export const playedOf = ({ shown }: Session, stepId: string): number => Math.max(0, (shown[stepId]?.length ?? 0) - 1)

/** The session without what undoing has left behind: that has not been done, and no prediction has come out by it. */
export function forgetUndone(session: Session, size: number): Session {
  const done = Object.entries(session.done).filter(([, at]) => at <= size)
  const answers = Object.entries(session.answers).filter(([, { from }]) => from <= size)
  const shown = Object.entries(session.shown).flatMap(([id, sizes]) => {
    const left = sizes.filter((at) => at <= size)
    return left.length > 0 ? [[id, left] as const] : []
  })
  const nothingNew =
    done.length === Object.keys(session.done).length &&
    answers.length === Object.keys(session.answers).length &&
    shown.length === Object.keys(session.shown).length &&
    shown.every(([id, sizes]) => sizes.length === session.shown[id]?.length)
  if (nothingNew) return session
  const isDone = new Set(done.map(([id]) => id))
  return {
    ...session,
    done: Object.fromEntries(done),
    answers: Object.fromEntries(
      answers.map(([id, answer]) => [id, isDone.has(id) ? answer : { ...answer, truth: undefined }]),
    ),
    shown: Object.fromEntries(shown),
  }
}

/**
 * The event from which the goals of a step count: what a worked example did, or is still doing, is not the learner's
 * doing.
 */
function countsFrom(lesson: Lesson, session: Session, step: LessonStep): EventId {
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step)).filter((one) => one.kind === 'show')
  return Math.max(session.from, ...before.map(({ id }) => session.done[id] ?? Infinity))
}

/** The event at which the learner came to a step: what was done for an earlier one is not done for this one. */
export function beganAt(lesson: Lesson, session: Session, step: LessonStep): EventId {
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step)).filter((one) => one.kind === 'do')
  return Math.max(countsFrom(lesson, session, step), ...before.map(({ id }) => session.done[id] ?? 0))
}

/** The goals of a step, each true where it is reached, in their order. */
export function goalsMet(lesson: Lesson, session: Session, { step, history }: Doing): readonly boolean[] {
  const from = countsFrom(lesson, session, step)
  return step.goals.map((goal) => from < Infinity && goal.met({ history, from }))
}

/** The losses that have put a step's goals out of reach, in the order of the goals. */
export function lossesOf(lesson: Lesson, session: Session, { step, history }: Doing): readonly (Loss | undefined)[] {
  const from = countsFrom(lesson, session, step)
  return step.goals.map((goal) => (from < Infinity ? goal.lost({ history, from }) : undefined))
}

/** The near misses in place of each goal that is not reached, in their order; one is spoken of once. */
export function missesOf(
  lesson: Lesson,
  session: Session,
  { step, history }: Doing,
): readonly (NearMiss | undefined)[] {
  const from = beganAt(lesson, session, step)
  const misses = step.goals.map((goal) =>
    from === Infinity || goal.met({ history, from: countsFrom(lesson, session, step) })
      ? undefined
      : nearMiss(goal.kind, { history, from }, goal.params),
  )
  return misses.map((miss, place) => (misses.indexOf(miss) < place ? undefined : miss))
}

interface Doing {
  readonly step: DoStep
  readonly history: History
}

/** The options that held when the prediction was settled; undefined where it is not settled yet. */
function truthOf(step: PredictStep, since: LogWindow): readonly string[] | undefined {
  const then = firstWhen(since, step.settled)
  return then && Object.entries(step.options).flatMap(([key, holds]) => (holds(then) ? [key] : []))
}

/** Reads from what has happened which steps are done and which predictions are settled. The same session where nothing is new. */
export function judge(lesson: Lesson, history: History, before: Session): Session {
  const size = history.log.size
  let session = forgetUndone(before, size)
  for (const step of lesson.steps) {
    if (session.done[step.id] !== undefined) continue
    const answer = session.answers[step.id]
    if (step.kind === 'predict' && answer) {
      const truth = truthOf(step, askedOf(lesson, session, { step, history, from: answer.from }))
      if (truth)
        session = mark({ ...session, answers: { ...session.answers, [step.id]: { ...answer, truth } } }, step.id, size)
    } else if (step.kind === 'do' && goalsMet(lesson, session, { step, history }).every(Boolean))
      session = mark(session, step.id, size)
    else if (step.kind === 'show' && playedOf(session, step.id) >= step.parts.length)
      session = mark(session, step.id, size)
  }
  return lesson.steps.reduce((before, step) => settledBefore(lesson, history, before, step), session)
}

/**
 * The session in which a question has come out whose task was done before it was answered: what happened since somebody came to
 * it is the answer, as the task does not happen again.
 */
function settledBefore(lesson: Lesson, history: History, session: Session, step: LessonStep): Session {
  const answer = session.answers[step.id]
  if (step.kind !== 'predict' || !answer || session.done[step.id] !== undefined) return session
  const isTaken = takenAt(lesson, session, step) !== undefined
  const truth = isTaken ? truthOf(step, { history, from: beganAt(lesson, session, step) }) : undefined
  if (!truth) return session
  return mark(
    { ...session, answers: { ...session.answers, [step.id]: { ...answer, truth } } },
    step.id,
    history.log.size,
  )
}

/**
 * The window from which a question is read. Whose task was done before it was answered and which does not wait for anything was asked
 * about the account that somebody came to.
 */
function askedOf(
  lesson: Lesson,
  session: Session,
  { step, history, from }: LogWindow & { readonly step: PredictStep },
) {
  const taken = takenAt(lesson, session, step)
  const began = beganAt(lesson, session, step)
  if (taken === undefined || taken > from || began >= history.log.size) return { history, from }
  const then = { history: historyBefore(history, began), from: began }
  return step.settled(then) ? then : { history, from }
}

/** The event at which the task or the example after a question was done; undefined where it has yet to be. */
const takenAt = ({ steps }: Lesson, { done }: Session, step: PredictStep): EventId | undefined =>
  done[steps.slice(steps.indexOf(step)).find(({ kind }) => kind !== 'predict')?.id ?? '']

const mark = (session: Session, id: string, size: number): Session => ({
  ...session,
  done: { ...session.done, [id]: size },
})

/** The standings of a lesson's steps. A prediction that waits to be settled lets the next step begin. */
export function standings(lesson: Lesson, session: Session): readonly Standing[] {
  let open = true
  return lesson.steps.map((step): Standing => {
    if (session.done[step.id] !== undefined || session.skipped.includes(step.id)) return 'done'
    if (session.answers[step.id]) return 'waiting'
    if (!open) return 'later'
    open = false
    return 'now'
  })
}

/** The place of the step that somebody is at: what there is to do, else what is waited for; -1 at the end. */
export function placeIn(stands: readonly Standing[]): number {
  const now = stands.indexOf('now')
  return now < 0 ? stands.indexOf('waiting') : now
}

/** True where the lesson is at its end: every step done, every prediction settled or passed over. */
export const isOver = (lesson: Lesson, session: Session): boolean =>
  standings(lesson, session).every((standing) => standing === 'done')

/**
 * True where the lesson counts as solved: one that teaches by looking does not where its predictions were passed over.
 */
export const isSolved = (lesson: Lesson, session: Session): boolean =>
  isOver(lesson, session) && (lesson.taught !== 'looking' || session.skipped.length === 0)
