import type { PredictStep, PredictText } from '#course/lesson.ts'
import type { Session } from '#course/session.ts'
import { useLearning } from '#store/react.tsx'
import { useState } from 'react'
import type { LessonShown } from './useLessonShown.ts'

/** The raised hands, counted for each option. */
export type Hands = Readonly<Record<string, number>>

export interface Asked {
  readonly step: PredictStep
  readonly text: PredictText
  readonly answer: Session['answers'][string] | undefined
  readonly hands: Hands
  readonly raise: (option: string, by: number) => void
  /** whether how many think what is shown; until then nobody can follow the others */
  readonly revealed: boolean
  readonly reveal: () => void
  /** over the whole stage, or a line below it */
  readonly large: boolean
  readonly setLarge: (large: boolean) => void
  /** whether another question waits for this one to be closed */
  readonly isNext: boolean
}

interface Room {
  readonly hands: Hands
  readonly revealed: boolean
  readonly large: boolean
  /** whether the class has looked at how it came out */
  readonly over?: true
}

/**
 * The question that a class is at, of the lesson that goes on: one that has come out until they have looked at it, then the
 * one that is asked now; else the last that they answered.
 */
export function useClassAsked(shown: LessonShown | undefined): Asked | undefined {
  const [rooms, keep] = useState<Readonly<Record<string, Room>>>({})
  // the last scene of an example is looked at before the next question lies over it
  const inScene = useLearning((state) => state.scene !== undefined)
  if (!shown) return undefined
  const { lesson, session, stands, text } = shown
  const keyOf = (step: PredictStep) => `${lesson.id}/${step.id}`
  const questions = lesson.steps.flatMap((step, nth) =>
    step.kind === 'predict' ? [{ step, stands: stands[nth] }] : [],
  )
  const now = inScene ? undefined : questions.find((one) => one.stands === 'now')?.step
  const out = questions.find(({ step }) => {
    const room = rooms[keyOf(step)]
    return session.answers[step.id]?.truth && room && !room.over
  })?.step
  const step = out ?? now ?? questions.findLast((one) => session.answers[one.step.id] !== undefined)?.step
  const said = step && text.predict[step.id]
  if (!step || !said) return undefined
  const answer = session.answers[step.id]
  const room = rooms[keyOf(step)] ?? { hands: {}, revealed: answer !== undefined, large: answer === undefined }
  const set = (change: Partial<Room>) => keep({ ...rooms, [keyOf(step)]: { ...room, ...change } })
  return {
    step,
    text: said,
    answer,
    hands: room.hands,
    raise: (option, by) => set({ hands: { ...room.hands, [option]: Math.max(0, (room.hands[option] ?? 0) + by) } }),
    revealed: room.revealed,
    reveal: () => set({ revealed: true }),
    large: room.large,
    setLarge: (large) => set({ large, ...(!large && answer?.truth && { over: true }) }),
    isNext: now !== undefined && step !== now,
  }
}
