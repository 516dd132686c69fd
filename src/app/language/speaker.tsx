import type { FirstWords, Words } from '#content/words/words.ts'
import { must } from '#lib/never.ts'
import { type Awaiting, awaiting } from '#store/load.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import type { Studio } from '#store/studio.ts'
import { createContext, use, useSyncExternalStore } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { loadWords } from './loadWords.ts'

/** The language that the page speaks now, with its words. */
export interface Speech {
  readonly language: Language
  readonly words: FirstWords | Words
}

/** Speech with every word: what a room that is opened later needs. */
interface WholeSpeech extends Speech {
  readonly words: Words
}
const isWhole = (speech: Speech): speech is WholeSpeech => 'inspector' in speech.words

/** The speaker of a studio, who knows where the words are. */
export interface Speaker {
  readonly spoken: StoreApi<Speech>
  /**
   * Every word of the language that is wanted, once the page speaks them. Who has changed their mind meanwhile is waited
   * for too: the first words alone are never the answer.
   */
  readonly speakAll: () => Promise<WholeSpeech>
  /** the same as rooms wait for it */
  readonly everything: Awaiting<unknown>
}

export function createSpeaker(studio: Studio, first: Speech): Speaker {
  const spoken = createStore(() => first)
  const wanted = () => studio.preferences.getState().language
  const speakAll = async (): Promise<WholeSpeech> => {
    const language = wanted()
    const speech = spoken.getState()
    if (isWhole(speech) && speech.language === language) return speech
    const words = await loadWords(language)
    if (wanted() === language) spoken.setState({ language, words })
    return speakAll()
  }
  const everything = awaiting(speakAll)
  return { spoken, speakAll, everything }
}

export const SpeakerContext = createContext<Speaker | undefined>(undefined)

export const useSpeaker = (): Speaker => must(use(SpeakerContext), 'somebody who speaks')

/** The speech of now, on a server too: there Zustand's own hook would see only how the store began. */
export function useSpeech(): Speech {
  const { spoken } = useSpeaker()
  return useSyncExternalStore(spoken.subscribe, spoken.getState, spoken.getState)
}
