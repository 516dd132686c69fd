import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type TermEntry, useLookUp } from './explaining.tsx'
import { float } from './float.ts'

/** A word that can be asked about: a press opens what the glossary says of it. Plain text where there is no glossary. */
export function Term({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const lookUp = useLookUp()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const floating = useRef<AbortController | undefined>(undefined)
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

  useEffect(() => {
    // the text came, and the box has its size
    if (!open || !entry || !button.current || !box.current) return undefined
    floating.current = new AbortController()
    float(button.current, box.current, { side: 'below', signal: floating.current.signal })
    return () => floating.current?.abort()
  }, [open, entry])

  if (!lookUp) return children
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        className="rounded-[2px] text-left underline decoration-edge decoration-dotted decoration-[1.5px] underline-offset-[3px] hover:decoration-accent"
      >
        {children}
      </button>
      <span
        ref={box}
        id={id}
        popover="auto"
        onToggle={({ newState }) => setOpen(newState === 'open')}
        className="fixed inset-auto m-0 w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-card border border-line bg-surface p-3.5 text-left text-small font-normal whitespace-normal text-ink-2 shadow-float open:animate-rise"
      >
        {entry && (
          <>
            <b className="mb-1 block text-base font-strong text-ink">{entry.name}</b>
            <span className="block">{entry.text}</span>
            <a
              href={entry.doc.url}
              target="_blank"
              rel="noreferrer noopener"
              className="mt-2 inline-block text-accent underline underline-offset-2"
            >
              {entry.doc.title}
            </a>
          </>
        )}
      </span>
    </>
  )
}
