import type { LessonStep, ShowStep } from '#course/lesson.ts'
import { placeIn } from '#course/session.ts'
import { nextEvent } from '#parts/commands/page/page.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { sayOf } from '#features/lessons/sayOf.ts'
import { leaveScene } from '#store/lesson/running.ts'
import { nextPart, partBefore, partShown } from '#store/lesson/steps.ts'
import { useLearning, usePlayground, useStudio } from '#store/react.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect } from 'react'
import { Press } from './Press.tsx'
import type { Asked } from './useClassAsked.ts'
import type { LessonShown } from './useLessonShown.ts'
import { Step, WallButton } from './WallButton.tsx'

interface Props {
  readonly shown: LessonShown
  readonly asked: Asked | undefined
}

/** The step that the class is at; none at the end, and where the lesson's guide leaves them to themselves. */
function useStep({ shown, asked }: Props): LessonStep | undefined {
  const { lesson, session, stands } = shown
  // the last scene of an example stays until somebody goes on
  const scene = useLearning((state) => state.scene)
  const size = usePlayground(({ history }) => history.log.size)
  if (session.guide === 'free') return undefined
  if (asked?.isNext) return asked.step
  const last = lesson.steps.find(({ id, kind }) => kind === 'show' && id === scene)
  return last && partShown(session, last as ShowStep, size) > 0 ? last : lesson.steps[placeIn(stands)]
}

/** The sentence of the step, or of the scene, that the class is at. */
export function WallSentence({ shown, asked }: Props) {
  const words = useWords()
  const step = useStep({ shown, asked })
  const size = usePlayground(({ history }) => history.log.size)
  const { session, text, title } = shown
  const caption = step?.kind === 'show' ? text.show[step.id]?.captions[partShown(session, step, size) - 1] : undefined
  // a question over the whole stage need not be said a second time
  const isSaid = step !== undefined && asked?.large !== true
  return (
    <h1
      aria-live="polite"
      className="line-clamp-2 pb-1 text-[30px] max-tablet:line-clamp-4 leading-9 font-bold max-tablet:text-[22px] max-tablet:leading-7"
    >
      {!isSaid ? title : caption === undefined ? sayOf(step, text, words) : plainOf(caption, words)}
    </h1>
  )
}

/** The place of the class: the lesson and its step; an example is stepped through from here. */
export function WallPlace({ shown, asked }: Props) {
  const words = useWords()
  const step = useStep({ shown, asked })
  // where the sentence of the step is the lesson's title, it is not said a second time
  const isTitled = step === undefined || asked?.large === true
  const { nth, all, title, lesson, stands } = shown
  const place = step ? words.lessons.step(lesson.steps.indexOf(step) + 1, stands.length) : undefined
  const ended = placeIn(stands) < 0 ? words.lessons.index.ended : undefined
  return (
    <>
      {step?.kind === 'show' && <ExampleKeys step={step} shown={shown} />}
      <p className="min-w-0 flex-1 truncate text-right leading-7 text-ink-3">
        {[words.lessons.chip.label(nth, all, isTitled ? undefined : title), place ?? ended ?? []].flat().join(' · ')}
      </p>
    </>
  )
}

interface ExampleProps {
  readonly step: ShowStep
  readonly shown: LessonShown
}

/** The place in an example: how far it is shown, and the way on from there. */
function useExample({ step, shown }: ExampleProps) {
  const studio = useStudio()
  const said = useWords().lessons.show
  const size = usePlayground(({ history }) => history.log.size)
  const isScene = useLearning((state) => state.scene === step.id)
  const at = partShown(shown.session, step, size)
  const all = step.parts.length
  const next = at < all ? () => nextPart(studio, step) : isScene ? () => leaveScene(studio) : undefined
  return { at, all, next, label: at === 0 ? said.begin : at < all ? said.next : said.on }
}

/** The deed of the key for the next event, in a lesson: at an example where no event waits, it shows the next part. */
export function WallNext(props: Props) {
  const step = useStep(props)
  const { why } = usePageCommand(nextEvent)
  if (why === undefined || step?.kind !== 'show' || props.asked?.large) return <Step command={nextEvent} sign="→" />
  return <NextPart step={step} shown={props.shown} />
}

function NextPart(props: ExampleProps) {
  const studio = useStudio()
  const { next, label } = useExample(props)
  useEffect(() => {
    if (!next) return undefined
    const onKey = (event: KeyboardEvent) => {
      const { dialog, question } = studio.transient.getState()
      if (event.key !== 'ArrowRight' || event.altKey || dialog || question || hasOwnUse(event.target)) return
      event.preventDefault()
      next()
    }
    // before the keys of the page, for which there is nothing to do
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  })
  return next ? <WallButton sign="→" label={label} onClick={next} /> : <Step command={nextEvent} sign="→" />
}

const hasOwnUse = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role="slider"], [role="tab"]') !== null

/** The ways to the part of an example before this one, and to the next. */
function ExampleKeys({ step, shown }: ExampleProps) {
  const studio = useStudio()
  const said = useWords().lessons.show
  const { at, all, next, label } = useExample({ step, shown })
  return (
    <span className="flex items-center gap-2">
      {at > 0 && (
        <Press label={said.back} onPress={() => partBefore(studio, step)}>
          ←
        </Press>
      )}
      {next && (
        <Press strong onPress={next}>
          {label}
        </Press>
      )}
      {at > 0 && <span className="text-ink-3 tabular-nums">{said.part(at, all)}</span>}
    </span>
  )
}
