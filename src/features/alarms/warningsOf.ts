import { apart } from '#engine/world/called.ts'
import type { Account } from '#engine/account.ts'
import type { Alarm } from '#engine/messages/alarms/alarm.ts'
import { creditMetric } from '#engine/observers/metrics/creditMetrics.ts'
import { publishedEvery } from '#engine/observers/metrics/metrics.ts'
import { subscriptionsOf } from '#engine/messages/sns/subscribe.ts'
import type { InstanceId, TopicArn } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import type { Draft } from './draft.ts'
import { sourceOf } from './metricGroups.ts'

/**
 * A warning about something that AWS would take without a word and the person would regret; words are in
 * `alarms.warnings`.
 */
export type Warning =
  | { readonly kind: 'gaps' | 'creditGaps'; readonly period: number; readonly every: number }
  | { readonly kind: 'race'; readonly other: string }
  | { readonly kind: 'protected'; readonly action: 'stop' | 'terminate' }
  | { readonly kind: 'noAgent' | 'breachingAction' | 'terminates' | 'noReaders' | 'unconfirmed' | 'replaces' }

interface Wish {
  readonly draft: Draft
  readonly name: string
  /** the alarm that is edited */
  readonly editing: string | undefined
  readonly instanceId: InstanceId
  readonly account: Account
}

export function warningsOf(wish: Wish): readonly Warning[] {
  const { draft, name, editing, instanceId, account } = wish
  const every = publishedEvery(account, { instanceId, ...sourceOf(draft.metric) })
  const acts = draft.action !== 'none'
  return [
    ...(draft.period * second < every
      ? [{ kind: creditMetric(draft.metric) ? 'creditGaps' : 'gaps', period: draft.period * second, every } as const]
      : []),
    ...(sourceOf(draft.metric).namespace !== undefined && !get(account.guests, instanceId)?.agent
      ? [{ kind: 'noAgent' } as const]
      : []),
    ...raceOf(wish),
    ...protectionOf(wish),
    ...(acts && draft.missing === 'breaching' ? [{ kind: 'breachingAction' } as const] : []),
    ...(name !== editing && get(account.alarms, name) ? [{ kind: 'replaces' } as const] : []),
    ...readersOf(wish),
  ]
}

/** Reboot and recover after the same number of minutes may both start (EC2 user guide, usingalarmactions). */
function raceOf({ draft, editing, instanceId, account }: Wish): readonly Warning[] {
  const heals = (one: Alarm) => one.alarmActions.some((arn) => /:(reboot|recover)$/.test(arn))
  if (draft.action !== 'reboot' && draft.action !== 'recover') return []
  const other = list(account.alarms).find(
    (one) =>
      one.name !== editing &&
      one.instanceId === instanceId &&
      one.metric !== draft.metric &&
      heals(one) &&
      one.period * one.evaluationPeriods === draft.period * Number(draft.periods),
  )
  return other ? [{ kind: 'race', other: apart(other.name) }] : []
}

function protectionOf({ draft, instanceId, account }: Wish): readonly Warning[] {
  const instance = get(account.instances, instanceId)
  if (draft.action === 'stop' && instance?.stopProtection) return [{ kind: 'protected', action: 'stop' }]
  if (draft.action !== 'terminate') return []
  return [instance?.terminationProtection ? { kind: 'protected', action: 'terminate' } : { kind: 'terminates' }]
}

function readersOf({ draft, account }: Wish): readonly Warning[] {
  if (draft.notify === 'none') return []
  if (draft.subscribers.length > 0) return []
  const there = draft.notify === 'existing' ? subscriptionsOf(account, draft.topicArn as TopicArn) : []
  if (there.length === 0) return [{ kind: 'noReaders' }]
  return there.some(({ confirmed }) => confirmed) ? [] : [{ kind: 'unconfirmed' }]
}
