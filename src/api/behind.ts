import { historyAt } from '#engine/history/past.ts'
import type { History } from '#engine/history/history.ts'
import { isThrottled, lagOf } from '#engine/world/faults/asked.ts'
import { isThing } from '#engine/world/tags.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { Action } from './action.ts'

/** The history as EC2 tells it: while it lags behind, as it was a few seconds ago. */
export function asTold(history: History, { service, kind }: Action): History {
  const lag = service === 'ec2' && kind === 'read' ? lagOf(history.account) : 0
  return lag === 0 ? history : { ...historyAt(history, history.now - lag), now: history.now }
}

/** The refusal of a changing request because there were too many, or because EC2 does not know yet what it names. */
export function whyNotYet(history: History, { service, kind }: Action, params: unknown): Refusal | undefined {
  const { account, now } = history
  if (service !== 'ec2' || kind === 'read') return undefined
  if (isThrottled(account)) return refuse.throttled()
  const lag = lagOf(account)
  if (lag === 0) return undefined
  const before = historyAt(history, now - lag).account
  const young = textsIn(params).find((id) => isThing(account, id) && !isThing(before, id))
  return young === undefined ? undefined : refuse.noSuchThing(young)
}

/** Every text in a request. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
