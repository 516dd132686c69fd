import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import type { EventId } from '#lib/brand.ts'
import type { Transaction } from '../../transaction.ts'
import { launch } from '../instances/launch.ts'
import { startAgain } from '../instances/start.ts'
import { interrupt } from './interrupt.ts'
import type { SpotRequest } from './spotRequest.ts'
import type { SpotStatus } from './spot.ts'

/** The moment at which AWS does something about a Spot request: the notice is over, or it tries to fulfil it. */
export function spotDue(tx: Transaction, id: string): void {
  const row = get(tx.account.spotRequests, id)
  if (!row) return
  if (row.notice) return interrupt(tx, row.id, row.because)
  attempt(tx, row, row.because)
}

/** Tries to fulfil a request that waits: a new instance, or the stopped one again. */
function attempt(tx: Transaction, row: SpotRequest, cause: EventId | undefined): void {
  const { id, type, interruption, maxPrice, tags } = row
  if (row.state === 'disabled') return wake(tx, row, cause)
  const spot = { type, interruption, maxPrice, tags, requestId: id }
  const refused = launch(tx, { ...row.wish, spot }, cause)
  if (!refused) return
  const status: SpotStatus =
    refused.code === 'InsufficientInstanceCapacity'
      ? 'capacity-not-available'
      : refused.code === 'SpotMaxPriceTooLow'
        ? 'price-too-low'
        : 'bad-parameters'
  const state = status === 'bad-parameters' ? 'failed' : 'open'
  tx.emit({ kind: 'SpotRequestChanged', requestId: id, state, status }, cause, 'aws')
}

function wake(tx: Transaction, { id, instanceId, status }: SpotRequest, cause: EventId | undefined): void {
  const instance = instanceId && get(tx.account.instances, instanceId)
  const change = { kind: 'SpotRequestChanged', requestId: id } as const
  // still on its way to being stopped
  const until = instance && instance.state === 'stopping' ? tx.at + minute : undefined
  const starts = until === undefined && instance && !startAgain(tx, instance, cause)
  if (starts) tx.emit({ ...change, state: 'active', status: 'fulfilled' }, cause, 'aws')
  else tx.emit({ ...change, status, ...(until !== undefined && { until }) }, cause, 'aws')
}

/** The capacity of a zone has come back: what waited for it is tried again. */
export function tryAgain(tx: Transaction, cause: EventId): void {
  for (const row of list(tx.account.spotRequests)) {
    const waits =
      row.due === undefined &&
      (row.status === 'capacity-not-available' ||
        (row.state === 'disabled' && row.status === 'instance-stopped-no-capacity'))
    if (waits) attempt(tx, row, cause)
  }
}
