import { memo } from 'react'
import { useFirst } from '../sight/useGeometry.ts'

/** The picture that stands where the anatomy will be, before there is anything. */
export const FirstNode = memo(function FirstNode() {
  return <div className="nodrag grid h-full place-items-center">{useFirst()}</div>
})
