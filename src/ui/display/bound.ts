import type { Part } from './readMarked.ts'

/** A part with what is bound to it: a particle or a mark that must not fall to the next line by itself. */
export type BoundPart = Part & { readonly after?: string }

/** in Hangul syllables: what is longer may not fit into a line as one, and is not held together */
const longest = 12
/** of Latin letters, beside a Hangul syllable */
const narrow = 0.55

const widthOf = (word: string) => [...word].reduce((sum, one) => sum + (/[ᄀ-ᇿ가-힣]/u.test(one) ? 1 : narrow), 0)

/** Binds to each term what follows it without a space: a term is a box of its own, after which a line could break. */
export function bound(parts: readonly Part[]): readonly BoundPart[] {
  const all: BoundPart[] = []
  for (const part of parts) {
    const before = all.at(-1)
    const [after = ''] = 'text' in part ? (/^\S+/u.exec(part.text) ?? []) : []
    if (!('text' in part) || !before || !('term' in before) || after === '' || widthOf(before.word + after) > longest) {
      all.push(part)
      continue
    }
    all[all.length - 1] = { ...before, after }
    if (after.length < part.text.length) all.push({ text: part.text.slice(after.length) })
  }
  return all
}
