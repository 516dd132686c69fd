import type { Request } from '#api/answer.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** The choices of a window that brings two parts of a network together, and what a choice asks of AWS. */
export interface Joining {
  /** the thing that the window is about */
  readonly name: string
  readonly choices: readonly Choice[]
  /** what is so now; undefined where nothing is */
  readonly now: string | undefined
  readonly request: (choice: string) => Request
}
