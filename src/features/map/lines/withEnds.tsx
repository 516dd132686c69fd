import { Handle, Position } from '@xyflow/react'
import { type ComponentType, memo, Suspense } from 'react'

/** React Flow asks for something to tie an edge to; our edges know their own paths, so it stays unseen. */
export function withEnds<Props extends object>(Inner: ComponentType<Props>) {
  return memo(function WithEnds(props: Props) {
    return (
      <>
        <Handle type="source" position={Position.Right} isConnectable={false} className="invisible" />
        <Handle type="target" position={Position.Left} isConnectable={false} className="invisible" />
        <Suspense>
          <Inner {...props} />
        </Suspense>
      </>
    )
  })
}
