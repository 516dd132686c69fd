import type { Event } from '#engine/event.ts'
import { type Names, namesIn } from '#engine/questions/names.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { useAccount, useWhole } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { sentence } from './sentence.ts'

/** The names of things in the whole story, also of those that are gone. */
export function useNames(): Names {
  const log = useWhole((history) => history.log)
  const groupId = useAccount(defaultGroupId)
  return useMemo(() => namesIn(log, [[groupId, 'default']]), [log, groupId])
}

/** Says an event in the reader's language, as the log does. */
export function useSay(): (event: Event) => string {
  const { events } = useWords()
  const names = useNames()
  return (event) => sentence(event, events, names)
}
