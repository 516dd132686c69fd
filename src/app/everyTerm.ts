import type { Language } from '#store/preferences/preferencesState.ts'
import type { TermEntry } from '#ui/overlays/GlossaryProvider.tsx'

const glossaries = {
  ko: () => import('#content/glossary/ko.ts'),
  en: () => import('#content/glossary/en.ts'),
}

/** The whole glossary of a language, in the order of its alphabet. */
export async function everyTerm(language: Language): Promise<readonly TermEntry[]> {
  const { glossary } = await glossaries[language]()
  const { compare } = new Intl.Collator(language)
  return Object.values(glossary).toSorted((a, b) => compare(a.name, b.name))
}
