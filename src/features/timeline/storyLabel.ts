import type { History } from '#engine/history/history.ts'
import { actionName } from '#parts/commands/actionName.ts'
import { parting } from '#store/live/branches.ts'
import type { Branch } from '#store/live/playground.ts'
import type { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

interface Speech {
  readonly words: ReturnType<typeof useWords>
  readonly format: ReturnType<typeof useFormat>
}

/** What a story is called: its name, else when it parted from the one that is shown and what was done differently. */
export function storyLabel({ name, history }: Branch, here: History, { words, format }: Speech): string {
  if (name !== undefined) return name
  const { at, action } = parting(here, history)
  const clock = format.clock(at)
  if (action === undefined) return clock
  return words.compare.stories.instead(clock, actionName(action, words))
}
