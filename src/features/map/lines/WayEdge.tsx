import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { lazyLine } from '../lazyNode.tsx'
import { WayLine } from './WayLine.tsx'
import type { LineProps } from './strokes.ts'
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
