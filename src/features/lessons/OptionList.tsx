import type { PredictText } from '#course/lesson.ts'
import { classes } from '#ui/look/classes.ts'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useId } from 'react'

/** The list of a question's options, one or several of which somebody chooses. */
export function OptionList(props: {
  readonly pick: 'one' | 'many'
  readonly options: PredictText['options']
  readonly picked: readonly string[]
  readonly onChoose: (key: string) => void
}) {
  const { pick, options, picked, onChoose } = props
  const words = useWords()
  const id = useId()
  return (
    <div className="mt-2 grid gap-1.5">
      {Object.entries(options).map(([key, { label }]) => (
        <label
          key={key}
          className={classes(
            'flex min-h-8.5 items-center gap-2.5 rounded-control border bg-surface px-2.5 py-1.5 pointer-coarse:min-h-11',
            picked.includes(key) ? 'border-accent ring-1 ring-accent' : 'border-line-strong hover:border-edge',
          )}
        >
          <input
            type={pick === 'one' ? 'radio' : 'checkbox'}
            name={id}
            checked={picked.includes(key)}
            onChange={() => onChoose(key)}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">{plainOf(label, words)}</span>
        </label>
      ))}
    </div>
  )
}
