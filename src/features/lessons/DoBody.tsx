import { goalSentence } from '#course/goals/every.ts'
import type { DoStep } from '#course/lesson.ts'
import { goalsMet, type Session } from '#course/session.ts'
import { whole } from '#store/live/past.ts'
import { useStudio, useWhole } from '#store/react.tsx'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/Icon.tsx'
import { CheckIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'
import { useMemo } from 'react'
import type { Running } from './course.ts'
import { Hints } from './Hints.tsx'

/** Something to do: what is checked, as a list that ticks itself off, and the hints that were asked for. */
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
  const met = useMemo(
    () => (log.size >= 0 ? goalsMet(running.lesson, session, { step, history: whole(studio) }) : []),
    [log, running.lesson, session, step, studio],
  )
  if (still) return null
  return (
    <>
      <ul aria-label={words.goals} className="mt-2 grid gap-1.5 rounded-control bg-sunken px-2.5 py-2">
        {step.goals.map((goal, place) => (
          <li key={goalSentence(goal, running.sentences)} className="grid grid-cols-[1rem_1fr] gap-x-2 text-small">
            <span
              className={classes(
                'mt-px grid size-4 place-items-center rounded-mark',
                met[place] ? 'bg-green text-on-accent' : 'border border-edge bg-surface',
              )}
            >
              {met[place] && <Icon shape={CheckIcon} size={11} />}
            </span>
            <span className={met[place] ? 'text-ink-3' : 'text-ink-2'}>
              {goalSentence(goal, running.sentences)}
              <span className="sr-only"> ({met[place] ? words.reached : words.open})</span>
            </span>
          </li>
        ))}
      </ul>
      <Hints running={running} session={session} step={step} />
    </>
  )
}
