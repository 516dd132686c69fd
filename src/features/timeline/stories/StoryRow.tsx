import type { Branch } from '#store/live/playground.ts'
import { nameBranch, removeBranch } from '#store/live/branches.ts'
import { useStudio } from '#store/react.tsx'
import { type BadName, longestName } from '#store/live/branchName.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { PlayIcon, TrashIcon } from '#ui/look/icons.ts'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

interface StoryRowProps {
  readonly branch: Branch
  /** what it is called now */
  readonly label: string
  readonly ends: string
  readonly onGoOn: () => void
  readonly onRemove: () => void
}

/** The row of a story: its name in a line that can be written in, and what can be done with it. */
export function StoryRow({ branch, label, ends, onGoOn, onRemove }: StoryRowProps) {
  const studio = useStudio()
  const words = useWords().compare.stories
  const [text, setText] = useState(branch.name ?? '')
  const [wrong, setWrong] = useState<BadName>()
  const keep = () => {
    const bad = nameBranch(studio, branch.id, text)
    setWrong(bad)
    if (!bad) setText(text.trim())
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <p className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <b className="min-w-0 font-strong">{label}</b>
        <span className="text-small text-ink-3">{ends}</span>
      </p>
      <Field
        label={words.named(label)}
        {...(wrong ? { error: wrong === 'long' ? words.wrong.long(longestName) : words.wrong[wrong] } : {})}
        hint={words.hint}
      >
        <span className="grid grid-cols-[1fr_auto] gap-1.5">
          <TextInput value={text} placeholder={label} onChange={setText} />
          <Button type="submit">{words.rename}</Button>
        </span>
      </Field>
      <div className="mt-2.5 flex flex-wrap justify-between gap-2">
        <Button size="small" icon={PlayIcon} onClick={onGoOn}>
          {words.goOn}
        </Button>
        <Button
          size="small"
          kind="danger"
          icon={TrashIcon}
          onClick={() => {
            onRemove()
            removeBranch(studio, branch.id)
          }}
        >
          {words.remove}
        </Button>
      </div>
    </form>
  )
}
