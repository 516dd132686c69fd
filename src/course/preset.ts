import { beginHistory } from '#engine/history/begin.ts'
import { type History, openHere } from '#engine/history/history.ts'
import type { Beginning } from '#engine/account.ts'
import { playStep, type Step } from './moves/script.ts'

/** An experiment that comes with the page: how it is prepared, and what is so once it is. */
export interface Preset {
  /** as a link has it: `?preset=name` */
  readonly name: string
  readonly steps: readonly Step[]
  /** what its sentence says */
  readonly holds: (history: History) => boolean
}

/** Prepares an account step by step, yielding how much of it is done, from 0 to 1; its story begins when all is ready. */
export function* preparing({ steps }: Preset, beginning: Beginning): Generator<number, History> {
  let history = beginHistory(beginning)
  for (const [nth, step] of steps.entries()) {
    history = playStep(history, step).history
    yield (nth + 1) / steps.length
  }
  return openHere(history)
}
