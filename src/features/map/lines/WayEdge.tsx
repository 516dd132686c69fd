import { type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { lazyLine } from '../lazyNode.tsx'
import { WayLine } from './WayLine.tsx'
import { colours, type LineProps } from './strokes.ts'
import type { MapEdge } from './edge.ts'

const LateLine = lazyLine<LateLineProps>('LateLine')

export interface LateLineProps extends LineProps {
  readonly data: NonNullable<MapEdge['data']>
}

/** A line along its own path; those that say something of an instance come with it. */
export const WayEdge = memo(function WayEdge({ id, data }: EdgeProps<MapEdge>) {
  if (!data) return null
  const { path, tone, dash, check, volume, told } = data
  return check || volume || told || tone === 'loop' ? (
    <LateLine id={id} path={path} data={data} />
  ) : (
    <WayLine id={id} path={path} tone={tone} dash={dash} />
  )
})

/** Arrow heads for everything that happens; cables and what only looks have none. */
export function ArrowHeads() {
  return (
    <svg aria-hidden className="absolute size-0">
      <defs>
        {(['plain', 'green', 'violet', 'wine', 'red', 'loop'] as const).map((tone) => (
          <marker
            key={tone}
            id={`head-${tone}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" fill={colours[tone]} />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
