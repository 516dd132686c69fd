import type { PredictStep, PredictText } from '#course/lesson.ts'
import { minute } from '#lib/time.ts'
import { perform, predict, skipPrediction } from '#store/lesson/steps.ts'
import { useStudio } from '#store/react.tsx'
import { presentStep } from '#store/lesson/running.ts'
import { Button } from '#ui/controls/Button.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { headingOf } from './headingOf.ts'
import { Outcome } from './Outcome.tsx'
import { PredictForm } from './PredictForm.tsx'
import type { StepProps } from './stepProps.ts'

type Props = Omit<StepProps, 'step'> & { readonly step: PredictStep }

/** A prediction: asked, waited for, and what came of it, in place. */
export function PredictBody({ running, session, step, standing, latest, still, onPictures }: Props) {
  const studio = useStudio()
  const words = useWords()
  const said = words.lessons.predict
  const text = running.text.predict[step.id]
  const answer = session.answers[step.id]
  // nothing is left to do but to wait
  const last = presentStep(running.lesson, session) === undefined
  if (!text) return null
  if (standing === 'now') {
    if (still) return null
    if (step.askedWith)
      return (
        <div className="mt-2 rounded-card border border-accent bg-linear-to-b from-surface to-accent-soft p-3 max-tablet:p-1.5">
          {/* a phone has its room for the button: the question stands with the pictures */}
          <p className="mb-2.5 font-strong max-tablet:hidden">{plainOf(text.ask, words)}</p>
          <div className="flex flex-wrap items-center gap-1">
            <Button kind="primary" onClick={() => onPictures(step.id)}>
              {said.pictures.open}
            </Button>
            <Button kind="quiet" onClick={() => skipPrediction(studio, step)}>
              {said.skip}
            </Button>
          </div>
        </div>
      )
    return (
      <PredictForm
        pick={step.pick}
        text={text}
        send={said.predict}
        asksSure
        onPredict={(picked, sure) => predict(studio, step, picked, sure)}
        onSkip={() => skipPrediction(studio, step)}
      />
    )
  }
  if (standing === 'waiting')
    return (
      <div className="text-small text-ink-3">
        <p>{labelsOf(text, answer?.picked ?? [], words)}</p>
        <p>{last ? said.waitingForTime : said.waiting}</p>
        {last && (
          <Button size="small" className="mt-1.5 mr-1" onClick={() => perform(studio, { wait: 5 * minute })}>
            {words.lessons.hints.letPass}
          </Button>
        )}
        <Button kind="quiet" size="small" className={last ? '' : '-ml-2'} onClick={() => skipPrediction(studio, step)}>
          {said.noMore}
        </Button>
      </div>
    )
  if (!answer?.truth) return <p className="text-small text-ink-3">{said.skipped}</p>
  return (
    <details open={latest}>
      <summary className="rounded-chip text-ink-2 marker:text-ink-3">{plainOf(text.ask, words)}</summary>
      <p className="sr-only">{headingOf(session, [step.id], said)}</p>
      <Outcome text={text} picked={answer.picked} truth={answer.truth} />
      {step.askedWith && (
        <Button size="small" className="mt-2.5" onClick={() => onPictures(step.id)}>
          {said.pictures.again}
        </Button>
      )}
    </details>
  )
}

/** The options by their names, in the order in which they stand. */
export const labelsOf = ({ options }: PredictText, keys: readonly string[], words: unknown): string =>
  Object.entries(options)
    .flatMap(([key, { label }]) => (keys.includes(key) ? [plainOf(label, words)] : []))
    .join(' · ')
