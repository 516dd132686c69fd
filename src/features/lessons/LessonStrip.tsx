import { presentStep } from '#store/lesson/running.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ChevronDownIcon, ChevronUpIcon, CrossIcon, LessonsIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useState } from 'react'
import type { Running } from './running.ts'
import { fold } from './fold.ts'
import { sayOf } from './sayOf.ts'
import { useOpensWhenWanted } from './useWanted.ts'
import { useLearning, useStudio } from '#store/react.tsx'

/** The strip of a phone: one line over the map with the present step, which opens downwards. */
export function LessonStrip(props: {
  readonly running?: Running | undefined
  readonly onBrowse: () => void
  readonly children: ReactNode
}) {
  const studio = useStudio()
  const { running, onBrowse, children } = props
  const words = useWords().lessons
  const [open, setOpen] = useState(true)
  useOpensWhenWanted(setOpen)
  return (
    <>
      <div className="flex shrink-0 items-center gap-1 py-1 pr-1.5 pl-1.5">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-10 min-w-0 flex-1 items-center gap-2 rounded-control px-2 text-left"
        >
          <Icon shape={open ? ChevronUpIcon : ChevronDownIcon} className="text-ink-3" />
          <span className="min-w-0 flex-1 truncate font-strong">
            {running ? open ? running.listed.question : <Present running={running} /> : words.label}
          </span>
        </button>
        {running && <IconButton kind="quiet" size="small" icon={LessonsIcon} label={words.all} onClick={onBrowse} />}
        <IconButton kind="quiet" size="small" icon={CrossIcon} label={words.index.fold} onClick={() => fold(studio)} />
      </div>
      {open && <div className="flex max-h-[calc(60dvh-3.5rem)] min-h-0 flex-col border-t border-line">{children}</div>}
    </>
  )
}

function Present({ running }: { readonly running: Running }) {
  const words = useWords()
  const session = useLearning((state) => state.session)
  const step = session && presentStep(running.lesson, session)
  if (!step) return running.listed.question
  return `${running.lesson.steps.indexOf(step) + 1}/${running.lesson.steps.length} · ${sayOf(step, running.text, words)}`
}
