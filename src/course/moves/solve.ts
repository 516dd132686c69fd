import type { Beginning } from '#engine/account.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { type History, openHere } from '#engine/history/history.ts'
import type { Lesson, LessonStep, ShowStep } from '../lesson.ts'
import { play, type Step } from './script.ts'
import { beginSession, judge, type Session } from '../session.ts'

/** The account that a lesson begins with: its story begins where all is prepared, and nothing before it can be undone. */
export const beginLesson = (lesson: Lesson, beginning: Beginning): History =>
  openHere(play(beginHistory(beginning), lesson.start))

export interface Way {
  /** one of the lesson's other ways; its first where nothing is said */
  readonly way?: string | undefined
  /** what is left out, as if it were not known */
  readonly without?: (step: Step) => boolean
  /** predictions are passed over */
  readonly unanswered?: boolean
  /** worked examples only: nothing is done by the learner */
  readonly idle?: boolean
}

export interface Solved {
  readonly history: History
  readonly session: Session
}

/** Plays a lesson as a reference solution does: worked examples, predictions answered with nothing, then each step's way. */
export function solve(lesson: Lesson, beginning: Beginning, how: Way = {}): Solved {
  const start = beginLesson(lesson, beginning)
  return lesson.steps.reduce<Solved>((solved, step) => judged(lesson, takeStep(lesson, step, solved, how)), {
    history: start,
    session: judge(lesson, start, beginSession(lesson, start)),
  })
}

const judged = (lesson: Lesson, { history, session }: Solved): Solved => ({
  history,
  session: judge(lesson, history, session),
})

function takeStep(lesson: Lesson, step: LessonStep, { history, session }: Solved, how: Way): Solved {
  if (step.kind === 'show') {
    const { played, sizes } = showAll(step, history)
    return { history: played, session: { ...session, shown: { ...session.shown, [step.id]: sizes } } }
  }
  if (step.kind === 'predict') {
    if (how.unanswered || how.idle) return { history, session: { ...session, skipped: [...session.skipped, step.id] } }
    const answer = { picked: [], sure: false, from: history.log.size }
    return { history, session: { ...session, answers: { ...session.answers, [step.id]: answer } } }
  }
  if (how.idle) return { history, session }
  const steps = wayOf(lesson, step.id, how.way) ?? step.solve
  return { history: play(history, how.without ? steps.filter((one) => !how.without?.(one)) : steps), session }
}

/** Plays every part of a worked example; the log's size before it and after each part. */
function showAll({ parts }: ShowStep, start: History) {
  let played = start
  const sizes = [start.log.size]
  for (const part of parts) {
    played = play(played, part)
    sizes.push(played.log.size)
  }
  return { played, sizes }
}

function wayOf({ otherWays }: Lesson, stepId: string, way: string | undefined): readonly Step[] | undefined {
  if (way === undefined || 'none' in otherWays) return undefined
  return otherWays[way]?.[stepId]
}
