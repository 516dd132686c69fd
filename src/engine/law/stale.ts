import type { HostId } from '#lib/brand.ts'
import { empty, get, list, put } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Event } from '../event.ts'
import type { History } from '../history/begin.ts'
import { cloudWatchId } from '../observers/bill/bill.ts'
import { isDetailed } from '../observers/bill/cloudwatchCosts.ts'
import { derivations } from '../step/derive.ts'

/**
 * The derived things that would be others if all were derived anew: an event has changed what they hang on and did not say
 * so. Everything that was due has to have happened.
 */
export function stale({ account, now: at }: History): readonly string[] {
  // nothing is as it was, so that nothing is passed over
  const before = { ...account, instances: empty<never>(), guests: empty<never>(), volumes: empty<never>() }
  const any = { id: account.events, at, by: 'you' } as const
  const event: Event = { ...any, kind: 'HostMended', hostId: 'none' as HostId, part: 'power' }
  const differs = (what: string, after: Account, keys: readonly (keyof Account)[]) =>
    keys.filter((key) => after[key] !== account[key]).map((key) => `${what} is stale in ${key}`)

  const ofInstances = list(account.instances).flatMap(({ id }) =>
    derivations.instance
      .filter(({ name }) => name !== 'alarms')
      .flatMap(({ name, derive, writes }) => {
        const change = { before, event: { ...any, kind: 'InstanceChanged', instanceId: id, change: {} } } as const
        return differs(`${id}, ${name},`, derive(account, id, change), writes)
      }),
  )
  const ofAlarms = list(account.alarms).flatMap(({ name }) =>
    differs(`alarm ${name}`, derivations.alarm.derive(account, name, { before, event }), ['alarms']),
  )
  const { bill, use } = derivations
  const ofBill = resourcesOf(account).flatMap((id) =>
    differs(`the bill of ${id}`, bill.derive(account, [id], { before, event }), bill.writes),
  )
  // other alarms than before make the account's own lines be looked at
  const alarms = account.alarms.size === 1 ? empty<never>() : put(empty<never>(), 'one', {} as never)
  const ofCloudWatch = differs('the bill', bill.derive(account, [], { before: { ...account, alarms }, event }), [
    'bill',
  ])
  const counted = use.derive({ ...account, inUse: {} }, resourcesOf(account), { before, event }).inUse
  const buckets = [...new Set([...Object.keys(counted), ...Object.keys(account.inUse)])]
  const isCounted = buckets.every((name) => (counted[name] ?? 0) === (account.inUse[name] ?? 0))
  return [
    ...ofInstances,
    ...ofAlarms,
    ...ofBill,
    ...ofCloudWatch,
    ...(isCounted ? [] : ['what counts against the quotas is stale']),
    ...(list(account.instances).filter(({ id }) => isDetailed(account, id)).length ===
    (get(account.meters, cloudWatchId)?.detailed ?? 0)
      ? []
      : ['the count of detailed monitoring is stale']),
  ]
}

/** Everything that costs something or did until now. */
const resourcesOf = ({ instances, volumes, snapshots, addresses, bill }: Account): readonly string[] => [
  ...new Set([
    ...[...list(instances), ...list(volumes), ...list(snapshots)].map(({ id }): string => id),
    ...list(addresses).map(({ allocationId }): string => allocationId),
    ...list(bill).flatMap(({ resourceId, to }) =>
      to === undefined && resourceId !== cloudWatchId ? [resourceId] : [],
    ),
  ]),
]
