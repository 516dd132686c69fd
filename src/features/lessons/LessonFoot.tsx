import { leaveLesson, presentStep, restartLesson } from '#store/lesson/running.ts'
import { openHint, watchSolution } from '#store/lesson/steps.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { HintIcon, LeaveIcon, PlayIcon, RestartIcon } from '#ui/look/icons.ts'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import type { Running } from './running.ts'

/** The buttons below a lesson: one for help, which helps more each time; from the beginning again; and out. */
export function LessonFoot({ running }: { readonly running: Running }) {
  const studio = useStudio()
  const words = useWords().lessons
  const [asks, setAsks] = useState(false)
  if (asks)
    return (
      <footer
        role="alertdialog"
        aria-label={words.restart}
        className="grid shrink-0 gap-2 border-t border-line px-3 py-2 text-small"
      >
        <p>{words.restartAsk}</p>
        <div className="flex flex-wrap justify-end gap-1.5">
          <Button size="small" onClick={() => setAsks(false)}>
            {words.restartNo}
          </Button>
          <Button
            kind="danger"
            size="small"
            icon={RestartIcon}
            onClick={() => {
              setAsks(false)
              restartLesson(studio)
            }}
          >
            {words.restart}
          </Button>
        </div>
      </footer>
    )
  return (
    <footer className="flex shrink-0 flex-wrap items-center justify-end gap-1.5 border-t border-line px-3 py-2">
      <Help running={running} />
      <span className="min-w-0 flex-1" />
      <IconButton kind="quiet" size="small" icon={RestartIcon} label={words.restart} onClick={() => setAsks(true)} />
      <Button kind="quiet" size="small" icon={LeaveIcon} onClick={() => void leaveLesson(studio)}>
        {words.leave}
      </Button>
    </footer>
  )
}

function Help({ running }: { readonly running: Running }) {
  const studio = useStudio()
  const words = useWords().lessons.hints
  const session = useLearning((state) => state.session)
  const replays = useLearning((state) => state.own !== undefined)
  const step = session && presentStep(running.lesson, session)
  if (replays || step?.kind !== 'do') return null
  const level = session?.hints[step.id] ?? 0
  if (level >= 3)
    return (
      <Button size="small" icon={PlayIcon} onClick={() => watchSolution(studio)}>
        {words.solution}
      </Button>
    )
  return (
    <Button size="small" icon={HintIcon} onClick={() => openHint(studio, step.id, level + 1)}>
      {words.next(level + 1)}
    </Button>
  )
}
