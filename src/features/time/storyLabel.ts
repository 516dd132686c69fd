import type { History } from '#engine/history/history.ts'
import { parting } from '#store/live/branches.ts'
import type { Branch } from '#store/live/playground.ts'
import type { useFormat, useWords } from '#ui/words.tsx'

/** Requests that have a word of their own. */
const verbs = {
  StartInstances: 'start',
  StopInstances: 'stop',
  RebootInstances: 'reboot',
  TerminateInstances: 'terminate',
} as const

interface Speech {
  readonly words: ReturnType<typeof useWords>
  readonly format: ReturnType<typeof useFormat>
}

const isVerb = (action: string): action is keyof typeof verbs => action in verbs

/** What a story is called: its name, else when it parted from the one that is shown and what was done differently. */
export function storyLabel({ name, history }: Branch, here: History, { words, format }: Speech): string {
  if (name !== undefined) return name
  const { at, action } = parting(here, history)
  const clock = format.clock(at)
  if (action === undefined) return clock
  return words.compare.stories.instead(clock, isVerb(action) ? words.common.verbs[verbs[action]] : action)
}
