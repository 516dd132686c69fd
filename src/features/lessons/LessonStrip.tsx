import { isOver } from '#course/session.ts'
import { presentStep } from '#store/lesson/running.ts'
import { classes } from '#ui/look/classes.ts'
import { useSwipe } from '#ui/overlays/useSwipe.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ChevronDownIcon, ChevronUpIcon, CrossIcon, LessonsIcon, LowerIcon, TallerIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useEffect, useState } from 'react'
import type { Running } from './running.ts'
import { fold } from './fold.ts'
import { sayOf } from './sayOf.ts'
import { useOpensWhenWanted } from './useWanted.ts'
import { useLearning, useStudio } from '#store/react.tsx'

/**
 * The strip of a phone: one line over the map with the present step, which opens downwards, and further where somebody
 * pulls it.
 */
export function LessonStrip(props: {
  readonly running?: Running | undefined
  readonly onBrowse: () => void
  readonly children: ReactNode
}) {
  const studio = useStudio()
  const { running, onBrowse, children } = props
  const {
    lessons: words,
    inspector: { sheet: heights },
  } = useWords()
  const [open, setOpen] = useState(true)
  useOpensWhenWanted(setOpen)
  const isTold = useLearning(({ taken }) => taken !== undefined)
  useEffect(() => {
    if (isTold) setOpen(true)
  }, [isTold])
  const step = useLearning(({ session }) => running && session && presentStep(running.lesson, session)?.id)
  // where there is only reading left, it has the room for that
  const reads = useLearning(
    ({ session }) =>
      running !== undefined && session !== undefined && (session.guide === 'free' || isOver(running.lesson, session)),
  )
  // what was pulled open to be read is low again for what comes next
  const at = step ?? ''
  const [pulled, setPulled] = useState<{ readonly at: string; readonly tall: boolean }>()
  const tall = pulled?.at === at ? pulled.tall : reads
  const setTall = (wanted: boolean) => setPulled({ at, tall: wanted })
  const swipe = useSwipe((way) => {
    if (way === 'down') return setTall(true)
    if (tall) return setTall(false)
    setOpen(false)
  })
  return (
    // half of the screen is the map's until somebody wants to read on
    <div className={classes('flex min-h-0 flex-col', tall ? 'max-h-[max(68dvh,24rem)]' : 'max-h-[max(32dvh,16rem)]')}>
      <div className="flex shrink-0 flex-wrap items-center justify-end gap-1 py-1 pr-1.5 pl-1.5">
        <button
          type="button"
          aria-expanded={open}
          data-head
          onClick={() => setOpen(!open)}
          className="flex min-h-10 min-w-32 flex-1 items-center gap-2 rounded-control px-2 text-left"
        >
          <Icon shape={open ? ChevronUpIcon : ChevronDownIcon} className="text-ink-3" />
          <span className={classes('min-w-0 flex-1 font-strong', open ? 'line-clamp-2' : 'truncate')}>
            {running ? open ? running.listed.question : <Present running={running} /> : words.label}
          </span>
        </button>
        {open && (
          <IconButton
            kind="quiet"
            size="small"
            icon={tall ? LowerIcon : TallerIcon}
            label={tall ? heights.less : heights.more}
            onClick={() => setTall(!tall)}
          />
        )}
        {running && <IconButton kind="quiet" size="small" icon={LessonsIcon} label={words.all} onClick={onBrowse} />}
        <IconButton kind="quiet" size="small" icon={CrossIcon} label={words.index.fold} onClick={() => fold(studio)} />
      </div>
      {open && (
        <>
          <div data-tall={tall} className="flex min-h-0 flex-col border-t border-line">
            {children}
          </div>
          <div {...swipe} className="relative h-3 shrink-0 touch-none select-none">
            {/* a finger is wider than the grip that it sees */}
            <div className="absolute inset-x-0 -top-2 -bottom-3 grid place-items-center">
              <div className="h-1 w-10 rounded-full bg-line-strong" />
            </div>
          </div>
        </>
      )}
    </div>
  )
}

function Present({ running }: { readonly running: Running }) {
  const words = useWords()
  const session = useLearning((state) => state.session)
  const step = session && presentStep(running.lesson, session)
  if (!step) return running.listed.question
  return `${running.lesson.steps.indexOf(step) + 1}/${running.lesson.steps.length} · ${sayOf(step, running.text, words)}`
}
