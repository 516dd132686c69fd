import { useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useLayoutEffect, useRef, useState } from 'react'

const typedBeside = ({ transient }: Studio): string => {
  const { dialog } = transient.getState()
  return dialog?.kind === 'palette' ? (dialog.typed ?? '') : ''
}

/**
 * The words that are looked for: what was typed while the palette was on its way, and what is typed beside its field after that. Between the
 * palette's being drawn and its field's having the focus there is a moment, which on a slow machine takes a few letters.
 */
export function useTyped(): readonly [query: string, setQuery: (query: string) => void] {
  const studio = useStudio()
  const [query, setQuery] = useState(() => typedBeside(studio))
  const taken = useRef(query.length)
  useLayoutEffect(() => {
    const take = () => {
      const typed = typedBeside(studio)
      const more = typed.slice(taken.current)
      taken.current = typed.length
      if (more !== '') setQuery((before) => before + more)
    }
    take()
    return studio.transient.subscribe(take)
  }, [studio])
  return [query, setQuery]
}
