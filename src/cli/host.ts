import type { Answer, Request } from '#api/answer.ts'
import type { KnownAction } from '#facts/aws/known.ts'
import type { Instant } from '#lib/time.ts'
import type { ReadFile } from './convert.ts'

/** The things that the CLI needs of whoever runs it. */
export interface Host {
  readonly ask: (request: Request) => Promise<Answer>
  /** Lets simulated time pass. */
  readonly advance: (ms: Instant) => void
  /** A moment in which the page can be drawn; whether to go on. */
  readonly breathe: () => Promise<boolean>
  readonly readFile: ReadFile
  readonly writeFile: (path: string, text: string) => void
  readonly variable: (name: string) => string | undefined
  /** asked each time: another account may be open by now */
  readonly region: () => string
  readonly accountId: () => string
  readonly columns: number
  /** Reads YAML; undefined where it is none. */
  readonly readYaml: (text: string) => Promise<{ readonly value: unknown } | undefined>
  /** Everything that AWS knows: asked where somebody names what nobody here knows. */
  readonly known: () => Promise<ReadonlyMap<string, KnownAction>>
  /** Says in the page's language what is left out here and what to do instead; undefined of AWS's own refusals. */
  readonly leftOut?: (refused: { readonly code: string; readonly message: string }) => Promise<string | undefined>
}

/** The output of a command, and the code with which it ended. */
export interface Ended {
  readonly out: string
  readonly err: string
  readonly exit: number
}
