import type { History } from '#engine/history/history.ts'
import { askAll } from '#store/live/requests.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { doing } from '../undo/doing.ts'
import type { Several } from '../commands/several.ts'

/** AWS's no for one of several. */
export interface RefusedOne {
  readonly id: string
  readonly code: string
  readonly message: string
}

/** The things among several to which AWS would say no, each rehearsed alone. */
export const refusedAmong = (history: History, { requests }: Several, ids: readonly string[]): readonly RefusedOne[] =>
  ids.flatMap((id) => {
    const [request] = requests([id], history.account)
    const what = request && whatIf(history, request)
    return what?.ok === false ? [{ id, code: what.code, message: what.message }] : []
  })

/** Asks for all of them as one press of a button: undo takes it back as one. */
export function askSeveral(studio: Studio, { requests }: Several, ids: readonly string[]): void {
  const all = requests(ids, studio.playground.getState().history.account)
  const [first, ...others] = all
  if (first) doing(studio, all, () => askAll(studio, [first, ...others]).answer.ok)
}

/** Does a command to several at once where nothing is to be said before, else opens the window that says it. */
export function performSeveral(studio: Studio, several: Several, ids: readonly string[]): void {
  const { history } = studio.playground.getState()
  const { command, asks } = several
  if (asks || refusedAmong(history, several, ids).length > 0)
    show(studio, { kind: 'several', of: command.of, command: command.id, ids })
  else askSeveral(studio, several, ids)
}
