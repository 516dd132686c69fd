import { Button } from '#ui/controls/Button.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useState } from 'react'

const few = 6

/** Things, one to a line; of many the first, and the others when they are asked for. */
export function Many(props: {
  readonly lines: readonly { readonly key: string; readonly said: ReactNode; readonly price?: string | undefined }[]
}) {
  const { lines } = props
  const { picking } = useWords()
  const [all, showAll] = useState(false)
  const shown = all || lines.length <= few + 1 ? lines : lines.slice(0, few)
  const more = lines.length - shown.length
  return (
    <>
      <ul className="grid max-h-72 gap-1 overflow-y-auto">
        {shown.map(({ key, said, price }) => (
          <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="min-w-0 [overflow-wrap:anywhere]">{said}</span>
            {price !== undefined && (
              <span className="text-small whitespace-nowrap text-money tabular-nums">{price}</span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" kind="quiet" className="mt-1" onClick={() => showAll(true)}>
          {picking.more(more)}
        </Button>
      )}
    </>
  )
}
