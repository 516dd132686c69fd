import { get } from '#lib/table.ts'
import type { OfKind } from '../definition.ts'
import type { Event } from '../event.ts'
import type { Transaction } from '../transaction.ts'
import { recoverByItself } from '../world/instances/recover.ts'
import { tryAgain } from '../world/spot/due.ts'
import { followInstance } from '../world/spot/follow.ts'
import { runActions } from './alarmActions.ts'

type Reactions = { readonly [K in Event['kind']]?: (tx: Transaction, event: OfKind<Event, K>) => void }

/**
 * The reactions of one tier to another, each the answer to one kind of event: a failed system check makes AWS move an
 * instance, an alarm's new state runs its actions (a topic, a reboot, …). No family of a tier calls another tier itself.
 */
const reactions: Reactions = {
  ChecksReported: (tx, { id, instanceId, report }) => {
    if (report.system === 'failed') recoverByItself(tx, instanceId, id)
  },
  CapacityReturned: (tx, { id }) => tryAgain(tx, id),
  InstanceStateChanged: followInstance,
  AlarmStateChanged: (tx, { id, at, name, from, to, reason }) => {
    const alarm = get(tx.account.alarms, name)
    if (alarm) runActions(tx, alarm, { from, to, reason, at }, id)
  },
}

/** Lets the other tiers react to an event that a transaction has just written. */
export function react(tx: Transaction, event: Event): void {
  const reaction = reactions[event.kind] as ((tx: Transaction, event: Event) => void) | undefined
  reaction?.(tx, event)
}
