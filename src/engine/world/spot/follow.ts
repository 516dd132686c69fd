import { get } from '#lib/table.ts'
import type { OfKind } from '../../definition.ts'
import type { Event } from '../../event.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { requestOf } from './read.ts'

/** A Spot request follows what its owner, or the OS, does to its instance (UG spot-request-status, the life of a request). */
export function followInstance(tx: Transaction, event: OfKind<Event, 'InstanceStateChanged'>): void {
  const instance = get(tx.account.instances, event.instanceId)
  const row = instance && requestOf(tx.account, instance)
  if (!row || row.instanceId !== event.instanceId) return
  if (row.state !== 'active' && row.state !== 'disabled') return
  const { to, id: cause } = event
  const change = { kind: 'SpotRequestChanged', requestId: row.id } as const
  // what the Spot service does has changed the request already
  if (event.reason?.code.startsWith('Server.Spot')) return
  if (to === 'running' && row.state === 'disabled')
    tx.emit({ ...change, state: 'active', status: 'fulfilled' }, cause, 'aws')
  if (to === 'stopping') tx.emit({ ...change, state: 'disabled', status: 'instance-stopped-by-user' }, cause, 'aws')
  if (to !== 'shutting-down' && !(to === 'terminated' && event.from === 'pending')) return
  // asked again, what failed would fail again, for ever
  if (instance.fails && event.reason?.code === instance.fails.code) {
    tx.emit({ ...change, state: 'failed', status: 'bad-parameters' }, cause, 'aws')
    return
  }
  const again = row.type === 'persistent'
  tx.emit(
    {
      ...change,
      state: again ? 'open' : 'closed',
      status: 'instance-terminated-by-user',
      // a persistent request launches another one; only cancelling it first prevents that
      ...(again && { until: tx.at + lasts(tx.account, 'spotEvaluation', `${row.id}/${tx.account.events}`) }),
    },
    cause,
    'aws',
  )
}
