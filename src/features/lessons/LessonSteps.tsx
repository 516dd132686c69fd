import { isOver, type Session, type Standing, standings } from '#course/session.ts'
import { Live } from '#ui/Live.tsx'
import { Marked } from '#ui/Marked.tsx'
import { useWords } from '#ui/words.tsx'
import { useEffect, useRef } from 'react'
import type { AskedAgain, Running } from './course.ts'
import { LessonEnd } from './LessonEnd.tsx'
import { Replay } from './Replay.tsx'
import { sayOf } from './sayOf.ts'
import { StepLine } from './StepLine.tsx'
import { useLearning } from './useLearning.ts'

/** All steps, the present one open. It comes into sight by itself; the focus stays where somebody has put it. */
export function LessonSteps(props: {
  readonly running: Running
  readonly onOpen: (id: string) => void
  readonly askAgain?: () => Promise<AskedAgain>
}) {
  const { running, onOpen, askAgain } = props
  const words = useWords()
  const session = useLearning((state) => state.session)
  const replays = useLearning((state) => state.own !== undefined)
  const { lesson } = running
  const stands = session ? standings(lesson, session) : []
  const present = lesson.steps[stands.indexOf('now')]
  const over = session !== undefined && isOver(lesson, session)
  const seen = over ? ['end'] : inSight(running, session, present?.id)
  const box = useInSight(seen)
  if (!session) return null
  return (
    <div ref={box} className="relative min-h-0 flex-1 overflow-y-auto pb-4">
      {stands.every((one) => one !== 'done') && (
        <p className="px-4 pt-2.5 text-ink-2">
          <Marked text={running.text.intro} />
        </p>
      )}
      {replays && <Replay />}
      <ol aria-label={words.lessons.steps} className="mt-2.5 grid gap-3.5 px-4">
        {lesson.steps.map((step, place) => (
          <StepLine
            key={step.id}
            running={running}
            session={session}
            step={step}
            nth={place + 1}
            standing={stands[place] ?? 'later'}
            latest={step.id === latestSettled(running, stands)}
            still={replays}
          />
        ))}
      </ol>
      {over && <LessonEnd running={running} session={session} onOpen={onOpen} {...(askAgain && { askAgain })} />}
      <Live>
        {over
          ? words.lessons.end.solved
          : present
            ? `${seen.length > 1 ? words.lessons.predict.settled : ''} ${words.lessons.now(lesson.steps.indexOf(present) + 1, sayOf(present, running.text, words))}`
            : words.lessons.predict.waiting}
      </Live>
    </div>
  )
}

/** The prediction that came out last: what happened stands there until the next one has. */
const latestSettled = ({ lesson }: Running, stands: readonly Standing[]): string | undefined =>
  lesson.steps.findLast(({ kind }, place) => kind === 'predict' && stands[place] === 'done')?.id

/** What has just come out is to be seen before what is next to do; at the very beginning, all from the top. */
function inSight({ lesson }: Running, session: Session | undefined, present: string | undefined): readonly string[] {
  if (!session || present === undefined || present === lesson.steps[0]?.id) return []
  const newest = Math.max(...Object.values(session.done))
  const out = lesson.steps.find(({ id, kind }) => kind === 'predict' && session.done[id] === newest)
  return out ? [out.id, present] : [present]
}

/** px around what is scrolled to */
const margin = 12

/** Scrolls to steps when others are to be seen; where a press took the focused button away, the focus goes along. */
function useInSight(ids: readonly string[]) {
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    const element = box.current
    const press = () => {
      pressed.current = element?.contains(document.activeElement) ?? false
    }
    element?.addEventListener('click', press, { capture: true })
    return () => element?.removeEventListener('click', press, { capture: true })
  }, [])
  const key = ids.join('/')
  useEffect(() => {
    if (!box.current) return
    const steps = key.split('/').flatMap((id) => [...(box.current?.querySelectorAll(`[data-step="${id}"]`) ?? [])])
    scrollTo(
      box.current,
      steps.filter((one) => one instanceof HTMLElement),
    )
    const last = steps.at(-1)
    if (pressed.current && document.activeElement === document.body && last instanceof HTMLElement)
      last.focus({ preventScroll: true })
    pressed.current = false
  }, [key])
  return box
}

/** What is in sight already stays where it is; what is taller than the column is read from its top. */
function scrollTo(box: HTMLElement, steps: readonly HTMLElement[]): void {
  const { scrollTop: from, clientHeight: room } = box
  const top = Math.min(...steps.map((one) => one.offsetTop)) - margin
  const bottom = Math.max(...steps.map((one) => one.offsetTop + one.offsetHeight)) + margin
  const to = steps.length === 0 ? 0 : bottom > from + room ? Math.min(top, bottom - room) : Math.min(top, from)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top: Math.max(0, to), behavior: still ? 'auto' : 'smooth' })
}
