import { useWhole } from '#store/react.tsx'
import { useMemo } from 'react'
import { costLine } from './costLine.ts'
import type { Scale } from './scale.ts'

/** The lane of costs: a line that rises while something costs. */
export function CostLane({ scale, until }: { readonly scale: Scale; readonly until: number }) {
  const account = useWhole((history) => history.account)
  const { from, to } = scale
  const points = useMemo(() => costLine(account, { from, to }, until), [account, from, to, until])
  return (
    <svg viewBox="0 -4 100 108" preserveAspectRatio="none" className="h-full w-full overflow-visible">
      <polyline
        points={points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--color-money)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
