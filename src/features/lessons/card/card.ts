import { goalSentence } from '#course/goals/every.ts'
import type { Session } from '#course/session.ts'
import { plainOf } from '#ui/display/readMarked.ts'
import { type Mark, outcomeOf } from '../outcomeOf.ts'
import type { Running } from '../running.ts'

/** The facts of a card to keep: what was asked, how it was foreseen, and what came about. */
export interface Card {
  readonly question: string
  readonly predictions: readonly { readonly ask: string; readonly mark: Mark | 'passed' }[]
  readonly hits: number
  /** what was to be brought about, and was */
  readonly proven: readonly string[]
}

/** Reads the card of a lesson from how far somebody is in it. */
export function cardOf(running: Running, session: Session, words: unknown): Card {
  const { lesson, listed, text, sentences } = running
  const predictions = lesson.steps.flatMap((step) => {
    if (step.kind !== 'predict') return []
    const { picked, truth } = session.answers[step.id] ?? {}
    const mark = picked && truth ? outcomeOf(picked, truth).mark : ('passed' as const)
    return [{ ask: plainOf(text.predict[step.id]?.ask ?? '', words), mark }]
  })
  const proven = lesson.steps.flatMap((step) =>
    step.kind === 'do' && session.done[step.id] !== undefined
      ? step.goals.map((goal) => goalSentence(goal, sentences))
      : [],
  )
  return {
    question: listed.question,
    predictions,
    hits: predictions.filter(({ mark }) => mark === 'hit').length,
    // of several machines that were brought back alike it says so once
    proven: [...new Set(proven)],
  }
}
