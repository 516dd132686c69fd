import { commandLine } from '#api/cli.ts'
import type { DoStep } from '#course/lesson.ts'
import { helpFrom, leadsOn } from '#course/help.ts'
import type { Move } from '#course/moves/script.ts'
import type { Session } from '#course/session.ts'
import { perform } from '#store/lesson/steps.ts'
import { whole } from '#store/live/past.ts'
import { useStudio, useWhole } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import type { Running } from './running.ts'
import { WayBack } from './WayBack.tsx'

interface Helped {
  readonly running: Running
  readonly session: Session
  readonly step: DoStep
}

/** The number of a step's hints that are open: who is led step by step has both that tell where to look from the start. */
export const hintsOpen = ({ guide, hints }: Session, stepId: string): number =>
  guide === 'question' ? 0 : Math.max(hints[stepId] ?? 0, guide === 'steps' ? 2 : 0)

/** The hints that were opened so far: what to look at, which control, and the next thing to ask for. */
export function Hints(props: Helped & { readonly lost: boolean }) {
  const { running, session, step, lost } = props
  const words = useWords().lessons.hints
  const level = hintsOpen(session, step.id)
  if (level === 0) return null
  return (
    <div
      data-hints
      role="group"
      aria-live="polite"
      className="mt-2 grid gap-2 border-l-2 border-accent pl-2.5 text-small"
    >
      {(running.text.do[step.id]?.hints ?? []).slice(0, level).map((hint, place) => (
        <p key={hint}>
          <b className="mr-1 font-strong text-ink-3">{words.title(place + 1)}</b>
          <Marked text={hint} />
        </p>
      ))}
      {level >= 3 && !lost && <NextMove {...props} />}
    </div>
  )
}

/** The next single thing to do, as a line for the command line and as a button. */
function NextMove({ running, session, step }: Helped) {
  const studio = useStudio()
  const words = useWords()
  const said = words.lessons.hints
  const log = useWhole((story) => story.log)
  const learner = useMemo(() => ({ lesson: running.lesson, session, step }), [running.lesson, session, step])
  const move = useMemo(() => (log.size >= 0 ? helpFrom(learner, whole(studio)) : undefined), [log, learner, studio])
  if (!move)
    return (
      <div>
        <p>{words.lessons.lost.noWay}</p>
        <WayBack isWell={(past) => leadsOn(learner, past)} />
      </div>
    )
  if (!('ask' in move))
    return (
      <div className="grid justify-items-start gap-2">
        <p>{said.wait}</p>
        <Button size="small" onClick={() => perform(studio, move)}>
          {said.letPass}
        </Button>
      </div>
    )
  return (
    <div className="grid grid-cols-1 justify-items-start gap-2">
      <p>
        <b className="mr-1 font-strong text-ink-3">{said.title(3)}</b>
        {said.request}
      </p>
      <div className="w-full min-w-0">
        <Code text={lineOf(studio, move)} copying={words.common.copying} />
      </div>
      <Button size="small" onClick={() => perform(studio, move)}>
        {said.doIt}
      </Button>
    </div>
  )
}

/** The command line of a request; the playground's own requests, which AWS's command line does not know, by name. */
function lineOf(studio: Studio, { ask: action, params }: Extract<Move, { readonly ask: string }>): string {
  const request = { action, params: params(whole(studio).account) }
  return commandLine(request) ?? `${action} ${JSON.stringify(request.params)}`
}
