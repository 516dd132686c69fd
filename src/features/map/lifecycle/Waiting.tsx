import { useInstance, useNow, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** The line of what a passing state waits for, and how long is left. */
export function Waiting() {
  const words = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const instance = useInstance()
  if (!instance) return null
  const { state, ending, due } = instance
  const what = state === 'stopping' && ending === 'hibernate' ? 'hibernating' : state
  const waiting: Readonly<Record<string, string>> = words.map.waiting
  return (
    // how long is left falls out of the line where there is no room for it
    <p className="flex h-3.5 flex-wrap overflow-hidden text-[11px] leading-3.5 font-semibold text-amber">
      <span className="max-w-full truncate">{waiting[what]}</span>
      {due !== undefined && (
        <span className="font-medium whitespace-pre text-ink-3"> · {words.common.left(format.span(due - now))}</span>
      )}
    </p>
  )
}
