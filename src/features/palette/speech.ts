import type { Language } from '#store/preferences/preferencesState.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

type Words = ReturnType<typeof useWords>

/** The words of both languages: what is looked for may be in either, what is shown is in the page's own. */
export interface BothWords {
  readonly language: Language
  readonly all: Readonly<Record<Language, Words>>
}

/** A text in each language, the page's own first. */
export const inBoth = ({ language, all }: BothWords, say: (words: Words) => string): readonly [string, string] => [
  say(all[language]),
  say(all[language === 'ko' ? 'en' : 'ko']),
]

/** The other words that are looked for under a key of the words, in both languages. */
export const alsoFor = ({ all }: BothWords, key: string): readonly string[] =>
  [all.ko, all.en].flatMap(({ palette }) => {
    const also: Readonly<Record<string, string>> = palette.also
    const said = also[key]
    return said === undefined ? [] : [said]
  })
