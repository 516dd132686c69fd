import type { FirstWords, Words } from '#content/words/words.ts'
import { desk, type Language } from '#store/desk.ts'
import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import { loadAll } from './speech.ts'

/** What the page speaks now. */
export interface Speech {
  readonly language: Language
  readonly words: FirstWords | Words
}

export const speaker = createStore<{ readonly speech?: Speech }>(() => ({}))

const current = () => speaker.getState().speech

/** What is spoken now, on a server too: there Zustand's own hook would see only how the store began. */
export const useSpeech = (): Speech | undefined => useSyncExternalStore(speaker.subscribe, current, current)

/** Speech with every word: what a room that is opened later needs. */
interface WholeSpeech extends Speech {
  readonly words: Words
}
const isWhole = (speech: Speech | undefined): speech is WholeSpeech =>
  speech !== undefined && 'inspector' in speech.words

/**
 * Every word of the language that is wanted, once the page speaks them. Who has changed their mind meanwhile is waited for
 * too: the first words alone are never the answer.
 */
export async function speakAll(): Promise<WholeSpeech> {
  const { language } = desk.getState()
  const speech = current()
  if (isWhole(speech) && speech.language === language) return speech
  const words = await loadAll(language)
  if (desk.getState().language === language) speaker.setState({ speech: { language, words } })
  return speakAll()
}
