import { isSolved, type Session } from '#course/session.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { ArrowRightIcon, CheckIcon, InfoIcon } from '#ui/look/icons.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { AskedAgain, Running } from './running.ts'
import { EndCard } from './card/EndCard.tsx'
import { Docs, Learnt } from './Learnt.tsx'
import { LessonScore } from './LessonScore.tsx'
import { labelsOf } from './PredictBody.tsx'
import { Recall } from './Recall.tsx'

/** The end: what there was to understand, what was expected and what happened, and the way on. */
export function LessonEnd(props: {
  readonly running: Running
  readonly session: Session
  readonly onOpen: (id: string) => void
  readonly askAgain?: () => Promise<AskedAgain>
}) {
  const { running, session, onOpen, askAgain } = props
  const words = useWords().lessons.end
  const { lesson, text, next } = running
  const solved = isSolved(lesson, session)
  return (
    <section data-step="end" tabIndex={-1} aria-label={words.over} className="mt-5 grid grid-cols-1 gap-5 px-4">
      <p
        className={`flex animate-rise items-center gap-2 rounded-card px-3 py-2.5 font-strong ${solved ? 'bg-green-soft text-green' : 'bg-slate-soft text-slate'}`}
      >
        <Icon shape={solved ? CheckIcon : InfoIcon} size={16} />
        {solved ? words.solved : words.over}
      </p>
      {!solved && <p className="text-small text-ink-2">{words.passedOver}</p>}
      <EndCard running={running} session={session} />
      <Learnt text={text} />
      <LessonScore running={running} session={session} />
      <Predictions running={running} session={session} />
      <div>
        <Caps level={3}>{words.reflect}</Caps>
        <p className="mt-1.5 border-l-2 border-accent pl-2.5">
          <Marked text={text.reflect} />
        </p>
      </div>
      {askAgain && <Recall key={lesson.id} session={session} askAgain={askAgain} />}
      <Docs text={text} />
      {next && (
        <Button kind="primary" iconEnd={ArrowRightIcon} className="whitespace-normal!" onClick={() => onOpen(next.id)}>
          {words.next(next.title)}
        </Button>
      )}
    </section>
  )
}

/** The list of what was predicted beside what happened; nobody counts. */
function Predictions({ running, session }: { readonly running: Running; readonly session: Session }) {
  const words = useWords()
  const said = words.lessons.end
  const asked = running.lesson.steps.filter(({ kind }) => kind === 'predict')
  if (asked.length === 0) return null
  return (
    <div>
      <Caps level={3}>{said.predictions}</Caps>
      <ul className="mt-1.5 grid gap-3">
        {asked.map(({ id }) => {
          const text = running.text.predict[id]
          const answer = session.answers[id]
          if (!text) return null
          const sure = answer && (answer.sure ? words.lessons.predict.sure : words.lessons.predict.guessing)
          return (
            <li key={id} className="text-small">
              <p className="text-ink-2">{plainOf(text.ask, words)}</p>
              <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-0.5">
                <dt className="text-ink-3">{said.mine}</dt>
                <dd>{answer ? `${labelsOf(text, answer.picked, words) || said.none} (${sure ?? ''})` : said.nobody}</dd>
                {answer?.truth && (
                  <>
                    <dt className="text-ink-3">{said.truth}</dt>
                    <dd className="font-strong text-green">{labelsOf(text, answer.truth, words) || said.none}</dd>
                  </>
                )}
              </dl>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
