import type { Session } from '#course/session.ts'
import { recall, recallId } from '#store/lesson/steps.ts'
import { useStudio } from '#store/react.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import type { AskedAgain } from './running.ts'
import { Outcome } from './Outcome.tsx'
import { PredictForm } from './PredictForm.tsx'

/** A question of an earlier lesson, asked again: what is looked for in memory stays there longer. */
export function Recall(props: { readonly session: Session; readonly askAgain: () => Promise<AskedAgain> }) {
  const studio = useStudio()
  const { session, askAgain } = props
  const words = useWords()
  const said = words.lessons.end
  const [asked, setAsked] = useState<AskedAgain>()
  useEffect(() => {
    let current = true
    void askAgain().then((one) => current && setAsked(one))
    return () => {
      current = false
    }
  }, [askAgain])
  if (!asked) return null
  const answer = session.answers[recallId]
  return (
    <div>
      <Caps level={3}>{said.recall}</Caps>
      <p className="mt-1 text-small text-ink-3">{said.recallHint(asked.title)}</p>
      {answer ? (
        <>
          <p className="mt-1.5 font-strong">{plainOf(asked.text.ask, words)}</p>
          <Outcome text={asked.text} picked={answer.picked} truth={answer.truth ?? asked.truth} />
        </>
      ) : (
        <PredictForm
          pick={asked.step.pick}
          text={asked.text}
          send={said.check}
          onPredict={(picked) => recall(studio, picked, asked.truth)}
        />
      )}
    </div>
  )
}
