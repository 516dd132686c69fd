import type { FirstWords, RestWords, Words } from '#content/words/words.ts'
import { part } from '#store/load.ts'
import type { Language } from '#store/preferences/preferencesState.ts'

const firsts: Readonly<Record<Language, () => Promise<{ readonly first: FirstWords }>>> = {
  ko: part(() => import('#content/words/ko.first.ts')),
  en: part(() => import('#content/words/en.first.ts')),
}
const rests: Readonly<Record<Language, () => Promise<{ readonly rest: RestWords }>>> = {
  ko: part(() => import('#content/words/ko.rest.ts')),
  en: part(() => import('#content/words/en.rest.ts')),
}

/** The words that are said before anything is opened. */
export const loadFirstWords = async (language: Language): Promise<FirstWords> => (await firsts[language]()).first

/** Everything that is said. */
export async function loadWords(language: Language): Promise<Words> {
  const [{ first }, { rest }] = await Promise.all([firsts[language](), rests[language]()])
  return { ...first, ...rest }
}
