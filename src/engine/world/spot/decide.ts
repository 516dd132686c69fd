import { refuseSpot } from '#facts/spotErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import { refuse } from '#facts/errors.ts'
import type { EventId, InstanceId, SpotRequestId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import type { Command } from '../../command.ts'
import type { Transaction } from '../../transaction.ts'
import { lasts } from '../durations.ts'
import { whyNotLaunch } from '../instances/launch.ts'
import { beginTermination } from '../instances/terminate.ts'
import { canSleep, interrupt, spotReason } from './interrupt.ts'
import { beginRequest } from './make.ts'
import { requestOf } from './read.ts'

type SpotCommand = Extract<
  Command,
  { readonly kind: 'RequestSpotInstances' | 'CancelSpotInstanceRequests' | 'InterruptSpotInstances' }
>

/** The time between a notice and the interruption (UG spot-instance-termination-notices). */
const noticeLasts = 2 * minute

/** Does what is asked about Spot Instances. */
export function decideSpot(tx: Transaction, command: SpotCommand, cause: EventId | undefined): Refusal | undefined {
  switch (command.kind) {
    case 'RequestSpotInstances':
      return request(tx, command, cause)
    case 'CancelSpotInstanceRequests':
      return cancel(tx, command.ids, cause)
    case 'InterruptSpotInstances':
      return warn(tx, command.ids, cause)
    default:
      return never(command)
  }
}

type Requesting = Extract<SpotCommand, { readonly kind: 'RequestSpotInstances' }>

function request(tx: Transaction, { wish, count }: Requesting, cause: EventId | undefined): Refusal | undefined {
  const { spot } = wish
  if (!spot) return refuse.missing('SpotTerms')
  const refused = whyNotLaunch(tx.account, wish)
  // whether there is room at that price is found out later
  if (refused && refused.code !== 'SpotMaxPriceTooLow') return refused
  for (let nth = 0; nth < count; nth++) {
    const due = tx.at + lasts(tx.account, 'spotEvaluation', `sir/${tx.nextOf('sir')}`)
    beginRequest(tx, { terms: spot, wish, due }, cause)
  }
  return undefined
}

/** Cancels requests. What runs goes on running; what the Spot service has stopped, it terminates (UG spot-interruptions). */
function cancel(tx: Transaction, ids: readonly SpotRequestId[], cause: EventId | undefined): Refusal | undefined {
  const unknown = ids.find((id) => !get(tx.account.spotRequests, id))
  if (unknown !== undefined) return refuseSpot.noSuchRequest(unknown)
  for (const id of ids) {
    const row = get(tx.account.spotRequests, id)
    if (!row || !['open', 'active', 'disabled'].includes(row.state)) continue
    const instance = row.instanceId && get(tx.account.instances, row.instanceId)
    const runs = row.state !== 'open' && instance && instance.state !== 'terminated'
    const status = runs ? 'request-canceled-and-instance-running' : 'canceled-before-fulfillment'
    const event = tx.emit({ kind: 'SpotRequestChanged', requestId: id, state: 'cancelled', status }, cause)
    if (row.status === 'instance-stopped-no-capacity' && instance && instance.state === 'stopped')
      beginTermination(tx, instance, spotReason('terminate'), event)
  }
  return undefined
}

/** Gives notice that instances will be interrupted: in two minutes, at once where they are to hibernate. */
function warn(tx: Transaction, ids: readonly InstanceId[], cause: EventId | undefined): Refusal | undefined {
  for (const id of ids) {
    const instance = get(tx.account.instances, id)
    if (!instance) return refuse.noSuchInstance([id])
    const row = requestOf(tx.account, instance)
    if (!row) return refuse.playground('NotSpot', `'${id}' is an On-Demand Instance, which nobody interrupts.`)
    if (instance.state !== 'running') return refuse.instanceNotRunning(id)
    if (row.notice) return refuse.playground('NoticedAlready', `'${id}' has its interruption notice already.`)
  }
  for (const id of ids) {
    const instance = get(tx.account.instances, id)
    const row = instance && requestOf(tx.account, instance)
    if (!row) continue
    // what cannot sleep is stopped, and is told so
    const action = row.interruption === 'hibernate' && !canSleep(tx.account, instance) ? 'stop' : row.interruption
    const until = tx.at + (action === 'hibernate' ? 0 : noticeLasts)
    const event = tx.emit(
      { kind: 'SpotInterruptionNoticed', requestId: row.id, instanceId: id, action, until },
      cause,
      'aws',
    )
    if (action === 'hibernate') interrupt(tx, row.id, event)
  }
  return undefined
}
