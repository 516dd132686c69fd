import { goalSentence } from '#course/goals/every.ts'
import type { DoStep } from '#course/lesson.ts'
import type { Loss } from '#course/goal.ts'
import type { NearMiss } from '#course/misses.ts'
import { goalsMet, lossesOf, missesOf, type Session } from '#course/session.ts'
import type { History } from '#engine/history/history.ts'
import { whole } from '#store/live/past.ts'
import { doRest } from '#store/lesson/steps.ts'
import { runOn } from '#store/lesson/running.ts'
import { useLearning, usePlayground, useStudio, useWhole } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, CheckIcon, PlayIcon } from '#ui/look/icons.ts'
import { Live } from '#ui/display/Live.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useMemo, useRef } from 'react'
import type { Running } from './running.ts'
import { DeadEnd } from './DeadEnd.tsx'
import { Hints } from './Hints.tsx'
import { LossLine } from './LossLine.tsx'
import { useDeadEnd } from './useDeadEnd.ts'
import { WayBack } from './WayBack.tsx'

/**
 * The body of a step of things to do: what is checked, as a list that ticks itself off, and the hints that were asked
 * for.
 */
export function DoBody(props: {
  readonly running: Running
  readonly session: Session
  readonly step: DoStep
  readonly still: boolean
}) {
  const studio = useStudio()
  const { running, session, step, still } = props
  const words = useWords().lessons
  const log = useWhole((story) => story.log)
  // read again when something has happened, not as time goes by
  const [met, losses, misses] = useMemo(() => {
    const doing = { step, history: whole(studio) }
    return log.size >= 0
      ? [
          goalsMet(running.lesson, session, doing),
          lossesOf(running.lesson, session, doing),
          missesOf(running.lesson, session, doing),
        ]
      : [[], [], []]
  }, [log, running.lesson, session, step, studio])
  const learner = useMemo(() => ({ lesson: running.lesson, session, step }), [running.lesson, session, step])
  const isDead = useDeadEnd(learner, !still && !losses.some(Boolean))
  if (still) return null
  const isWell = (history: History) => !lossesOf(running.lesson, session, { step, history }).some(Boolean)
  return (
    <>
      <ul aria-label={words.goals} className="mt-2 grid gap-1.5 rounded-control bg-sunken px-2.5 py-2">
        {step.goals.map((goal, place) => (
          <GoalLine
            key={goalSentence(goal, running.sentences)}
            text={goalSentence(goal, running.sentences)}
            met={met[place] === true}
            loss={losses[place]}
            miss={misses[place]}
          />
        ))}
      </ul>
      <StandsStill />
      {session.guide !== 'question' && !losses.some(Boolean) && !isDead && (
        <Button kind="quiet" size="small" className="mt-1.5 -ml-2" onClick={() => doRest(studio, step)}>
          {words.known}
        </Button>
      )}
      <Live>
        {step.goals.flatMap((goal, place) =>
          losses[place] ? [`${goalSentence(goal, running.sentences)} (${words.lost.short})`] : [],
        )}
      </Live>
      {losses.some(Boolean) && <WayBack isWell={isWell} />}
      {isDead && <DeadEnd learner={learner} />}
      <Hints running={running} session={session} step={step} lost={isDead || losses.some(Boolean)} />
    </>
  )
}

/** A clock that was stopped for reading runs on by a press. */
function StandsStill() {
  const studio = useStudio()
  const words = useWords().lessons
  const stopped = useLearning((state) => state.stopped === true)
  const stands = usePlayground(({ playing, ahead }) => !playing && !ahead)
  if (!stopped || !stands) return null
  return (
    <p className="mt-2 flex flex-wrap items-center justify-between gap-2 text-small text-ink-3">
      {words.stopped}
      <Button size="small" icon={PlayIcon} onClick={() => runOn(studio)}>
        {words.runOn}
      </Button>
    </p>
  )
}

/** The line of a goal: reached, open, or out of reach, and then why. */
function GoalLine({
  text,
  met,
  loss,
  miss,
}: {
  readonly text: string
  readonly met: boolean
  readonly loss: Loss | undefined
  readonly miss: NearMiss | undefined
}) {
  const { lessons: words, nearMisses } = useWords()
  return (
    <li className="grid grid-cols-[1rem_1fr] gap-x-2 text-small">
      <span
        className={classes(
          'mt-px grid size-4 place-items-center rounded-mark',
          met ? 'bg-green text-on-accent' : loss ? 'bg-amber-soft text-amber' : 'border border-edge bg-surface',
        )}
      >
        {(met || loss) && <Icon shape={met ? CheckIcon : AlertIcon} size={11} />}
      </span>
      <span className={met ? 'text-ink-3' : 'text-ink-2'}>
        {text}
        <span className="sr-only"> ({met ? words.reached : loss ? words.lost.short : words.open})</span>
        {loss && <LossLine loss={loss} />}
        {!met && !loss && miss && <MissLine key={miss} text={nearMisses[miss]} />}
      </span>
    </li>
  )
}

/** The sentence about what somebody did in place of a goal. It answers a press, so it comes into sight, with the rest of its step where there is room. */
function MissLine({ text }: { readonly text: string }) {
  const line = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    line.current?.closest('[data-step]')?.scrollIntoView({ block: 'nearest' })
    line.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <span ref={line} role="status" className="mt-0.5 block text-ink">
      {text}
    </span>
  )
}
