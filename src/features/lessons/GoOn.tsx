import { isOver, placeIn, standings } from '#course/session.ts'
import { nextUp } from '#store/lesson/nextUp.ts'
import { useLearning, useProgressOfAll } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { ArrowRightIcon, PlayIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Listed } from './running.ts'

/** The count of the lessons that were done on this device. */
export function Done({ listed }: { readonly listed: readonly Listed[] }) {
  const words = useWords().lessons.index
  const all = useProgressOfAll((state) => state.lessons)
  const done = listed.filter(({ id }) => all?.[id]?.solvedAt !== undefined).length
  if (done === 0) return null
  return (
    <div className="mt-2.5">
      <p className="text-small font-strong text-ink-2">{words.doneOf(done, listed.length)}</p>
      <div aria-hidden className="mt-1 h-1 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-green" style={{ width: `${(done / listed.length) * 100}%` }} />
      </div>
    </div>
  )
}

/** The way back to where somebody was: the lesson that goes on, the one that was left last, or else the next one. */
export function GoOn({
  listed,
  onOpen,
}: {
  readonly listed: readonly Listed[]
  readonly onOpen: (id: string) => void
}) {
  const words = useWords().lessons.index
  const all = useProgressOfAll((state) => state.lessons)
  const lesson = useLearning((state) => state.lesson)
  const session = useLearning((state) => state.session)
  const next = nextUp(
    listed.map(({ id }) => id),
    all ?? {},
  )
  const goesOn = lesson && session && { id: lesson.id, ...stepOf(standings(lesson, session)) }
  const id = goesOn?.id ?? next?.id
  const one = listed.find((other) => other.id === id)
  if (!one) return null
  const at = goesOn ?? next?.left
  return (
    <button
      type="button"
      onClick={() => onOpen(one.id)}
      className="mt-3 flex w-full items-center gap-2.5 rounded-card border border-accent bg-linear-to-b from-surface to-accent-soft px-3 py-2.5 text-left hover:brightness-105"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-small font-strong text-accent">{at ? words.goOn : words.next}</span>
        <span className="block font-strong text-ink">{one.question}</span>
        <span className="block text-small text-ink-2">
          {listed.indexOf(one) + 1} · {one.title}
          {at && ` · ${lesson && session && isOver(lesson, session) ? words.ended : words.here(at.step, at.of)}`}
        </span>
      </span>
      <Icon shape={at ? PlayIcon : ArrowRightIcon} className="text-accent" />
    </button>
  )
}

/** The number of the step that somebody is at, and how many there are. */
function stepOf(stands: ReturnType<typeof standings>): { readonly step: number; readonly of: number } {
  const at = placeIn(stands)
  return { step: at < 0 ? stands.length : at + 1, of: stands.length }
}
