import { createContext, type ReactNode, useContext } from 'react'

/** The entry of a term in the glossary: its name, two sentences, and the official page on it. */
export interface TermEntry {
  readonly name: string
  readonly text: string
  readonly doc: { readonly title: string; readonly url: string }
}

/** Looks a term up in the reader's language; fetched when a term is first opened. */
export type LookUp = (term: string) => Promise<TermEntry | undefined>

const Glossary = createContext<LookUp | undefined>(undefined)

/** Hands the glossary to everything below; only `app` knows where it comes from. */
export function GlossaryProvider({ lookUp, children }: { readonly lookUp: LookUp; readonly children: ReactNode }) {
  return <Glossary value={lookUp}>{children}</Glossary>
}

export const useLookUp = (): LookUp | undefined => useContext(Glossary)
