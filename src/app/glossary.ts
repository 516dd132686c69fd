import type { Language } from '#store/desk.ts'
import type { LookUp, TermEntry } from '#ui/explaining.tsx'

const glossaries = import.meta.glob<{ readonly glossary: Readonly<Record<string, TermEntry>> }>(
  '../content/glossary/{en,ko}.ts',
)

/** The glossary of a language, fetched when a term is first opened. */
export const lookUpIn =
  (language: Language): LookUp =>
  async (term) =>
    (await glossaries[`../content/glossary/${language}.ts`]?.())?.glossary[term]
