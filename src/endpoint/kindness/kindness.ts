import type { Answer, Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { refuse } from '#facts/errors.ts'

/** A refusal of AWS, as an answer has it. */
export type Refused = Extract<Answer, { readonly ok: false }>

/** The account in which a request was refused, and how one asks there. */
export interface There {
  readonly account: Account
  readonly ask: (request: Request) => Answer
  /** ids of the addresses that were allocated without a word on VPCs, as in EC2-Classic */
  readonly classic: Set<string>
}

/**
 * A kindness to suites that were written for emulators that do not mind: how a request is answered that AWS refuses, or
 * undefined where the refusal stays. For time that settles only; docs/endpoint.md lists them all.
 */
export type Kindness = (request: Request, refused: Refused, there: There) => Answer | undefined

/** True of a request that only tries. */
const isDry = ({ params = {} }: Request): boolean => params['DryRun'] === true || params['DryRun'] === 'true'

const { code, message } = refuse.dryRun()

/** The answer to a request that only tries, for which nothing is made or stopped beforehand: it would have succeeded. */
export const tried = (request: Request): Answer | undefined =>
  isDry(request) ? { ok: false, error: { code, message } } : undefined
