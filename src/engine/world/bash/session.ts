import type { EventId, InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { Instance } from '../instances/instance.ts'

/** A session: somebody who types, or a script that runs. Variables and the folder change while it goes on. */
export interface Session {
  readonly tx: Transaction
  readonly instanceId: InstanceId
  readonly cause: EventId | undefined
  readonly user: string
  /** a script runs as root and cannot be asked anything */
  readonly isScript: boolean
  readonly variables: Map<string, string>
  /** what this shell could not run */
  readonly notRun: string[]
  readonly flow: Flow
  /** its output goes on into another command or a word, and what it complains of does not */
  readonly isCaptured?: boolean | undefined
  /** somebody looks at how it ends, so that `set -e` ends nothing */
  readonly isTested?: boolean | undefined
  /** how many lines are read of what it says: then it is ended */
  readonly readsAtMost?: number | undefined
  /** the variables of a function's own, as they were before it; undefined outside of one */
  readonly locals?: Map<string, string | undefined> | undefined
}

/**
 * The course of a line: what has left its loop or the script, how many rounds its loops have made, and the complaints of
 * captured commands that nobody has seen yet.
 */
export interface Flow {
  left?: 'exit' | 'break' | 'continue' | 'return' | undefined
  rounds: number
  /** what bash says of a word that it could not make */
  wrong?: string | undefined
  /** what this page cannot know of a word */
  unknown?: string | undefined
  /** how the newest `$(…)` ended */
  substituted?: number | undefined
  readonly heard: string[]
}

/** The beginning of a line's course; one within another complains where that one does, and its rounds are that one's. */
export const newFlow = (within?: Session): Flow => ({
  rounds: within?.flow.rounds ?? 0,
  heard: within?.flow.heard ?? [],
})

/** rounds of all loops and calls of one line: more is taken for a loop that waits for something, and time stands still within a line */
export const mostRounds = 500

/** characters of a text, and of what a loop says: more is nothing that somebody wants to see */
export const longestText = 20_000

/** The call of a command: its session, its arguments, its input. */
export interface Call {
  readonly session: Session
  readonly args: readonly string[]
  /** what was piped into it, or stands in its document */
  readonly input?: string | undefined
  readonly isRoot: boolean
  readonly background: boolean
}

/** The result of a command: what it says, what it complains of, and whether it succeeded. */
export interface Ran {
  readonly out?: string
  readonly err?: string
  readonly status: number
}

/** Texts as they stand below each other on a screen. */
export const joined = (before: string, after: string): string =>
  before === '' || after === '' ? before + after : `${before.replace(/\n$/, '')}\n${after}`

export const done = (out = ''): Ran => ({ out, status: 0 })
export const fails = (err: string, status = 1): Ran => ({ err, status })

/**
 * The complaint about something that this shell cannot do, said so that nobody takes it for the machine's own words.
 */
export function cannot({ notRun }: Session, what: string): Ran {
  notRun.push(what)
  return fails(`playground: ${what} cannot be run here; nothing was done`, 127)
}

export const instanceOf = ({ tx, instanceId }: Session): Instance =>
  must(get(tx.account.instances, instanceId), 'the instance of a session')
