import { part } from '#store/load.ts'
import type { Language } from '#store/preferences/preferencesState.ts'
import type { LookUp, TermEntry } from '#ui/overlays/GlossaryProvider.tsx'

type Glossary = Readonly<Record<string, TermEntry>>

const glossaries: Readonly<Record<Language, () => Promise<{ readonly glossary: Glossary }>>> = {
  ko: part(() => import('#content/glossary/ko.ts')),
  en: part(() => import('#content/glossary/en.ts')),
}

export const loadGlossary = async (language: Language): Promise<Glossary> => (await glossaries[language]()).glossary

/** The glossary of a language, fetched when a term is first opened. */
export const lookUpIn =
  (language: Language): LookUp =>
  async (term) =>
    (await loadGlossary(language))[term]

/** All of its terms, in the order of its alphabet. */
export async function allTerms(language: Language): Promise<readonly TermEntry[]> {
  const glossary = await loadGlossary(language)
  const { compare } = new Intl.Collator(language)
  return Object.values(glossary).toSorted((a, b) => compare(a.name, b.name))
}
