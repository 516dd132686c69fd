import { isOver, type Standing, standings } from '#course/session.ts'
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
  const inSight = over ? 'end' : (revealed(running, stands) ?? present?.id)
  const box = useInSight(inSight)
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
            ? words.lessons.now(lesson.steps.indexOf(present) + 1, sayOf(present, running.text, words))
            : words.lessons.predict.waiting}
      </Live>
    </div>
  )
}

/** The prediction that came out last: what happened stands there until the next one has. */
const latestSettled = ({ lesson }: Running, stands: readonly Standing[]): string | undefined =>
  lesson.steps.findLast(({ kind }, place) => kind === 'predict' && stands[place] === 'done')?.id

/** A prediction that came out and after which nothing has been done yet: it is to be seen before what comes next. */
function revealed({ lesson }: Running, stands: readonly Standing[]): string | undefined {
  const at = stands.findLastIndex((one) => one === 'done')
  const step = lesson.steps[at]
  return step?.kind === 'predict' ? step.id : undefined
}

/** px around what is scrolled to */
const margin = 12

/** Scrolls to a step when it becomes the present one; where a press took the focused button away, the focus goes along. */
function useInSight(id: string | undefined) {
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
  useEffect(() => {
    const step = id === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)
    if (!step || !box.current) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const { scrollTop: from, clientHeight: room } = box.current
    const [top, bottom] = [step.offsetTop - margin, step.offsetTop + step.offsetHeight + margin]
    // what is in sight already stays where it is; what is taller than the column is read from its top
    const to = bottom > from + room ? Math.min(top, bottom - room) : Math.min(top, from)
    box.current.scrollTo({ top: Math.max(0, to), behavior: still ? 'auto' : 'smooth' })
    if (pressed.current && document.activeElement === document.body) step.focus({ preventScroll: true })
    pressed.current = false
  }, [id])
  return box
}
