import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { useFirst } from './useGeometry.ts'
import { useEc2Action } from './WayEdge.tsx'

/** What stands where the anatomy will be, before there is anything. */
export const FirstNode = memo(function FirstNode() {
  return <div className="nodrag grid h-full place-items-center">{useFirst()}</div>
})

/** The word on the way from the alarm back to the instance. */
export const LoopNode = memo(function LoopNode() {
  const words: Readonly<Record<string, string>> = useFirstWords().map.actions
  const action = useEc2Action()
  if (!action) return null
  return (
    <div className="grid h-full place-items-center">
      <span className="rounded-[7px] border border-line-strong bg-surface px-1.75 py-px text-[11px] leading-4 font-semibold text-accent">
        {words[action]}
      </span>
    </div>
  )
})
