import type { Account } from '#engine/account.ts'
import { wayInto } from '#engine/world/access/ways.ts'
import { probe } from '#engine/world/network/probe.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { profileOf } from '#engine/world/profiles/decide.ts'
import { get } from '#lib/table.ts'
import { findNamed } from '../find/instances.ts'
import { goalsOf } from '../goal.ts'
import { accountOf, after, every, type LogWindow, some } from '../logWindow.ts'

export interface AccessGoals {
  readonly sshForMe: { readonly name: string }
  readonly sessionOpens: { readonly name: string }
  readonly portShut: { readonly name: string; readonly port: number }
  readonly scriptChanged: { readonly name: string }
  readonly servesByItself: Readonly<Record<never, never>>
  readonly mayDo: { readonly name: string; readonly policy: string }
}

const goal = goalsOf<AccessGoals>()
/** Sources that are the whole internet. */
export const everybody: readonly string[] = ['0.0.0.0/0', '::/0']

/** The sources that the groups of an instance let in at a TCP port. */
export const letIn = (since: LogWindow, name: string, port: number): readonly string[] =>
  sourcesAt(accountOf(since), name, port)

export function sourcesAt(account: Account, name: string, port: number): readonly string[] {
  return (findNamed(account, name)?.groupIds ?? []).flatMap((id) =>
    (findGroup(account, id)?.rules ?? []).flatMap(({ protocol, fromPort, toPort, source }) =>
      protocol === '-1' || (protocol === 'tcp' && fromPort <= port && port <= toPort) ? [source] : [],
    ),
  )
}

/** True where one gets in this way, with the key that the instance was launched with. */
const getsIn = (since: LogWindow, name: string, way: 'ssh' | 'session-manager'): boolean => {
  const account = accountOf(since)
  const instance = findNamed(account, name)
  return instance !== undefined && wayInto(account, instance, way, { now: since.history.now }).closedBy === undefined
}

/** The goal that SSH lets the learner in, and not the whole internet to the port. */
export const sshForMe = goal(
  'sshForMe',
  ({ name }, since) =>
    getsIn(since, name, 'ssh') && !letIn(since, name, 22).some((source) => everybody.includes(source)),
)

/** The goal that Session Manager opens a session. */
export const sessionOpens = goal('sessionOpens', ({ name }, since) => getsIn(since, name, 'session-manager'))

/** The goal that a running instance of this name lets nobody in at a port. */
export const portShut = goal(
  'portShut',
  ({ name, port }, since) =>
    findNamed(accountOf(since), name)?.state === 'running' && letIn(since, name, port).length === 0,
)

/** The goal that the user data was changed and the instance has booted with it since. */
export const scriptChanged = goal('scriptChanged', ({ name }, since) => {
  const id = findNamed(accountOf(since), name)?.id
  for (const set of every(since, 'UserDataSet'))
    if (set.instanceId === id && some(after(since, set), 'GuestBooted', ({ instanceId }) => instanceId === id))
      return true
  return false
})

/** The goal that an instance launched since then answers on port 80, and nobody has typed anything into it. */
export const servesByItself = goal('servesByItself', (_, since) =>
  some(
    since,
    'InstanceLaunched',
    ({ instance: { id } }) =>
      probe(accountOf(since), id, 80)?.result === 'Succeeded' &&
      !some(since, 'Asked', ({ action, params }) => action === 'RunInGuest' && JSON.stringify(params).includes(id)),
  ),
)

/** The goal that the role of an instance has this policy. */
export const mayDo = goal('mayDo', ({ name, policy }, since) => {
  const instance = findNamed(accountOf(since), name)
  if (!instance || !get(accountOf(since).instances, instance.id)) return false
  return profileOf(accountOf(since), instance.id)?.policies.includes(policy) === true
})
