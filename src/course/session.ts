import type { EventId } from '#engine/event.ts'
import type { History } from '#engine/history.ts'
import type { DoStep, Lesson, LessonStep, PredictStep } from './lesson.ts'
import { firstWhen, type Since } from './since.ts'

/** What somebody predicted, and what came of it. */
export interface Answer {
  readonly picked: readonly string[]
  readonly sure: boolean
  /** the log's size when it was given */
  readonly from: EventId
  /** which options held, once it was settled */
  readonly truth?: readonly string[] | undefined
}

/** How far somebody is in a lesson. Plain data: it is kept on the device. */
export interface Session {
  readonly lesson: string
  /** the log's size when the lesson began */
  readonly from: EventId
  /** how many parts of each worked example were played */
  readonly shown: Readonly<Record<string, number>>
  /** the log's size when a step was done */
  readonly done: Readonly<Record<string, EventId>>
  readonly answers: Readonly<Record<string, Answer>>
  /** predictions that were passed over */
  readonly skipped: readonly string[]
  /** the highest hint that was opened at each step */
  readonly hints: Readonly<Record<string, number>>
}

export const beginSession = (lesson: Lesson, history: History): Session => ({
  lesson: lesson.id,
  from: history.log.size,
  shown: {},
  done: {},
  answers: {},
  skipped: [],
  hints: {},
})

/** done; to be done now; answered and not yet settled; or later */
export type Standing = 'done' | 'now' | 'waiting' | 'later'

/** A step that was left behind by undoing has not been done. */
function forgetUndone(session: Session, size: number): Session {
  const done = Object.entries(session.done).filter(([, at]) => at <= size)
  const answers = Object.entries(session.answers).filter(([, { from }]) => from <= size)
  const same = done.length === Object.keys(session.done).length
  if (same && answers.length === Object.keys(session.answers).length) return session
  return { ...session, done: Object.fromEntries(done), answers: Object.fromEntries(answers) }
}

/** Where the goals of a step begin to count: what a worked example did is not the learner's doing. */
function countsFrom(lesson: Lesson, session: Session, step: LessonStep): EventId {
  const before = lesson.steps.slice(0, lesson.steps.indexOf(step)).filter((one) => one.kind === 'show')
  return Math.max(session.from, ...before.map(({ id }) => session.done[id] ?? session.from))
}

const isMet = (lesson: Lesson, session: Session, step: DoStep, history: History) =>
  step.goals.every((goal) => goal.met({ history, from: countsFrom(lesson, session, step) }))

/** What held when it came about; nothing where it has not yet. */
export function truthOf(step: PredictStep, since: Since): readonly string[] | undefined {
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
      const truth = truthOf(step, { history, from: answer.from })
      if (truth)
        session = mark({ ...session, answers: { ...session.answers, [step.id]: { ...answer, truth } } }, step.id, size)
    } else if (step.kind === 'do' && isMet(lesson, session, step, history)) session = mark(session, step.id, size)
    else if (step.kind === 'show' && (session.shown[step.id] ?? 0) >= step.parts.length)
      session = mark(session, step.id, size)
  }
  return session
}

const mark = (session: Session, id: string, size: number): Session => ({
  ...session,
  done: { ...session.done, [id]: size },
})

/** How each step stands. A prediction that waits to be settled lets the next step begin. */
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

/** Whether the lesson is at its end: every step done, every prediction settled or passed over. */
export const isOver = (lesson: Lesson, session: Session): boolean =>
  standings(lesson, session).every((standing) => standing === 'done')

/** Whether it counts as solved: a lesson that teaches by looking is not, where its predictions were passed over. */
export const isSolved = (lesson: Lesson, session: Session): boolean =>
  isOver(lesson, session) && (lesson.taught !== 'looking' || session.skipped.length === 0)
