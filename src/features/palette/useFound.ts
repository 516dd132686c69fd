import { pageOf } from '#parts/commands/perform.ts'
import { useAccount, useInstance, usePlayground, useStudio, useTransient } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useDeferredValue, useMemo, useState } from 'react'
import { beginning, type Part } from './beginning.ts'
import { deedShelves } from './deeds.ts'
import { find } from './find.ts'
import { places } from './places.ts'
import { type Item, shelfOf, type Single } from './shelf.ts'
import type { BothWords } from './speech.ts'

interface Answers {
  readonly parts: readonly Part[]
  readonly count: number
  /** what is meant by Enter: the active line, or the first for what was typed since the lines were made */
  readonly asTyped: (active: Item | undefined) => Item | undefined
  /** a line with its thing as it is now */
  readonly asItIs: (line: Item) => Item
}

/**
 * The lines that answer to what was typed; before that, those that may be wanted. They follow a moment later where
 * there is a crowd to look through, so that the field never waits for them.
 */
export function useFound(both: BothWords, content: readonly Single[], query: string): Answers {
  const studio = useStudio()
  const words = useWords().palette
  const now = useAccount((one) => one)
  const account = useDeferredValue(now)
  const sought = useDeferredValue(query)
  const selected = useInstance()?.id
  const recent = useTransient((state) => state.recent)
  // what cannot be done yet may become possible with time alone, or when it is paused
  usePlayground(({ history, playing, ahead }) => `${history.now} ${playing} ${ahead === undefined}`)
  const pages = useMemo(() => shelfOf(places(both)), [both])
  const others = useMemo(() => shelfOf(content), [content])
  const things = useMemo(() => deedShelves(account, selected, both), [account, selected, both])
  const shelves = useMemo(() => [pages, ...things, others], [pages, things, others])
  const isSearching = sought.trim() !== ''
  const found = useMemo(() => (isSearching ? find(shelves, sought) : undefined), [isSearching, shelves, sought])
  // what is run here is not to move the lines while the window closes
  const [atFirst] = useState(recent)
  const parts = found
    ? [{ title: '', items: found.items }].filter(({ items }) => items.length > 0)
    : beginning({ things, pages, recent: atFirst, page: pageOf(studio), words })
  return {
    parts,
    count: found?.count ?? parts.reduce((sum, { items }) => sum + items.length, 0),
    asTyped: (active) => (sought === query || query.trim() === '' ? active : find(shelves, query).items[0]),
    asItIs: (line) => {
      if (account === now) return line
      const fresh = [pages, ...deedShelves(now, selected, both)]
      return fresh.map((shelf) => shelf.keyed(line.key)).find((one) => one !== undefined) ?? line
    },
  }
}
