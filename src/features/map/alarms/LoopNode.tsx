import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { useEc2Action } from './useAlarm.ts'

/** The word on the way from the alarm back to the instance. */
export const LoopNode = memo(function LoopNode() {
  const words: Readonly<Record<string, string>> = useWords().stage.actions
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
