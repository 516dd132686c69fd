import { get } from '#lib/table.ts'
import { show } from './preferences/transient.ts'
import { ask, playground } from './live/playground.ts'
import { requestOf, type Verb, whyNot } from './verbs.ts'

/** Does a verb to an instance if it can be done; a termination first shows what it will take along. */
export function act(verb: Verb, id: string): void {
  const { history } = playground.getState()
  const instance = get(history.account.instances, id)
  if (!instance || whyNot(history.account, instance, verb, history.now)) return
  if (verb === 'terminate') show({ kind: 'terminate', instanceId: id })
  else ask(requestOf(verb, id))
}
