import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { MapNode } from '../nodes.ts'
import { Nearer } from '../sight/Nearer.tsx'
import { Carry } from './Carry.tsx'
import { Tray } from './Tray.tsx'

/** The layer that carrying brings to the map: the hand, and the stickers that lie ready for it. */
export const CarryNode = memo(function CarryNode({
  data: { what },
  width = 0,
}: NodeProps<Extract<MapNode, { type?: 'carry' }>>) {
  return what === 'hand' ? (
    <>
      <Carry />
      <Nearer />
    </>
  ) : (
    <Tray width={width} />
  )
})
