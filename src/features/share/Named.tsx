import { longestName } from '#store/live/branchName.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import {
  asName,
  forgetSaved,
  rename,
  savedNames,
  savedText,
  saveUnder,
  troubleWith,
} from '#store/saved/savedExperiments.ts'
import { fileOfNow, openSaved, type Scope } from '#store/share/opened.ts'
import type { Kept } from '#store/saved/storage.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { NamedRow } from './NamedRow.tsx'

/** The experiment that was deleted last, to bring it back. */
interface Deleted {
  readonly name: string
  readonly text: string
}

/** Experiments under a name on this device: put there, opened, renamed, deleted. */
export function Named({ scope }: { readonly scope: Scope }) {
  const studio = useStudio()
  const words = useWords().share.named
  const [names, setNames] = useState(() => savedNames(studio.storage))
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [deleted, setDeleted] = useState<Deleted>()
  const told = (kept: Kept) => {
    setError(kept === 'kept' ? undefined : words.trouble[kept])
    setNames(savedNames(studio.storage))
    return kept === 'kept'
  }
  const save = async () => {
    const name = asName(typed)
    const trouble = troubleWith(studio.storage, name)
    if (trouble) return setError(words.trouble[trouble](longestName))
    if (told(saveUnder(studio.storage, name, await fileOfNow(studio, scope)))) setTyped('')
  }
  const remove = (name: string) => {
    setDeleted({ name, text: savedText(studio.storage, name) ?? '' })
    forgetSaved(studio.storage, name)
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
                closeDialog(studio)
                void openSaved(studio, name)
              }}
              onRename={(to) => told(rename(studio.storage, name, to))}
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
              if (told(saveUnder(studio.storage, deleted.name, deleted.text))) setDeleted(undefined)
            }}
          >
            {words.bringBack}
          </Button>
        </p>
      )}
    </section>
  )
}
