import type { EventId } from '#lib/brand.ts'

/**
 * The members of a request on which nothing here depends: AWS goes on showing them, so they are kept with the thing
 * that they were said of.
 */
export interface Kept {
  /** of the thing, or of the token that a request was sent with */
  readonly id: string
  readonly members: Readonly<Record<string, unknown>>
}

/** A request that was sent with a token: sent again with it, it answers the same and does nothing. */
export interface TokenUse {
  /** its action and its token */
  readonly id: string
  /** the rest of what was asked, as JSON */
  readonly asked: string
  /** its entry in the log */
  readonly request: EventId
}

/** Parts of a request that change nothing were kept with the things that it made or changed. */
export interface KeptFact {
  readonly kind: 'MembersKept'
  readonly ids: readonly string[]
  readonly members: Readonly<Record<string, unknown>>
  readonly token?: TokenUse | undefined
}

/** The wish to keep members of a request. */
export type KeepWish = Omit<KeptFact, 'kind'>
