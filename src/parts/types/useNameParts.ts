import { decodeTypeName } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { findType } from '#facts/catalogue.ts'
import { lettersOf } from './families.ts'

/** The meaning of each part of a type's name, from its letters to its size. */
export function useNameParts(name: string): readonly string[] {
  const words = useWords().launch
  const decoded = must(decodeTypeName(name), name)
  const letters = words.letters[lettersOf(must(findType(name), name))]
  return [
    words.family1(decoded.letters, letters.name),
    words.generationIs(decoded.generation),
    ...decoded.attributes.map((attribute) => words.attributes[attribute]),
    ...(decoded.flex ? [words.flex] : []),
    words.sizeIs(decoded.size),
  ]
}
