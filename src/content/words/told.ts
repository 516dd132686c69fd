/** The same keys with any words: what the other language has to say. */
export type Told<T> = T extends string
  ? string
  : T extends (...of: infer P) => string
    ? (...of: P) => string
    : { readonly [K in keyof T]: Told<T[K]> }
