import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { requestOf, type Verb, whyNot } from './verbs.ts'

/** Does a verb to an instance if it can be done; a termination first shows what it will take along. */
export function act(studio: Studio, verb: Verb, id: string): void {
  const { history } = studio.playground.getState()
  const instance = get(history.account.instances, id)
  if (!instance || whyNot(history.account, instance, verb, history.now)) return
  if (verb === 'terminate') show(studio, { kind: 'terminate', instanceId: id })
  else ask(studio, requestOf(verb, id))
}
