import type { FirstWords, RestWords, Words } from '#content/words/words.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Format, formatIn } from './format.ts'

interface Speech {
  readonly words: FirstWords | Words
  readonly language: 'ko' | 'en'
}

const Context = createContext<Speech | undefined>(undefined)

interface Props extends Speech {
  readonly children: ReactNode
}

/** Hands the words of one language to everything below; only `app` knows where they come from. */
export function WordsProvider({ words, language, children }: Props) {
  const speech = useMemo(() => ({ words, language }), [words, language])
  return <Context value={speech}>{children}</Context>
}

function useSpeech(): Speech {
  const speech = useContext(Context)
  if (!speech) throw new Error('Nobody has handed down any words')
  return speech
}

/** The words that are said before any room opens: all that the first view may say. */
export const useFirstWords = (): FirstWords => useSpeech().words

/** Every word, for rooms: `app` opens them after the rest has come. */
export function useWords(): Words {
  const { words } = useSpeech()
  if (!isWhole(words)) throw new Error('A room was opened before all words had come')
  return words
}

const isWhole = (words: FirstWords | (FirstWords & RestWords)): words is Words => 'inspector' in words

/** Times, amounts and sizes as the reader's language writes them. */
export function useFormat(timeZone: string): Format {
  const { language } = useSpeech()
  return formatIn(language, timeZone)
}
