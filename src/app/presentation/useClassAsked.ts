import type { PredictStep, PredictText } from '#course/lesson.ts'
import { type Session, standings } from '#course/session.ts'
import { useLearning, usePreferences, useStudio } from '#store/react.tsx'
import { useEffect, useState } from 'react'
import { goOnWithLesson } from '../lessons/openLesson.ts'
import { useSpeech } from '../language/speaker.tsx'
import { useTexts } from '../lessons/useTexts.ts'

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
  readonly of: string
  readonly hands: Hands
  readonly revealed: boolean
  readonly large: boolean
  /** whether the class has looked at how it came out */
  readonly over?: true
}

/** The question that the lesson which is going on asks the class; once it is answered, that one until the next. */
export function useClassAsked(): Asked | undefined {
  const studio = useStudio()
  const learning = usePreferences((state) => state.learning === true)
  const lesson = useLearning((state) => state.lesson)
  const session = useLearning((state) => state.session)
  const { language } = useSpeech()
  const { said } = useTexts(learning ? lesson : undefined, language)
  const [kept, keep] = useState<Room>()
  useEffect(() => {
    if (learning) void goOnWithLesson(studio)
  }, [studio, learning])
  if (!learning || !lesson || !session || !said) return undefined
  const stands = standings(lesson, session)
  const now = lesson.steps.find(({ kind }, nth) => kind === 'predict' && stands[nth] === 'now')
  const answered = lesson.steps.findLast(({ id, kind }) => kind === 'predict' && session.answers[id] !== undefined)
  // the next question waits until the class has seen how this one came out
  const holds = answered !== undefined && kept?.of === `${lesson.id}/${answered.id}` && !kept.over
  const step = holds ? answered : (now ?? answered)
  const text = step && said.text.predict[step.id]
  if (step?.kind !== 'predict' || !text) return undefined
  const answer = session.answers[step.id]
  const of = `${lesson.id}/${step.id}`
  const room = kept?.of === of ? kept : { of, hands: {}, revealed: answer !== undefined, large: answer === undefined }
  return {
    step,
    text,
    answer,
    hands: room.hands,
    raise: (option, by) =>
      keep({ ...room, hands: { ...room.hands, [option]: Math.max(0, (room.hands[option] ?? 0) + by) } }),
    revealed: room.revealed,
    reveal: () => keep({ ...room, revealed: true }),
    large: room.large,
    setLarge: (large) => keep({ ...room, large, ...(!large && answer?.truth && { over: true }) }),
    isNext: holds && now !== undefined,
  }
}
