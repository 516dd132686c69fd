import { Mono } from '#ui/display/Mono.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The other accounts that may use a snapshot or an image. */
export function Sharing({ with: others = [] }: { readonly with: readonly string[] | undefined }) {
  const { things } = useWords()
  if (others.length === 0) return things.sharedWithNobody
  if (others.includes('all')) return things.sharedWithAll
  return (
    <ul>
      {others.map((one) => (
        <li key={one}>
          <Mono>{one}</Mono>
        </li>
      ))}
    </ul>
  )
}
