import { made } from '#engine/world/bash/parameters.ts'
import { literal, matches } from '#engine/world/bash/patterns.ts'
import type { Piece, Word } from '#engine/world/bash/pieces.ts'
import { sumOf } from '#engine/world/bash/sums.ts'
import type { Session } from './session.ts'

/** The shell that words are made for: it runs what stands in `$(…)`, and says what bash says of a word. */
interface Within {
  readonly outputOf: (line: string, depth: number) => Promise<string>
  readonly complain: (wrong: string) => void
}

/** characters of a word: more than any answer of this account has that is kept in a variable */
const longestText = 1_000_000

/** Variables that are there before somebody sets them. */
const usual: Readonly<Record<string, string>> = {
  HOME: '/home/you',
  USER: 'you',
  SHELL: '/bin/bash',
  PWD: '/home/you',
  '#': '0',
}

/** Makes texts and words of what was read: variables, outputs, sums, the names that a pattern means. */
export function shellWords(session: Session, { outputOf, complain }: Within) {
  async function textOf(word: Word, depth: number): Promise<string> {
    const parts: string[] = []
    for (const piece of word) parts.push(await textOfPiece(piece, depth))
    const text = parts.join('')
    if (text.length <= longestText) return text
    complain(`the playground's shell keeps texts of ${longestText} characters at most`)
    return ''
  }

  /** The same with what was quoted, or said by a variable, meant as it is. */
  async function patternOf(word: Word, depth: number): Promise<string> {
    const parts: string[] = []
    for (const piece of word)
      parts.push(piece.kind === 'text' && piece.pattern ? piece.text : literal(await textOfPiece(piece, depth)))
    return parts.join('')
  }

  async function textOfPiece(piece: Piece, depth: number): Promise<string> {
    if (piece.kind === 'text') return piece.text
    if (piece.kind === 'output') return (await outputOf(piece.line, depth + 1)).replace(/\n+$/, '')
    if (piece.kind === 'sum') {
      const sum = await counted(piece.said, depth)
      return sum === undefined ? '' : String(sum)
    }
    const { form, name } = piece
    if (!form) return variable(name)
    const said = await (/^[#%]/.test(form.how) ? patternOf : textOf)(form.with, depth)
    const { text, set, wrong } = made(name, valueOf(name), form, said)
    if (set !== undefined) session.variables.set(name, set)
    if (wrong !== undefined) complain(wrong)
    return text
  }

  /** What `((…))` comes to; undefined where bash complains of it. */
  async function counted(said: Word, depth: number): Promise<number | undefined> {
    const sum = sumOf(await textOf(said, depth), {
      get: (name) => session.variables.get(name),
      set: (name, value) => session.variables.set(name, value),
    })
    if ('value' in sum) return sum.value
    complain(sum.wrong)
    return undefined
  }

  const given = () =>
    Array.from(
      { length: Number(session.variables.get('#') ?? 0) },
      (_, nth) => session.variables.get(String(nth + 1)) ?? '',
    )

  const valueOf = (name: string): string | undefined =>
    name === '@' || name === '*' ? given().join(' ') : (session.variables.get(name) ?? usual[name])

  function variable(name: string): string {
    const value = valueOf(name)
    if (value === undefined && session.variables.get('-')?.includes('u') === true) complain(`${name}: unbound variable`)
    return value ?? ''
  }

  async function wordsOf(word: Word, depth: number): Promise<readonly string[]> {
    const [only] = word
    if (word.length === 1 && only?.kind === 'variable' && only.name === '@' && only.quoted) return given()
    const text = await textOf(word, depth)
    const isOpen = word.some((piece) => piece.kind !== 'text' && !piece.quoted)
    if (isOpen && word.length === 1) return text.split(/\s+/).filter((part) => part !== '')
    if (word.some((piece) => piece.kind === 'text' && piece.pattern)) {
      const pattern = await patternOf(word, depth)
      const found = session.files().flatMap(({ name }) => (matches(pattern, name) ? [name] : []))
      if (found.length > 0) return found
    }
    return [text]
  }

  /** The words of a command. In `[[ … ]]` none is split, and what is compared with is a pattern. */
  async function allWordsOf(all: readonly Word[], depth: number): Promise<readonly string[]> {
    const [first] = all
    const isTest = first?.length === 1 && first[0]?.kind === 'text' && first[0].text === '[['
    const words: string[] = []
    for (const word of all) {
      if (!isTest) words.push(...(await wordsOf(word, depth)))
      else words.push(await (/^(?:==?|!=)$/.test(words.at(-1) ?? '') ? patternOf : textOf)(word, depth))
    }
    return words
  }

  return { textOf, patternOf, counted, wordsOf, allWordsOf }
}
