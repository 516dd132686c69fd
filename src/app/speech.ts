import type { Words } from '#content/words/words.ts'
import type { Language } from '#store/desk.ts'

/** Words of one language; the other one is loaded when somebody asks for it. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'ko' ? (await import('#content/words/ko.ts')).ko : (await import('#content/words/en.ts')).en
