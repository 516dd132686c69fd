import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import type { TermEntry } from '#ui/overlays/GlossaryProvider.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, BookIcon, CheckIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import type { Listed, Trouble } from './running.ts'
import { Done, GoOn } from './GoOn.tsx'
import { OddGuide } from './GuideLine.tsx'
import { GlossaryDialog } from './GlossaryDialog.tsx'
import { useProgress } from '#store/react.tsx'

/** Every lesson there is, with the question that drives it. */
export function LessonIndex(props: {
  readonly listed: readonly Listed[]
  readonly running: string | undefined
  readonly trouble: Trouble | undefined
  readonly onOpen: (id: string) => void
  readonly everyTerm: () => Promise<readonly TermEntry[]>
}) {
  const { listed, running, trouble, onOpen, everyTerm } = props
  const { index: words, glossary } = useWords().lessons
  const [looking, setLooking] = useState(false)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-2 pt-3.5 pb-4">
      <div className="px-2">
        {trouble && (
          <p role="alert" className="mb-2.5 flex gap-2 rounded-control bg-amber-soft px-3 py-2 text-small text-ink">
            <Icon shape={AlertIcon} className="mt-0.5 text-amber" />
            {trouble.kind === 'unknown' ? words.unknown(trouble.id) : words.full}
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-title font-bold">{words.title}</h2>
          <Button size="small" icon={BookIcon} onClick={() => setLooking(true)}>
            {glossary.title}
          </Button>
        </div>
        <p className="mt-1 text-small text-ink-3">{words.hint}</p>
        <div className="-mx-4">
          <OddGuide />
        </div>
        <Done listed={listed} />
        <GoOn listed={listed} onOpen={onOpen} />
      </div>
      {groupsOf(listed).map((group, nth) => (
        <div key={words.groups[nth]}>
          <h3 className="mt-3.5 mb-1 px-2 text-caps text-ink-3">{words.groups[nth]}</h3>
          <ol className="grid gap-0.5">
            {group.map((one) => (
              <li key={one.id}>
                <Line
                  listed={one}
                  nth={listed.indexOf(one) + 1}
                  isRunning={one.id === running}
                  onOpen={() => onOpen(one.id)}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p className="mt-3 px-2 text-small text-ink-3">{words.saved}</p>
      {looking && <GlossaryDialog everyTerm={everyTerm} onClose={() => setLooking(false)} />}
    </div>
  )
}

/** The lessons with which the second, third and fourth group begin. */
const begins: readonly string[] = ['hibernate', 'whose-fault-is-it', 'read-the-bill']

const groupsOf = (listed: readonly Listed[]): readonly (readonly Listed[])[] =>
  listed.reduce<readonly (readonly Listed[])[]>(
    (groups, one) =>
      begins.includes(one.id) ? [...groups, [one]] : [...groups.slice(0, -1), [...(groups.at(-1) ?? []), one]],
    [],
  )

function Line(props: {
  readonly listed: Listed
  readonly nth: number
  readonly isRunning: boolean
  readonly onOpen: () => void
}) {
  const { listed, nth, isRunning, onOpen } = props
  const words = useWords().lessons.index
  const progress = useProgress(listed.id)
  const isDone = progress?.solvedAt !== undefined
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full items-start gap-2.5 rounded-control px-2 py-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
    >
      <span
        className={classes(
          'mt-px grid size-5 shrink-0 place-items-center rounded-full text-tiny font-bold tabular-nums',
          isDone ? 'bg-green text-on-accent' : 'border border-line-strong text-ink-3',
        )}
      >
        {isDone ? <Icon shape={CheckIcon} size={12} label={`${nth}, ${words.done}`} /> : nth}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-strong text-ink">{listed.question}</span>
        <span className="block text-small text-ink-3">
          {listed.title}
          {listed.minutes !== undefined && ` · ${words.minutes(listed.minutes)}`}
        </span>
        {progress?.left && !isRunning && (
          <span className="block text-small text-accent">{words.left(progress.left.step, progress.left.of)}</span>
        )}
      </span>
      {isRunning && <Badge tone="accent">{words.running}</Badge>}
    </button>
  )
}
