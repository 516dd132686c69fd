import { typical } from '#engine/world/durations.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** s: the first checks are in at the round that follows */
const aRound = 60

const outwards = ([shortest, longest]: readonly [number, number], step: number, unit: number) =>
  [(Math.floor(shortest / step) * step) / unit, (Math.ceil(longest / step) * step) / unit] as const

/** The usual time from here to `running` and to passed checks. */
export function Soon() {
  const words = useWords().launch.soon
  const pending = outwards(typical.pending, 5, 1)
  const checks = outwards([typical.initializing[0], typical.initializing[1] + aRound], 60, 60)
  return (
    <p className="min-w-0 flex-1 basis-52 max-tablet:basis-full text-ink-3">
      {words.before(...pending)}
      <span className="font-mono text-[0.9em]" lang="en">
        running
      </span>
      {words.after(...pending, ...checks)}
    </p>
  )
}
