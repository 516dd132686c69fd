import type { Language } from '#store/preferences/preferencesState.ts'
import type { LookUp, TermEntry } from '#ui/overlays/GlossaryProvider.tsx'

const glossaries: Readonly<
  Record<Language, () => Promise<{ readonly glossary: Readonly<Record<string, TermEntry>> }>>
> = {
  ko: () => import('#content/glossary/ko.ts'),
  en: () => import('#content/glossary/en.ts'),
}

/** The glossary of a language, fetched when a term is first opened. */
export const lookUpIn =
  (language: Language): LookUp =>
  async (term) =>
    (await glossaries[language]()).glossary[term]
