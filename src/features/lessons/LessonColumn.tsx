import type { TermEntry } from '#ui/overlays/GlossaryProvider.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CrossIcon, LessonsIcon } from '#ui/look/icons.ts'
import { aboveQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { AskedAgain, Coming, Listed, Running, Trouble } from './running.ts'
import { fold } from './fold.ts'
import { LessonFoot } from './LessonFoot.tsx'
import { ComingHead, LessonHead } from './LessonHead.tsx'
import { LessonIndex } from './LessonIndex.tsx'
import { LessonSteps } from './LessonSteps.tsx'
import { LessonStrip } from './LessonStrip.tsx'
import { useOpensWhenWanted } from './useWanted.ts'
import { useTakenAway } from './useTakenAway.ts'
import { usePredictingFlag } from './usePredictingFlag.ts'
import { PrintButton } from './PrintButton.tsx'
import { NotHere } from '#parts/load/NotHere.tsx'
import { useStudio } from '#store/react.tsx'

interface Column {
  readonly listed: readonly Listed[]
  readonly running?: Running | undefined
  /** shown in the place of one that is going on: whoever has asked for a lesson is not sent back to the list */
  readonly coming?: Coming | undefined
  readonly trouble?: Trouble | undefined
  readonly onOpen: (id: string) => void
  /** fetched only at the end */
  readonly askAgain?: (() => Promise<AskedAgain>) | undefined
  /** the glossary, fetched when somebody looks into it */
  readonly everyTerm: () => Promise<readonly TermEntry[]>
}

/** The column of lessons beside the map: the list of them, or the one that is going on. */
export function LessonColumn({ listed, running, coming, trouble, onOpen, askAgain, everyTerm }: Column) {
  const studio = useStudio()
  usePredictingFlag()
  useTakenAway()
  const { lessons: words } = useWords()
  const narrow = useMedia(aboveQuery, false)
  const [goesOn, setGoesOn] = useState(true)
  useOpensWhenWanted(setGoesOn)
  const inLesson = running !== undefined && goesOn && !trouble
  const isComing = coming !== undefined && goesOn && !trouble
  const section = useKeptFocus(inLesson || isComing)
  useBeginsAtHead(section, inLesson ? running.lesson.id : undefined)
  const open = (id: string) => {
    setGoesOn(true)
    onOpen(id)
  }
  const content = isComing ? (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <ComingHead {...coming} />
      {coming.again && <NotHere again={coming.again} />}
    </div>
  ) : inLesson ? (
    <div key={running.lesson.id} className="flex min-h-0 flex-1 flex-col">
      {!narrow && <LessonHead running={running} />}
      <LessonSteps running={running} onOpen={open} {...(askAgain && { askAgain })} />
      <LessonFoot running={running} />
    </div>
  ) : (
    <LessonIndex listed={listed} running={running?.lesson.id} trouble={trouble} onOpen={open} everyTerm={everyTerm} />
  )
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={words.label}
      className="flex h-full min-h-0 flex-col bg-surface outline-none"
    >
      {narrow ? (
        <LessonStrip running={inLesson ? running : undefined} onBrowse={() => setGoesOn(!goesOn)}>
          {content}
        </LessonStrip>
      ) : (
        <>
          <div className="flex shrink-0 items-center justify-between gap-2 border-b border-line py-1 pr-2 pl-2">
            {running ? (
              <button
                type="button"
                onClick={() => setGoesOn(!goesOn)}
                aria-pressed={!inLesson}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-control px-2 text-small font-medium text-ink-2 hover:bg-sunken hover:text-ink"
              >
                <LessonsIcon aria-hidden className="size-3.5" />
                {words.all}
              </button>
            ) : (
              <h2 className="px-2 text-caps text-ink-3">{words.label}</h2>
            )}
            <span className="flex-1" />
            {running && inLesson && <PrintButton lesson={running.lesson.id} />}
            <IconButton
              kind="quiet"
              size="small"
              icon={CrossIcon}
              label={words.index.fold}
              onClick={() => fold(studio)}
            />
          </div>
          {content}
        </>
      )}
    </section>
  )
}

/** Keeps the focus in the column when what was pressed is gone with what it opened, and when the page is loaded again. */
function useKeptFocus(inLesson: boolean) {
  const section = useRef<HTMLElement>(null)
  const before = useRef<boolean>(undefined)
  useEffect(() => {
    const wasIn = before.current
    before.current = inLesson
    if (wasIn === inLesson || !isFree(document.activeElement)) return
    // who was never here has pressed nothing, and begins at the top; who comes back goes on in the lesson
    const pressed = wasIn !== undefined && navigator.userActivation.isActive
    if (pressed || (inLesson && isReloaded())) section.current?.focus({ preventScroll: true })
  }, [inLesson])
  return section
}

/** Begins at the head of a lesson that a link has opened: nobody has pressed anything yet, so that no other place is theirs. */
function useBeginsAtHead(section: RefObject<HTMLElement | null>, lesson: string | undefined): void {
  useEffect(() => {
    if (lesson === undefined || hasPressed() || isReloaded()) return
    section.current?.querySelector<HTMLElement>('[data-head]')?.focus({ preventScroll: true })
  }, [lesson, section])
}

/** True where nobody chose what has the focus: the page's body, or what took it of itself on a page that was loaded again. */
const isFree = (focused: Element | null) =>
  focused === document.body || (isReloaded() && !hasPressed() && !focused?.closest('dialog'))

/** True where anything on the page has been pressed; Safari counts no events. */
const hasPressed = () =>
  'eventCounts' in performance
    ? ['pointerdown', 'keydown'].some((type) => (performance.eventCounts.get(type) ?? 0) > 0)
    : navigator.userActivation.hasBeenActive

const isReloaded = () =>
  performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload')
