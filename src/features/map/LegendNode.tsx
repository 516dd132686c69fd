import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { Dot } from './Dot.tsx'

/** The legend of the dots. */
export const LegendNode = memo(function LegendNode() {
  const { legend } = useWords().fleet
  return (
    <ul className="grid gap-0.5 text-[11px] leading-4 text-ink-2">
      {(['passed', 'failing', 'starting', 'unchecked'] as const).map((one) => (
        <li key={one} className="flex items-center gap-1.5 whitespace-nowrap">
          <Dot mark={marks[one]} />
          {legend[one]}
        </li>
      ))}
    </ul>
  )
})

const marks = { passed: 'passed', failing: 'failing', starting: 'initializing', unchecked: undefined } as const
