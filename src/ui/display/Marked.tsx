import type { MarkedText } from '#content/words/marked.ts'
import { bound } from './bound.ts'
import { readMarked } from './readMarked.ts'
import { Term } from '../overlays/Term.tsx'
import { useWords } from '../words/WordsProvider.tsx'

/** A text in which terms can be asked about, and what is on the page has the page's own words. */
export function Marked({ text }: { readonly text: string | MarkedText }) {
  const words = useWords()
  return bound(readMarked(text, words)).map((part, place) => {
    if ('text' in part) return part.text
    const term = (
      <Term key={`${place}${part.term}`} term={part.term}>
        {part.word}
      </Term>
    )
    if (part.after === undefined) return term
    return (
      <span key={`${place}${part.term}`} className="whitespace-nowrap">
        {term}
        {part.after}
      </span>
    )
  })
}
