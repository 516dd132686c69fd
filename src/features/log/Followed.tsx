import { Button } from '#ui/controls/Button.tsx'
import { ChevronDownIcon, ChevronUpIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useState } from 'react'

/** The rows that followed from an event, folded away until they are asked for. */
export function Followed(props: { readonly opened: boolean; readonly count: number; readonly rows: () => ReactNode }) {
  const { opened, count, rows } = props
  const { log: words } = useWords()
  const [asked, ask] = useState<boolean>()
  const open = asked ?? opened
  return (
    <div className="mt-1">
      <Button
        size="small"
        kind="quiet"
        className="-ml-2"
        aria-expanded={open}
        iconEnd={open ? ChevronUpIcon : ChevronDownIcon}
        onClick={() => ask(!open)}
      >
        {words.followed(count)}
      </Button>
      {open && (
        <ol className="mt-1 overflow-hidden rounded-control border border-line [&>li:last-child]:border-b-0">
          {rows()}
        </ol>
      )}
    </div>
  )
}
