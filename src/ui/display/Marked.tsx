import type { MarkedText } from '#content/words/marked.ts'
import { readMarked } from './readMarked.ts'
import { Term } from '../overlays/Term.tsx'
import { useWords } from '../words/WordsProvider.tsx'

/** A text in which terms can be asked about, and what is on the page has the page's own words. */
export function Marked({ text }: { readonly text: string | MarkedText }) {
  const words = useWords()
  return readMarked(text, words).map((part, place) =>
    'text' in part ? (
      part.text
    ) : (
      <Term key={`${place}${part.term}`} term={part.term}>
        {part.word}
      </Term>
    ),
  )
}
