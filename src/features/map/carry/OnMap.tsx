import { useStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Stands on the map and moves with it. */
export function OnMap({ children }: { readonly children: ReactNode }) {
  const layer = useStore(({ domNode }) => domNode?.querySelector('.react-flow__viewport-portal'))
  return layer && createPortal(children, layer)
}
