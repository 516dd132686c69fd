import type { Told } from '#engine/questions/told/newestTold.ts'
import { Caption } from '#parts/told/Caption.tsx'
import { useInstance } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { captionZone } from './captionZone.ts'
import { useStage } from './sight/useGeometry.ts'
import type { MapNode } from './nodes.ts'

/**
 * The caption of a zone: what happened last there. A second line goes to where nothing is written, and where there is
 * no such place, the end of a long sentence is told by pointing at it.
 */
export const CaptionNode = memo(function CaptionNode({
  data: { zone, grows, before },
}: NodeProps<Extract<MapNode, { type?: 'caption' }>>) {
  const { geometry, inSight } = useStage()
  const instance = useInstance()
  const isPaged = geometry.kind === 'pages'
  // of pages only one is seen: it tells everything
  const at = (told: Told) => (isPaged ? inSight : captionZone(told, instance)) === zone
  return (
    <div
      className={classes(
        'pointer-events-none flex h-full',
        grows === 'up' ? 'items-end' : 'items-start',
        // near those who are told, or who found it
        zone === 'alarms' && grows === 'nowhere' && 'justify-end',
      )}
    >
      {before > 0 && <span style={{ flex: `0 9999 ${before}px` }} />}
      <Caption
        twoLines={grows !== 'nowhere'}
        at={at}
        className="nodrag pointer-events-auto max-w-full rounded-chip border-[1.5px] border-ink bg-surface px-2 py-0.75 text-[12px] leading-4 shadow-float"
      />
    </div>
  )
})
