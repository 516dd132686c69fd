import type { PredictStep } from '#course/lesson.ts'
import type { Session } from '#course/session.ts'
import { presentStep } from '#store/lesson/running.ts'
import { predict, skipPrediction } from '#store/lesson/steps.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { ArrowRightIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef } from 'react'
import { Outcome } from '../Outcome.tsx'
import { PredictForm } from '../PredictForm.tsx'
import type { Running } from '../running.ts'
import { CoveredPictures, OpenPictures } from './Pictures.tsx'

interface Props {
  readonly running: Running
  readonly session: Session
  /** the question that is asked here, or has been */
  readonly id: string
  readonly onNext: (id: string) => void
  readonly onClose: () => void
}

/** The window in which a question stands with the pictures of the launch form: covered until it is answered, then its outcome. */
export function PicturesDialog({ running, session, id, onNext, onClose }: Props) {
  const studio = useStudio()
  const words = useWords()
  const said = words.lessons.predict
  const head = useRef<HTMLHeadingElement>(null)
  const step = running.lesson.steps.find((one) => one.id === id)
  const text = running.text.predict[id]
  const answer = session.answers[id]
  const isOpen = answer?.truth === undefined && !session.skipped.includes(id)
  // what came out is read from its beginning
  useEffect(() => {
    if (!isOpen) head.current?.focus()
  }, [isOpen])
  if (step?.kind !== 'predict' || !step.askedWith || !text) return null
  const next = presentStep(running.lesson, session)
  const goesOn = isAskedWithPictures(next) && next.id !== id ? next : undefined
  const skip = () => {
    skipPrediction(studio, step)
    onClose()
  }
  return (
    <Dialog
      open
      wide
      title={running.listed.title}
      closeLabel={words.common.close}
      onClose={onClose}
      footer={
        isOpen ? undefined : goesOn ? (
          <Button kind="primary" iconEnd={ArrowRightIcon} onClick={() => onNext(goesOn.id)}>
            {said.pictures.next}
          </Button>
        ) : (
          <Button kind="primary" onClick={onClose}>
            {said.pictures.back}
          </Button>
        )
      }
    >
      {isOpen ? (
        <PredictForm
          key={id}
          pick={step.pick}
          text={text}
          send={said.pictures.send}
          asksSure
          onPredict={(picked, sure) => predict(studio, step, picked, sure)}
          onSkip={skip}
          choices={(picked, choose, question) => (
            <CoveredPictures step={step} text={text} picked={picked} onChoose={choose} question={question} />
          )}
        />
      ) : (
        <div className="@container">
          <h3 ref={head} tabIndex={-1} className="font-strong outline-none">
            {plainOf(text.ask, words)}
          </h3>
          <OpenPictures step={step} picked={answer?.picked ?? []} truth={answer?.truth ?? []} />
          {answer?.truth && (
            <div className="mt-4">
              <Outcome text={text} picked={answer.picked} truth={answer.truth} />
            </div>
          )}
        </div>
      )}
    </Dialog>
  )
}

const isAskedWithPictures = (step: Running['lesson']['steps'][number] | undefined): step is PredictStep =>
  step?.kind === 'predict' && step.askedWith !== undefined
