import { nameOf } from '#engine/world/instances/read.ts'
import { useInstance } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'

/** The picture of where the machine was, once it is terminated. */
export const GoneNode = memo(function GoneNode() {
  const words = useWords().stage.gone
  const instance = useInstance()
  if (!instance) return null
  return (
    <div className="grid h-full content-center justify-items-center gap-1 rounded-node border-[1.5px] border-dashed border-line-strong px-6 text-center">
      <b className="text-[15px] leading-6 text-ink-2">{words.title(nameOf(instance))}</b>
      <p className="max-w-100 text-[12px] leading-4.5 text-ink-3">{words.text}</p>
    </div>
  )
})
