import type { Word } from './pieces.ts'

/** A place where output goes. */
export interface Into {
  readonly path: Word
  readonly append: boolean
  /** what goes there: what is said, what is complained of, or both */
  readonly of: 'out' | 'err' | 'both'
}

/** A block of steps that is run when, or as often as, it says. */
export type Block =
  | { readonly kind: 'if'; readonly test: Steps; readonly body: Steps; readonly otherwise: Steps }
  | { readonly kind: 'for'; readonly name: string; readonly values: readonly Word[]; readonly body: Steps }
  | { readonly kind: 'while' | 'until'; readonly test: Steps; readonly body: Steps }
  /** apart: in a shell of its own, whose variables nobody else sees */
  | { readonly kind: 'group'; readonly body: Steps; readonly apart?: true | undefined }
  | { readonly kind: 'case'; readonly word: Word; readonly arms: readonly Arm[] }
  /** `((…))` as a command: it succeeds where it is not 0 */
  | { readonly kind: 'sum'; readonly said: Word }
  /** `for ((first; test; next))` */
  | { readonly kind: 'count'; readonly parts: readonly Word[]; readonly body: Steps }
  | { readonly kind: 'function'; readonly name: string; readonly body: Steps }

/** A way of `case`: what the word may look like, and what is done then. */
export interface Arm {
  readonly patterns: readonly Word[]
  readonly body: Steps
}

/** A command: variables that it sets, its words or its block, where it reads and where its output goes. */
export interface Command {
  readonly sets: readonly (readonly [name: string, value: Word])[]
  readonly words: readonly Word[]
  readonly block?: Block | undefined
  readonly input?: Word | undefined
  readonly into: readonly Into[]
  readonly background?: true | undefined
}

/** Commands joined by pipes, and when they are run: always, or after one that succeeded or failed. */
export interface Step {
  readonly pipe: readonly Command[]
  readonly when: 'always' | 'done' | 'failed'
  /** after a `!` success is failure */
  readonly not?: true | undefined
}

export type Steps = readonly Step[]

/** A line of a script, with those that belong to it. */
export interface Line {
  /** the number of its first line, from 1 */
  readonly nth: number
  readonly source: string
  /** nothing where this shell does not understand it; then `wrong` says what */
  readonly steps?: Steps | undefined
  readonly wrong?: string | undefined
  /** what bash itself says of it; then nothing of the script behind it is run */
  readonly error?: string | undefined
}
