import type { Shown } from '#cli/shell/shell.ts'
import type { Instant } from '#lib/time.ts'

/** A command that was asked, by whom, and what was answered. */
export interface Entry {
  readonly id: number
  readonly who: 'you' | 'map'
  readonly at: Instant
  readonly prompt: string
  readonly line: string
  readonly shown: readonly Shown[]
}

const mostEntries = 300

/** With another one; the oldest go where there are too many. */
export const withEntry = (entries: readonly Entry[], one: Omit<Entry, 'id'>): readonly Entry[] =>
  [...entries, { ...one, id: (entries.at(-1)?.id ?? 0) + 1 }].slice(-mostEntries)
