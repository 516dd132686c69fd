import type { TermId } from '#content/glossary/terms.ts'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { type TermEntry, useLookUp } from './GlossaryProvider.tsx'
import { float } from './float.ts'

/**
 * A word that can be asked about: a press opens what the glossary says of it. Plain text where there is no glossary.
 *
 * How a word comes to be underlined: a name that stands alone (a title, a `dt`, a field's label by `Field term`) is
 * wrapped in a `Term` where it is shown; a word inside a sentence is marked in the words, as `{ marked: '… [[term|word]] …' }`,
 * and the sentence shown by `Marked`. Never inside a `<label>`, a tab, a button, or a link.
 */
export function Term({ term, children }: { readonly term: TermId; readonly children: ReactNode }) {
  const lookUp = useLookUp()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const [entry, setEntry] = useState<TermEntry>()

  useEffect(() => {
    if (!open || !lookUp) return undefined
    let current = true
    void lookUp(term).then((found) => current && setEntry(found))
    return () => {
      current = false
    }
  }, [open, lookUp, term])

  const here = open && entry !== undefined
  useLayoutEffect(() => {
    // the text came, and the box has its size
    if (!here || !button.current || !box.current) return undefined
    const floating = new AbortController()
    float(button.current, box.current, { side: 'below', signal: floating.signal })
    // so that it is read aloud
    box.current.focus({ preventScroll: true })
    return () => floating.abort()
  }, [here])

  if (!lookUp) return children
  const close = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return
    // taken here, so that no sheet or dialog around it closes as well
    event.preventDefault()
    event.stopPropagation()
    box.current?.hidePopover()
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
        onKeyDown={close}
        className="rounded-[2px] text-left font-[inherit] whitespace-normal tracking-[inherit] underline decoration-edge decoration-dotted decoration-[1.5px] underline-offset-[3px] hover:decoration-accent"
      >
        {children}
      </button>
      <span
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}text`}
        // closed and opened at once makes one toggle event: the closing is heard before
        onBeforeToggle={({ newState }) => newState === 'closed' && setOpen(false)}
        onToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onKeyDown={close}
        onBlur={({ relatedTarget: next }) => {
          // Tab went on; a press on the word itself closes it by its own
          if (next && next !== button.current && !box.current?.contains(next)) box.current?.hidePopover()
        }}
        className={`fixed inset-auto m-0 w-72 max-w-[calc(100vw-1rem)] cursor-auto overflow-y-auto rounded-card border border-line bg-surface p-3.5 text-left text-small font-normal tracking-normal whitespace-normal text-ink-2 shadow-float outline-none select-text ${here ? 'animate-rise' : 'opacity-0'}`}
      >
        {entry && <TermCard entry={entry} id={id} />}
      </span>
    </>
  )
}

function TermCard({ entry, id }: { readonly entry: TermEntry; readonly id: string }) {
  return (
    <>
      <b id={`${id}name`} className="mb-1 block text-base font-strong text-ink">
        {entry.name}
      </b>
      <span id={`${id}text`} className="block">
        {entry.text}
      </span>
      <a
        href={entry.doc.url}
        target="_blank"
        rel="noreferrer noopener"
        className="mt-2 inline-block text-accent underline underline-offset-2"
      >
        {entry.doc.title}
      </a>
    </>
  )
}
