import { closeDialog } from '#store/preferences/transient.ts'
import {
  asName,
  longestName,
  namesOnShelf,
  onShelf,
  putOnShelf,
  rename,
  takeOffShelf,
  troubleWith,
} from '#store/saved/savedExperiments.ts'
import type { Kept } from '#store/saved/storage.ts'
import { fileOfNow, openNamed, type Scope } from '#store/share/opened.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { Caps } from '#ui/Section.tsx'
import { useWords } from '#ui/words.tsx'
import { useState } from 'react'
import { NamedRow } from './NamedRow.tsx'

/** What was deleted last, to bring it back. */
interface Deleted {
  readonly name: string
  readonly text: string
}

/** Experiments under a name on this device: put there, opened, renamed, deleted. */
export function Named({ scope }: { readonly scope: Scope }) {
  const words = useWords().share.named
  const [names, setNames] = useState(namesOnShelf)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [deleted, setDeleted] = useState<Deleted>()
  const told = (kept: Kept) => {
    setError(kept === 'kept' ? undefined : words.trouble[kept])
    setNames(namesOnShelf())
    return kept === 'kept'
  }
  const save = async () => {
    const name = asName(typed)
    const trouble = troubleWith(name)
    if (trouble) return setError(words.trouble[trouble](longestName))
    if (told(putOnShelf(name, await fileOfNow(scope)))) setTyped('')
  }
  const remove = (name: string) => {
    setDeleted({ name, text: onShelf(name) ?? '' })
    takeOffShelf(name)
    told('kept')
  }
  return (
    <section className="grid grid-cols-1 gap-2" aria-label={words.title}>
      <Caps level={3}>{words.title}</Caps>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={words.name} className="min-w-0 flex-1" {...(error === undefined ? {} : { error })}>
          <TextInput value={typed} onChange={setTyped} />
        </Field>
        <Button type="submit" className={error === undefined ? '' : 'self-center'}>
          {words.save}
        </Button>
      </form>
      {names.length > 0 && (
        <ul className="grid grid-cols-1 divide-y divide-line rounded-card border border-line">
          {names.map((name) => (
            <NamedRow
              key={name}
              name={name}
              onOpen={() => {
                closeDialog()
                void openNamed(name)
              }}
              onRename={(to) => told(rename(name, to))}
              onDelete={() => remove(name)}
            />
          ))}
        </ul>
      )}
      {deleted && (
        <p role="status" className="flex flex-wrap items-center gap-2 text-ink-2">
          {words.deleted(deleted.name)}
          <Button
            size="small"
            onClick={() => {
              if (told(putOnShelf(deleted.name, deleted.text))) setDeleted(undefined)
            }}
          >
            {words.bringBack}
          </Button>
        </p>
      )}
    </section>
  )
}
