import type { MarkedText } from '#content/words/marked.ts'
import { bound } from './bound.ts'
import { namesIn } from './namesIn.ts'
import { readMarked } from './readMarked.ts'
import { Term } from '../overlays/Term.tsx'
import { useWords } from '../words/WordsProvider.tsx'

/** A text in which terms can be asked about, and what is on the page has the page's own words. */
export function Marked({ text }: { readonly text: string | MarkedText }) {
  const words = useWords()
  return bound(readMarked(text, words)).map((part, place) => {
    if ('text' in part) return <Plain key={`${place}`} text={part.text} />
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

/** A text in which a line ends beside a name, and not within it. */
const Plain = ({ text }: { readonly text: string }) =>
  namesIn(text).map((piece, nth) =>
    nth % 2 === 0 ? (
      piece
    ) : (
      // a piece has no name of its own but its place
      // oxlint-disable-next-line react/no-array-index-key
      <span key={nth} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  )
