import type { Beginning } from '#engine/account.ts'
import type { Lesson } from './lesson.ts'
import { solve } from './moves/solve.ts'
import type { Session } from './session.ts'

/** Lessons as they go where nobody does anything else, once each. */
const meant = new WeakMap<Lesson, Session>()

function sessionAsMeant(lesson: Lesson, beginning: Beginning): Session {
  const session = meant.get(lesson) ?? solve(lesson, beginning).session
  meant.set(lesson, session)
  return session
}

/**
 * The session with what comes out at once read from the account as the lesson has it: such a question waits for nothing that
 * somebody does, so what they stopped, shut or deleted before they answered makes nothing else true.
 */
export function asMeant(lesson: Lesson, now: Session, before: Session, beginning: Beginning): Session {
  let { answers } = now
  for (const { id } of lesson.steps) {
    const answer = answers[id]
    const isNew = answer?.truth !== undefined && before.answers[id]?.truth === undefined
    if (!answer || !isNew || now.done[id] !== answer.from) continue
    const truth = sessionAsMeant(lesson, beginning).answers[id]?.truth
    if (truth) answers = { ...answers, [id]: { ...answer, truth } }
  }
  return answers === now.answers ? now : { ...now, answers }
}
