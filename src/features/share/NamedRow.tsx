import { longestName } from '#store/live/branchName.ts'
import { useStudio } from '#store/react.tsx'
import { asName, troubleWith } from '#store/saved/savedExperiments.ts'
import { Button } from '#ui/controls/Button.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef, useState } from 'react'
import { RowButtons } from './RowButtons.tsx'

interface NamedRowProps {
  readonly name: string
  readonly onOpen: () => void
  /** answers whether there was room for it */
  readonly onRename: (to: string) => boolean
  readonly onDelete: () => void
}

/** The row of an experiment under its name. */
export function NamedRow({ name, onOpen, onRename, onDelete }: NamedRowProps) {
  const { common, share } = useWords()
  const words = share.named
  const [renaming, setRenaming] = useState(false)
  if (renaming) return <Renaming name={name} onRename={onRename} onDone={() => setRenaming(false)} />
  return (
    <li className="flex items-center gap-2 py-1 pr-1 pl-3">
      <span className="min-w-0 flex-1 truncate font-medium" title={name}>
        {name}
      </span>
      <RowButtons
        name={name}
        onOpen={onOpen}
        items={[
          { id: 'rename', label: words.rename, onChoose: () => setRenaming(true) },
          { id: 'delete', label: common.delete, onChoose: onDelete },
        ]}
      />
    </li>
  )
}

function Renaming({
  name,
  onRename,
  onDone,
}: {
  readonly name: string
  readonly onRename: (to: string) => boolean
  readonly onDone: () => void
}) {
  const studio = useStudio()
  const { common, share } = useWords()
  const words = share.named
  const [typed, setTyped] = useState(name)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const wish = asName(typed)
  const trouble = wish === name ? undefined : troubleWith(studio.storage, wish)
  return (
    <li className="grid gap-1 p-1.5">
      <form
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (!trouble && (wish === name || onRename(wish))) onDone()
        }}
      >
        <div className="min-w-0 flex-1">
          <TextInput aria-label={words.rename} ref={input} value={typed} onChange={setTyped} />
        </div>
        <Button size="small" type="submit">
          {words.rename}
        </Button>
        <Button size="small" onClick={onDone}>
          {common.cancel}
        </Button>
      </form>
      {trouble && (
        <p role="alert" className="text-small text-red">
          {words.trouble[trouble](longestName)}
        </p>
      )}
    </li>
  )
}
