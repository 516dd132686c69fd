import type { FirstWords, Words } from '#content/words/words.ts'
import { desk, type Language } from '#store/preferences/preferences.ts'
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

const speaks = (language: Language) => {
  const { speech } = speaker.getState()
  return speech?.language === language && 'inspector' in speech.words
}

/** Loads every word of the language that is wanted; the language on the page changes once they are there. */
export async function speakAll(): Promise<void> {
  const { language } = desk.getState()
  if (speaks(language)) return
  const words = await loadAll(language)
  // somebody may have changed their mind meanwhile
  if (desk.getState().language === language) speaker.setState({ speech: { language, words } })
}
