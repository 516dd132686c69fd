import type { History } from '#engine/history/history.ts'
import { eventOf } from '#engine/history/log.ts'
import { namesIn } from '#engine/questions/names.ts'
import type { Notice } from '#store/live/playground.ts'
import { lastRequest } from '#store/live/undo.ts'
import { usePlayground } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { deedSaid } from './deedSaid.ts'

/** The sentence in place of what happened last, as long as that is older: what was undone, or nothing, as a notice says it. */
interface Instead {
  readonly said: string
  /** the id of the first event that is newer */
  readonly below: number
}

interface Seen {
  readonly undone: readonly History[]
  readonly notice: Notice | undefined
  readonly instead?: Instead | undefined
}

/** The words that take the place of an old sentence, which nobody is to hear again. */
export function useInstead(): Instead | undefined {
  const words = useWords()
  const history = usePlayground((state) => state.history)
  const undone = usePlayground((state) => state.undone)
  const notice = usePlayground((state) => state.notice)
  const isPast = usePlayground((state) => state.ahead !== undefined)
  const [seen, setSeen] = useState<Seen>({ undone, notice })
  const deed = (of: History) => {
    const id = lastRequest(of.log)
    const asked = id === undefined ? undefined : eventOf(of.log, id)
    return asked?.kind === 'Asked' ? deedSaid(asked, { log: of.log, names: namesIn(of.log), words }) : ''
  }
  const below = history.log.size
  const instead = (): Instead | undefined => {
    const [last] = undone
    if (last && undone.length > seen.undone.length) return { said: words.story.undone(deed(last)), below }
    const [again] = seen.undone
    if (again && undone.length < seen.undone.length && again.log === history.log)
      return { said: words.story.redone(deed(again)), below }
    if (notice?.kind === 'gone' && notice !== seen.notice) return { said: '', below }
    return seen.instead
  }
  if (undone !== seen.undone || notice !== seen.notice) setSeen({ undone, notice, instead: instead() })
  // whoever looks at the past hears what happened there
  else if (isPast && seen.instead) setSeen({ undone, notice })
  return seen.instead
}
