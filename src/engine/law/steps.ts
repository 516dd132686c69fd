import type { Account } from '../account.ts'

/** The things of an account to which a step of a walk can do something. */
export interface Here {
  readonly account: Account
  readonly which: number
  readonly other: number
}

/** A command without its name. */
type Said<C, K> = C extends { readonly kind: infer Own } ? (K extends Own ? Omit<C, 'kind'> : never) : never

/** Ways to give each command of a family, at a place. */
export type StepsOf<C extends { readonly kind: string }, At extends Here = Here> = {
  readonly [K in C['kind']]: readonly ((here: At) => Said<C, K>)[]
}
