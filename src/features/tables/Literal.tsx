import { Mono } from '#ui/display/Mono.tsx'
import { CopyButton } from '#ui/controls/CopyButton.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** The sign that stands where there is nothing. */
export const nothing = '–'

/** An id or an address in mono, or a quiet dash. A mouse over it can copy it; for keys that is in the details. */
export function Literal({ text }: { readonly text: string }) {
  const { copying } = useWords().common
  const [near, setNear] = useState(false)
  if (text === nothing) return <span className="text-ink-3">{nothing}</span>
  return (
    <span className="relative inline-block" onPointerEnter={() => setNear(true)} onPointerLeave={() => setNear(false)}>
      <Mono>{text}</Mono>
      {near && (
        <span className="absolute top-1/2 left-full -translate-y-1/2 bg-inherit">
          <CopyButton text={text} words={copying} tabIndex={-1} />
        </span>
      )}
    </span>
  )
}
