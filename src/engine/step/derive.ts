import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import { deriveAlarm, deriveAlarms } from '../messages/alarms/derive.ts'
import { deriveBill } from '../observers/bill/derive.ts'
import { deriveChecks } from '../observers/checks/derive.ts'
import { deriveCredits } from '../observers/credits/derive.ts'
import { deriveFeed } from '../observers/metrics/derive.ts'
import { newsOf } from '../observers/metrics/news.ts'
import { deriveUse } from '../world/quotas/quotas.ts'
import type { Touched } from '../definition.ts'
import { definitionOf } from './events.ts'

/** An event and the account before it: what a derivation follows. */
export interface Change {
  readonly before: Account
  readonly event: Event
}

/** A derivation keeps what is read from other tables up to date, for the things that an event touched and nothing else. */
export interface Derivation<Id> {
  readonly name: string
  /** the account's own keys that it looks at, and those that it writes: a spec holds it to them */
  readonly reads: readonly (keyof Account)[]
  readonly writes: readonly (keyof Account)[]
  /** runs only if this earlier one has written something */
  readonly follows?: string
  readonly derive: (account: Account, id: Id, change: Change) => Account
}

const world = ['instances', 'guests', 'hosts', 'volumes'] as const

/** The derivation that hangs on all resources that an event touched, before anything is observed. */
const ofUse: Derivation<readonly string[]> = {
  name: 'use',
  reads: ['instances', 'volumes'],
  writes: ['inUse'],
  derive: (account, ids, { before }) => deriveUse(before, account, ids),
}

const ofChecks = {
  reads: [...world, 'seed', 'events'],
  writes: ['checks', 'checkTrails'],
  derive: (account: Account, id: InstanceId, { event }: Change) => deriveChecks(account, id, event.at),
} as const

/** The derivations that hang on one instance, in the order in which one reads the other. */
const ofInstance: readonly Derivation<InstanceId>[] = [
  { name: 'checks', ...ofChecks },
  {
    name: 'credits',
    reads: ['instances'],
    // an OS whose credits are spent gets less of its CPU
    writes: ['credits', 'launchGrants', 'guests'],
    derive: (account, id, { before, event }) => deriveCredits(before, account, id, event),
  },
  { name: 'checks of a slower OS', follows: 'credits', ...ofChecks },
  {
    name: 'published metrics',
    reads: world,
    writes: ['feeds'],
    derive: (account, id, { before, event }) =>
      drives(before, account, id, event) ? deriveFeed(account, id, event.at) : account,
  },
  {
    name: 'alarms',
    reads: ['guests', 'watchers', 'checkTrails', 'feeds', 'credits', 'customMetrics', 'events'],
    writes: ['alarms'],
    derive: (account, id, { before, event }) => deriveAlarms(account, id, event.at, newsOf(before, account, id)),
  },
]

/** The derivation that hangs on an alarm which is another itself. */
const ofAlarm: Derivation<string> = {
  name: 'alarm',
  reads: ['guests', 'checkTrails', 'feeds', 'credits', 'customMetrics', 'events'],
  writes: ['alarms'],
  derive: (account, name, { event }) => deriveAlarm(account, name, event.at),
}

/** The derivation of what costs something, last of all. */
const ofBill: Derivation<readonly string[]> = {
  name: 'bill',
  reads: ['instances', 'volumes', 'modifications', 'snapshots', 'addresses', 'alarms', 'credits', 'region'],
  writes: ['bill', 'meters'],
  derive: (account, ids, { before, event }) => deriveBill(before, account, ids, event),
}

/** Every derivation, in the order in which they run. */
export const derivations = { use: ofUse, instance: ofInstance, alarm: ofAlarm, bill: ofBill }

const nothing: Touched = { instances: [], resources: [] }

/** The things that an event may have changed for those who only read. */
export const touched = (before: Account, after: Account, event: Event): Touched =>
  definitionOf(event).touches?.(event, after, before) ?? nothing

/** The account with everything that hangs on what an event has just changed in it. */
export function derive(before: Account, changed: Account, event: Event): Account {
  const { instances, resources, alarms = [] } = touched(before, changed, event)
  const change: Change = { before, event }
  let after = ofUse.derive(changed, resources, change)
  for (const id of instances) after = deriveInstance(after, id, change)
  for (const name of alarms) after = ofAlarm.derive(after, name, change)
  return ofBill.derive(after, resources, change)
}

function deriveInstance(account: Account, id: InstanceId, change: Change): Account {
  let after = account
  let wrote: string | undefined
  for (const { name, follows, derive: next } of ofInstance) {
    if (follows !== undefined && follows !== wrote) continue
    const derived = next(after, id, change)
    if (derived !== after) wrote = name
    after = derived
  }
  return after
}

/**
 * True where the traffic of an instance may have changed: its inside, its monitoring, its host or one of its volumes.
 */
function drives(before: Account, after: Account, id: InstanceId, event: Event): boolean {
  return (
    'volumeId' in event ||
    event.kind === 'HostFailed' ||
    event.kind === 'HostMended' ||
    event.kind === 'InstanceChanged' ||
    get(before.guests, id) !== get(after.guests, id)
  )
}
