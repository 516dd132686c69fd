/**
 * A piece of a word: text as it is, a variable, the output of a line, or the sum of `$((…))`. What stood in quotes stays one
 * word; a pattern is what may stand for names of files.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly pattern?: true | undefined }
  | { readonly kind: 'variable'; readonly name: string; readonly quoted: boolean; readonly form?: Form | undefined }
  | { readonly kind: 'output'; readonly line: string; readonly quoted: boolean }
  | { readonly kind: 'sum'; readonly said: Word; readonly quoted: boolean }

export type Word = readonly Piece[]

/** The form in which a variable is wanted: `:-` something else where it is empty, its `length`, without its beginning (`#`) or end (`%`). */
export interface Form {
  readonly how: 'length' | ':-' | '-' | ':=' | '=' | ':+' | '+' | ':?' | '?' | '#' | '##' | '%' | '%%' | '/' | '//'
  readonly with: Word
}

/** Thrown for what this shell does not understand, and bash would. */
export class NotUnderstood extends Error {}

/** Thrown for what bash does not understand either, in its words. */
export class Ungrammatical extends Error {}

export const unfinished = () => new Ungrammatical('syntax error: unexpected end of file')
export const unexpected = (token: string) => new Ungrammatical(`syntax error near unexpected token \`${token}'`)
export const unclosed = (sign: string) => new Ungrammatical(`unexpected EOF while looking for matching \`${sign}'`)
