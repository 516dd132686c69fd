import { isOver, isSolved, type Session, type Standing, standings } from '#course/session.ts'
import { Live } from '#ui/display/Live.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { ChevronDownIcon } from '#ui/look/icons.ts'
import type { AskedAgain, Running } from './running.ts'
import { FreeLook } from './FreeLook.tsx'
import { type Headings, headingOf } from './headingOf.ts'
import { GuideLine } from './GuideLine.tsx'
import { LessonEnd } from './LessonEnd.tsx'
import { Replay } from './Replay.tsx'
import { sayOf } from './sayOf.ts'
import { TakenAwayNote } from './TakenAwayNote.tsx'
import { StepLine } from './StepLine.tsx'
import { goTo, useBelow, useInSight } from './useInSight.ts'
import { useWanted } from './useWanted.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { PicturesDialog } from './pictures/PicturesDialog.tsx'
import { useState } from 'react'

/** All steps, the present one open. It comes into sight by itself; the focus stays where somebody has put it. */
export function LessonSteps(props: {
  readonly running: Running
  readonly onOpen: (id: string) => void
  readonly askAgain?: () => Promise<AskedAgain>
}) {
  const { running, onOpen, askAgain } = props
  const studio = useStudio()
  const words = useWords()
  const session = useLearning((state) => state.session)
  const replays = useLearning((state) => state.own !== undefined)
  const { lesson } = running
  const stands = session ? standings(lesson, session) : []
  const present = lesson.steps[stands.indexOf('now')]
  const over = session !== undefined && isOver(lesson, session)
  const out = session ? cameOutLast(running, session, stands) : []
  const scene = useLearning((state) => state.scene)
  // while the last part of an example is looked at, what comes next stays where it is
  const at = scene ?? (over ? 'end' : present?.id)
  const box = useInSight({
    present: at,
    first: lesson.steps[0]?.id,
    // what came out of an example's last part is read after that part
    out: scene === undefined ? out : none,
    hints: session?.hints[present?.id ?? ''] ?? 0,
  })
  const below = useBelow(box, at)
  useWanted(box)
  const [pictured, setPictured] = useState<string>()
  const closePictures = () => {
    setPictured(undefined)
    studio.learning.setState({ wanted: at })
  }
  if (!session) return null
  if (session.guide === 'free') return <FreeLook running={running} session={session} />
  return (
    <div ref={box} className="relative min-h-0 flex-1 overflow-y-auto pb-4">
      <GuideLine session={session} />
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
            latest={scene === undefined && out.includes(step.id)}
            still={replays}
            onPictures={setPictured}
          />
        ))}
      </ol>
      {!present && !over && (
        <div className="px-4">
          <TakenAwayNote />
        </div>
      )}
      {over && <LessonEnd running={running} session={session} onOpen={onOpen} {...(askAgain && { askAgain })} />}
      {below && at !== undefined && (
        <div className="sticky -bottom-4 z-10 mt-3 -mb-4 border-t border-line bg-surface px-4 py-2">
          <Button
            kind="primary"
            size="small"
            iconEnd={ChevronDownIcon}
            className="w-full"
            onClick={() => goTo(box.current, at)}
          >
            {present
              ? words.lessons.goTo(lesson.steps.indexOf(present) + 1)
              : words.lessons.end[isSolved(lesson, session) ? 'solved' : 'over']}
          </Button>
        </div>
      )}
      {pictured !== undefined && (
        <PicturesDialog
          running={running}
          session={session}
          id={pictured}
          onNext={setPictured}
          onClose={closePictures}
        />
      )}
      <Live>
        {over
          ? words.lessons.end.solved
          : present
            ? `${headingOfJustOut(session, out, words.lessons.predict)} ${words.lessons.now(lesson.steps.indexOf(present) + 1, sayOf(present, running.text, words))}`
            : words.lessons.predict.waiting}
      </Live>
    </div>
  )
}

const none: readonly string[] = []

/** The predictions that came out last, all that were waited for at once: what happened stands there until the next does. */
function cameOutLast({ lesson }: Running, session: Session, stands: readonly Standing[]): readonly string[] {
  const out = lesson.steps.filter(({ kind }, place) => kind === 'predict' && stands[place] === 'done')
  const answered = session.answers[out.at(-1)?.id ?? '']?.from
  if (answered === undefined) return []
  return out.flatMap(({ id }, place) => (place === out.length - 1 || (session.done[id] ?? 0) > answered ? [id] : []))
}

/** The heading over what came out just now; nothing where something has been done since. */
function headingOfJustOut(session: Session, out: readonly string[], headings: Headings): string {
  const latest = Math.max(...Object.values(session.done))
  const justOut = out.filter((id) => session.done[id] === latest)
  return justOut.length > 0 ? headingOf(session, justOut, headings) : ''
}
