import { Dialog } from '#ui/overlays/Dialog.tsx'
import type { TermEntry } from '#ui/overlays/GlossaryProvider.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'

/** Every term, by the alphabet; what is typed leaves those that say it. */
export function GlossaryDialog(props: {
  readonly everyTerm: () => Promise<readonly TermEntry[]>
  readonly onClose: () => void
}) {
  const { everyTerm, onClose } = props
  const { common, lessons } = useWords()
  const words = lessons.glossary
  const [all, setAll] = useState<readonly TermEntry[]>([])
  const [typed, setTyped] = useState('')
  useEffect(() => {
    let current = true
    void everyTerm().then((terms) => current && setAll(terms))
    return () => {
      current = false
    }
  }, [everyTerm])
  const found = all.filter(saying(typed))
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={common.close}>
      <Field label={words.find} hint={<span role="status">{all.length > 0 && words.found(found.length)}</span>}>
        <TextInput type="search" value={typed} onChange={setTyped} maxLength={60} data-autofocus />
      </Field>
      <dl className="mt-3 min-h-dvh">
        {found.map(({ name, text, doc }) => (
          <div key={name} className="border-t border-line py-2.5">
            <dt className="font-strong text-ink">{name}</dt>
            <dd className="mt-0.5 text-small text-ink-2">
              {text}{' '}
              <a
                href={doc.url}
                target="_blank"
                rel="noreferrer noopener"
                className="text-accent underline underline-offset-2"
              >
                {doc.title}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** The names first: who looks for “stop” wants the term, not every text in which something stops. */
function saying(typed: string): (term: TermEntry, nth: number, all: readonly TermEntry[]) => boolean {
  const wanted = typed.trim().toLowerCase()
  const has = (text: string) => text.toLowerCase().includes(wanted)
  return ({ name, text }, _, all) => (all.some((one) => has(one.name)) ? has(name) : has(text))
}
