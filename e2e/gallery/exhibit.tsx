import { type ReactNode, useState } from 'react'

export type Language = 'en' | 'ko'

/** Says something in the language of the gallery. */
export type Say = (en: string, ko: string) => string

/** A component in its states, under the name of its file. */
export type Exhibits = Readonly<Record<string, (props: { readonly say: Say }) => ReactNode>>

/** What was last done to an exhibit, and words that show it. */
export function useHeard() {
  const [heard, hear] = useState('')
  return { hear, shown: <output className="block font-mono text-small text-ink-3">{heard}</output> }
}

/** States of a component beside each other. */
export const Row = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-2">{children}</div>
)
