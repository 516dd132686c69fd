import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { gmt, type Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { hibernationReadyAfter, lasts } from '../durations.ts'
import { hibernationFailure } from './hibernation.ts'
import { findAll, firstRefusal } from './find.ts'
import { refuseSpot } from '#facts/spotErrors.ts'
import { requestOf } from '../spot/read.ts'
import { shutsDown } from './reboot.ts'
import type { Instance, StateReason } from './instance.ts'

export interface StopWish {
  readonly ids: readonly InstanceId[]
  readonly hibernate: boolean
  readonly force: boolean
}

/** Stops instances, or hibernates them. Stopping what stops or has stopped changes nothing. */
export function stop(tx: Transaction, wish: StopWish, cause: EventId | undefined): Refusal | undefined {
  const found = findAll(tx.account, wish.ids)
  const refused = firstRefusal(found, (instance) => whyNotStop(tx.account, instance, wish, tx.at))
  if (refused || isRefusal(found)) return refused
  for (const instance of found) {
    if (instance.state === 'stopping' && wish.force) {
      const until = Math.min(instance.due ?? tx.at, tx.at + lasts(tx.account, 'forceStop', instance.id))
      tx.emit({ kind: 'StopForced', instanceId: instance.id, until }, cause)
    }
    if (instance.state === 'running' || (instance.state === 'pending' && wish.force)) {
      const fails = wish.hibernate ? hibernationFailure(tx.account, instance) : undefined
      const how = wish.hibernate && !fails ? 'hibernate' : 'stop'
      if (fails) tx.emit({ kind: 'HibernationFailed', instanceId: instance.id, why: fails }, cause, 'guest')
      const verb = how === 'hibernate' ? 'hibernate' : wish.force ? 'forceStop' : 'stop'
      beginStop(tx, instance, { how, verb, reason: userReason(how) }, cause)
    }
  }
  return undefined
}

/** The refusal to stop or hibernate this instance now; undefined when it can, or when it already is. */
export function whyNotStop(
  account: Account,
  instance: Instance,
  { hibernate, force }: Pick<StopWish, 'hibernate' | 'force'>,
  at: Instant,
): Refusal | undefined {
  const { id, state } = instance
  if (state === 'shutting-down' || state === 'terminated') return refuse.cannotStop(id)
  if (instance.rootDeviceType === 'instance-store') return refuse.storeRootCannotStop(id)
  if (state === 'stopped' || state === 'stopping') return undefined
  const spot = requestOf(account, instance)
  if (spot && (spot.type === 'one-time' || spot.state === 'cancelled')) return refuseSpot.oneTime(id)
  if (instance.stopProtection) return refuse.stopProtected(id)
  if (state === 'pending' && (!force || instance.fails))
    return instance.everRan ? refuse.cannotStop(id) : refuse.neverRan(id)
  if (!hibernate) return undefined
  if (!instance.hibernation) return refuse.hibernationNotConfigured(id)
  const guest = get(account.guests, id)
  const tooEarly = guest?.power === 'booting' || at - instance.launchedAt < hibernationReadyAfter
  return tooEarly ? refuse.notReadyToHibernate() : undefined
}

interface Stopping {
  readonly how: 'stop' | 'hibernate'
  readonly verb: 'stop' | 'hibernate' | 'forceStop'
  readonly reason: StateReason
}

const userReason = (how: 'stop' | 'hibernate'): StateReason =>
  how === 'hibernate'
    ? { code: 'Client.UserInitiatedHibernate', message: 'Client.UserInitiatedHibernate: User initiated hibernate' }
    : { code: 'Client.UserInitiatedShutdown', message: 'Client.UserInitiatedShutdown: User initiated shutdown' }

/** Begins a stop, from `running` to `stopping`; the OS shuts down, or writes its memory to the root volume. */
export function beginStop(
  tx: Transaction,
  { id, state, starts }: Instance,
  { how, verb, reason }: Stopping,
  cause: EventId | undefined,
): void {
  const guest = get(tx.account.guests, id)
  // an OS that hangs is waited for, then cut off
  const hangs = verb === 'stop' && guest !== undefined && !shutsDown(guest)
  const event = tx.emit(
    {
      kind: 'InstanceStateChanged',
      instanceId: id,
      from: state,
      to: 'stopping',
      until: tx.at + lasts(tx.account, hangs ? 'hardStop' : verb, `${id}/${starts}`),
      ending: how,
      reason,
      transitionReason: transitionReason(reason, tx.at),
    },
    cause,
  )
  const power = guest?.power
  if (how === 'hibernate') tx.emit({ kind: 'GuestSuspending', instanceId: id }, event, 'guest')
  else if (power !== 'off') tx.emit({ kind: 'GuestClosing', instanceId: id }, event, 'guest')
}

/**
 * `User initiated (2026-11-02 01:00:00 GMT)` for requests; the OS's own shutdown carries the whole reason. For what AWS
 * does by itself, failed starts too, nobody has published one, and it may be empty.
 */
export function transitionReason({ code, message }: StateReason, at: Instant): string {
  if (code === 'Client.InstanceInitiatedShutdown') return message
  return code.startsWith('Client.User') ? `User initiated (${gmt(at)})` : ''
}
