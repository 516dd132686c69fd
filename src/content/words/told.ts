import type { MarkedText } from './marked.ts'

/** The same keys with any words: what the other language has to say. */
export type Told<T> = T extends string
  ? string
  : T extends MarkedText
    ? MarkedText
    : T extends (...of: infer P) => infer Said
      ? (...of: P) => Told<Said>
      : { readonly [K in keyof T]: Told<T[K]> }
