import { leaveLesson, presentStep, restartLesson, takeRestartBack } from '#store/lesson/running.ts'
import { openHint, watchSolution } from '#store/lesson/steps.ts'
import type { Session } from '#course/session.ts'
import { useLearning, useStudio, useWhole } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { HintIcon, LeaveIcon, PlayIcon, RestartIcon, UndoIcon } from '#ui/look/icons.ts'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { aboveQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { hintsOpen } from './Hints.tsx'
import { PrintButton } from './PrintButton.tsx'
import type { Running } from './running.ts'

/** The buttons below a lesson: one for help, which helps more each time; from the beginning again; and out. */
export function LessonFoot({ running }: { readonly running: Running }) {
  const studio = useStudio()
  const { lessons: words } = useWords()
  const narrow = useMedia(aboveQuery, false)
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
    // a phone has its room for the question, as long as nobody has asked for more
    <footer className="flex shrink-0 flex-wrap items-center justify-end in-data-predicting:in-data-[tall=false]:hidden gap-1.5 border-t border-line px-3 py-2">
      <Help running={running} />
      <RestartBack />
      <span className="min-w-0 flex-1" />
      {/* above the lesson a phone has no room for it */}
      {narrow && <PrintButton lesson={running.lesson.id} />}
      <IconButton kind="quiet" size="small" icon={RestartIcon} label={words.restart} onClick={() => setAsks(true)} />
      <Button kind="quiet" size="small" icon={LeaveIcon} onClick={() => void leaveLesson(studio)}>
        {words.leave}
      </Button>
    </footer>
  )
}

/** The way back from having begun anew, until something is done. */
function RestartBack() {
  const studio = useStudio()
  const words = useWords().lessons
  const isFresh = useLearning(
    ({ before, session }) => before !== undefined && session !== undefined && isUntouched(session),
  )
  const atBeginning = useWhole(({ log }) => log.size)
  const from = useLearning(({ session }) => session?.from)
  if (!isFresh || atBeginning !== from) return null
  return (
    <Button size="small" icon={UndoIcon} onClick={() => takeRestartBack(studio)}>
      {words.restartBack}
    </Button>
  )
}

const isUntouched = ({ answers, skipped, hints }: Session): boolean =>
  skipped.length === 0 && Object.keys(answers).length === 0 && Object.keys(hints).length === 0

function Help({ running }: { readonly running: Running }) {
  const studio = useStudio()
  const words = useWords().lessons.hints
  const session = useLearning((state) => state.session)
  const replays = useLearning((state) => state.own !== undefined)
  const step = session && presentStep(running.lesson, session)
  if (replays || step?.kind !== 'do' || !session || session.guide === 'free' || session.guide === 'question')
    return null
  const level = hintsOpen(session, step.id)
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
