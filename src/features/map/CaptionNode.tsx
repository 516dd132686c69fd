import type { Place } from '#engine/questions/told/place.ts'
import { Caption } from '#parts/told/Caption.tsx'
import { classes } from '#ui/look/classes.ts'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { ZoneName } from './geometry.ts'
import { useGeometry } from './sight/useGeometry.ts'
import type { MapNode } from './nodes.ts'

/** The zone in which something is told. */
const zoneOf: Readonly<Record<Place['kind'], ZoneName>> = {
  instance: 'lifecycle',
  image: 'lifecycle',
  account: 'lifecycle',
  host: 'anatomy',
  volume: 'anatomy',
  snapshot: 'anatomy',
  address: 'anatomy',
  group: 'anatomy',
  check: 'alarms',
  alarm: 'alarms',
  topic: 'alarms',
  subscription: 'alarms',
}

/** The caption of a zone: what happened last there. A second line goes to where nothing is written. */
export const CaptionNode = memo(function CaptionNode({
  data: { zone },
}: NodeProps<Extract<MapNode, { type?: 'caption' }>>) {
  const { kind } = useGeometry()
  // a page's pager is above it
  const upward = zone === 'alarms' && kind !== 'pages'
  return (
    <div className={classes('pointer-events-none flex h-full', upward ? 'items-end' : 'items-start')}>
      <Caption
        twoLines
        at={(place) => zoneOf[place.kind] === zone}
        className="nodrag pointer-events-auto max-w-full rounded-chip border-[1.5px] border-ink bg-surface px-2 py-0.75 text-[12px] leading-4 shadow-float"
      />
    </div>
  )
})
