import type { Request } from '#api/answer.ts'
import type { History } from '#engine/history/history.ts'
import type { Instant } from '#lib/time.ts'

/** The kind of a file. */
export type What = 'template' | 'terraform' | 'answers' | 'commands' | 'script'

/** The reason why something comes out otherwise than its file says, or not at all. */
export type Why =
  /** AWS's own no, or that the playground leaves it out */
  | { readonly kind: 'refusal'; readonly code: string; readonly message: string }
  /** a kind of thing that nobody here reads */
  | { readonly kind: 'type'; readonly type: string }
  /** it stands on something that is not made */
  | { readonly kind: 'needs'; readonly name: string }
  /** an expression of the file's that is not worked out here */
  | { readonly kind: 'expression'; readonly name: string }
  /** an argument of Terraform's for which AWS has no member: Terraform itself does something with it */
  | { readonly kind: 'argument'; readonly name: string }
  /** something that only the computer of whoever wrote it has */
  | { readonly kind: 'file' | 'option'; readonly name: string }
  /** a line of a shell that is no line of the AWS CLI's */
  | { readonly kind: 'shell' | 'waited' | 'windows' }
  /** what the log of a first boot says of a line that is not run */
  | { readonly kind: 'inside'; readonly said: string }
  | { readonly kind: 'image'; readonly from: string; readonly to: string; readonly sure: boolean }
  /** IAM is not simulated: a role or profile of the account's own takes the place of another */
  | { readonly kind: 'role'; readonly from: string; readonly to: string }
  | { readonly kind: 'zone'; readonly from: string; readonly to: string }

/** A thing that a resource or a line says, where it is not simply done. */
export interface Part {
  readonly name: string
  /** kept: it shows and changes nothing; left: not modelled or not to be had; changed: another value stands in its place */
  readonly fate: 'kept' | 'left' | 'refused' | 'changed'
  readonly why?: Why | undefined
}

/** A resource of a file, or one line of a script, and what comes of it. */
export interface Line {
  readonly name: string
  /** CloudFormation's type, or the command */
  readonly type: string
  readonly fate: 'done' | 'looks' | 'left' | 'refused' | 'skipped'
  readonly why?: Why | undefined
  /** the id or name of what is made */
  readonly made?: string | undefined
  readonly parts: readonly Part[]
}

/** The steps of making it, one after the other. */
export type Act =
  | { readonly kind: 'ask'; readonly request: Request; readonly answer: Readonly<Record<string, unknown>> }
  /** simulated time passes, as whoever makes such a thing in AWS waits for it */
  | { readonly kind: 'wait'; readonly until: Instant; readonly name: string; readonly params: object }
  /** something that was there already and had to be looked up */
  | { readonly kind: 'find'; readonly request: Request; readonly query: string; readonly value: string }

/** A parameter of a template: what it takes where nobody says another value. */
export interface Parameter {
  readonly name: string
  readonly said?: string | undefined
  readonly value?: string | undefined
  readonly values?: readonly string[] | undefined
  /** the account's own, because the template names none */
  readonly found: boolean
}

/** The plan of what a file would make of an account: rehearsed on a copy of it, so that it is known and not guessed. */
export interface Plan {
  readonly what: What
  readonly lines: readonly Line[]
  readonly acts: readonly Act[]
  readonly parameters: readonly Parameter[]
  readonly before: History
  readonly after: History
}

export const requestsIn = ({ acts }: Pick<Plan, 'acts'>): number => acts.filter(({ kind }) => kind === 'ask').length
