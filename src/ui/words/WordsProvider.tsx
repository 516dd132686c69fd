import type { FirstWords, Words } from '#content/words/words.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Format, formatIn } from './format.ts'

interface Speech {
  readonly words: Words
  readonly language: 'ko' | 'en'
}

const Context = createContext<Speech | undefined>(undefined)

interface Said {
  readonly words: FirstWords | Words
  readonly language: 'ko' | 'en'
  readonly children: ReactNode
}

/** Hands the words of one language to everything below; only `app` knows where they come from. */
export function WordsProvider({ words, language, children }: Said) {
  // the rooms that speak the rest are opened by `app` only after the rest has been loaded
  const speech = useMemo(() => ({ words: words as Words, language }), [words, language])
  return <Context value={speech}>{children}</Context>
}

function useSpeech(): Speech {
  const speech = useContext(Context)
  if (!speech) throw new Error('Nobody has handed down any words')
  return speech
}

export const useWords = (): Words => useSpeech().words

/** Times, amounts and sizes as the reader's language writes them. */
export function useFormat(timeZone: string): Format {
  const { language } = useSpeech()
  return formatIn(language, timeZone)
}
