import { classes } from '#ui/look/classes.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { DoBody } from './DoBody.tsx'
import { PredictBody } from './PredictBody.tsx'
import { ShowBody } from './ShowBody.tsx'
import { StepMark } from './StepMark.tsx'
import { TakenAwayNote } from './TakenAwayNote.tsx'
import type { StepProps } from './stepProps.ts'

/** The line of a step: what comes later is a line, what is there to do now stands open. */
export function StepLine(props: StepProps) {
  const { running, session, step, nth, standing } = props
  const words = useWords().lessons
  const all = running.lesson.steps.length
  const isOpen = standing === 'now'
  return (
    <li
      data-step={step.id}
      data-about={step.focus?.part}
      tabIndex={-1}
      aria-label={`${words.step(nth, all)}: ${words.standings[standing]}`}
      {...(isOpen && { 'aria-current': 'step' as const })}
      className={classes(
        'grid grid-cols-[1.25rem_1fr] gap-x-2.5 rounded-control -outline-offset-2',
        standing === 'later' && 'max-tablet:hidden',
      )}
    >
      <StepMark nth={nth} standing={standing} />
      <div className="min-w-0">
        <p
          className={classes(
            standing === 'later' ? 'truncate text-ink-3' : isOpen ? 'font-strong text-ink' : 'text-ink-2',
          )}
        >
          <Title {...props} />
        </p>
        {isOpen && <TakenAwayNote />}
        {standing !== 'later' && step.kind === 'show' && <ShowBody {...props} step={step} />}
        {standing !== 'later' && step.kind === 'predict' && <PredictBody {...props} step={step} />}
        {isOpen && step.kind === 'do' && <DoBody running={running} session={session} step={step} still={props.still} />}
      </div>
    </li>
  )
}

/** A question that comes later would tell what is going to happen. */
function Title({ running, session, step, standing }: StepProps) {
  const words = useWords().lessons
  if (step.kind === 'predict') return standing === 'now' ? words.predict.first : words.kinds.predict
  if (standing === 'later' && step.kind === 'show') return words.kinds.show
  if (session.guide === 'question' && step.kind === 'do') return words.kinds.do
  return <Marked text={running.text[step.kind][step.id]?.say ?? ''} />
}
