import type { EventId, SpotRequestId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { hibernationFailure } from '../instances/hibernation.ts'
import type { Account } from '../../account.ts'
import type { Instance, StateReason } from '../instances/instance.ts'
import { beginStop } from '../instances/stop.ts'
import { beginTermination } from '../instances/terminate.ts'
import type { Interruption } from './spot.ts'

/** The state reasons of what the Spot service does (API StateReason); of the second the sentence is ours. */
export const spotReason = (action: Interruption): StateReason =>
  action === 'terminate'
    ? { code: 'Server.SpotInstanceTermination', message: 'Server.SpotInstanceTermination: Spot instance termination' }
    : { code: 'Server.SpotInstanceShutdown', message: 'Server.SpotInstanceShutdown: Spot instance shutdown' }

/** True for an instance that was launched to hibernate and has what it takes to. */
export const canSleep = (account: Account, instance: Instance): boolean =>
  instance.hibernation && !hibernationFailure(account, instance)

/**
 * AWS takes the capacity back. A persistent request tries again after a while, which AWS does not document; a one-time
 * one is over.
 */
export function interrupt(tx: Transaction, id: SpotRequestId, cause: EventId | undefined): void {
  const row = get(tx.account.spotRequests, id)
  const instance = row?.instanceId && get(tx.account.instances, row.instanceId)
  if (!row || !instance) return
  const ends = row.interruption === 'terminate'
  const again = row.type === 'persistent' && row.state !== 'cancelled'
  const event = tx.emit(
    {
      kind: 'SpotRequestChanged',
      requestId: id,
      ...(row.state !== 'cancelled' && { state: again ? (ends ? 'open' : 'disabled') : 'closed' }),
      status: ends ? 'instance-terminated-no-capacity' : 'instance-stopped-no-capacity',
      ...(again && { until: tx.at + lasts(tx.account, 'spotReturn', `${id}/${tx.account.events}`) }),
    },
    cause,
    'aws',
  )
  const reason = spotReason(row.interruption)
  if (ends) return beginTermination(tx, instance, reason, event)
  const sleeps = row.interruption === 'hibernate' && canSleep(tx.account, instance)
  const how = sleeps ? 'hibernate' : 'stop'
  beginStop(tx, instance, { how, verb: how, reason }, event)
}
