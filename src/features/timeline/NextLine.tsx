import { comingSaid } from '#parts/told/comingSaid.ts'
import { deedSaid } from '#parts/told/deedSaid.ts'
import { type NextUp, nextUp } from '#parts/told/nextUp.ts'
import { useNames } from '#parts/told/useSay.ts'
import { useNow, usePlayground, useTimeZone, useWhole } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** The line of what a step leads to, and in how long. */
export function NextLine() {
  const { story } = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const next = useNextUp()
  const said = useNextSaid(next)
  const text =
    next === undefined || said === undefined
      ? story.nothingNext
      : next.at > now
        ? story.next(said, format.span(next.at - now))
        : story.nextAtOnce(said)
  return (
    <span data-tells title={text} className="min-w-0 truncate text-small text-ink-3">
      {text}
    </span>
  )
}

/** The next thing that comes; the same answer while only time passes. */
export function useNextUp(): NextUp | undefined {
  const account = usePlayground(({ history }) => history.account)
  const log = usePlayground(({ history }) => history.log)
  const ahead = usePlayground((state) => state.ahead)
  return useMemo(() => nextUp({ account, log, ahead }), [account, log, ahead])
}

/** The next thing that comes, in words. */
export function useNextSaid(next: NextUp | undefined): string | undefined {
  const words = useWords()
  const names = useNames()
  const log = useWhole((history) => history.log)
  switch (next?.kind) {
    case 'coming':
      return comingSaid(next.coming, words, names)
    case 'asked':
      return words.story.again(deedSaid(next.request, { log, names, words }))
    case 'now':
      return words.story.now
    case undefined:
      return undefined
  }
}
