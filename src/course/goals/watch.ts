import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { Event } from '#engine/event.ts'
import { eventOf } from '#engine/history/log.ts'
import type { Protocol } from '#engine/messages/sns/sns.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { goalsOf } from '../goal.ts'
import { accountBefore, after, every, type LogWindow, some } from '../logWindow.ts'

export interface WatchGoals {
  readonly alarmTold: { readonly by: Protocol }
  readonly confirmed: { readonly by: Protocol }
  readonly alarmBecame: { readonly to: AlarmState }
  readonly alarmActed: { readonly action: Ec2Action }
  readonly rebootedInVain: Readonly<Record<never, never>>
  readonly slackTold: Readonly<Record<never, never>>
}

const goal = goalsOf<WatchGoals>()

/** A message about an alarm arrived by this protocol. */
export const alarmTold = goal('alarmTold', ({ by }, since) =>
  some(
    since,
    'MessageSent',
    ({ message }) =>
      message.protocol === by &&
      message.content.kind === 'alarm' &&
      some(since, 'MessageArrived', ({ messageId }) => messageId === message.id),
  ),
)

/** A subscription by this protocol was confirmed by whoever owns its address. */
export const confirmed = goal('confirmed', ({ by }, since) =>
  some(
    since,
    'SubscriptionConfirmed',
    (event) => get(accountBefore(since, event).subscriptions, event.subscriptionArn)?.protocol === by,
  ),
)

/** An alarm came into this state, which is more than to begin in it. */
export const alarmBecame = goal('alarmBecame', ({ to }, since) =>
  some(since, 'AlarmStateChanged', (one) => one.to === to),
)

/** Each time that an alarm carried out an action on an instance of which a check had failed. */
function* acts(since: LogWindow, action: Ec2Action) {
  for (const run of every(since, 'AlarmActionRun')) {
    const asked = parseAction(run.action)
    if (run.error !== undefined || asked?.kind !== 'ec2' || asked.action !== action) continue
    // as it was when the alarm changed its state: by the time that a run is told, it has begun
    const before = accountBefore(since, eventOf(since.history.log, run.cause ?? run.id) ?? run)
    const instanceId = get(before.alarms, run.name)?.instanceId
    const checks = get(before.checks, instanceId ?? '')
    // what was forced to test the alarm finds nothing to mend
    if (instanceId && (checks?.system === 'failed' || checks?.instance === 'failed')) yield { run, instanceId, before }
  }
}

interface Act {
  readonly run: Event
  readonly instanceId: InstanceId
}

/** True where the instance passed its checks after an alarm had acted, and before another event where one is named. */
const passes = (since: LogWindow, { run, instanceId }: Act, before: EventId = Infinity): boolean =>
  some(
    after(since, run),
    'ChecksReported',
    ({ id, report, ...one }) =>
      id < before && one.instanceId === instanceId && report.system === 'passed' && report.instance === 'passed',
  )

/** An alarm acted on an instance of which a check had failed, and its checks have passed since. */
export const alarmActed = goal('alarmActed', ({ action }, since) =>
  [...acts(since, action)].some((act) => passes(since, act)),
)

/** An alarm rebooted an instance that had run out of memory, it was well for a while, and it came to the same again. */
export const rebootedInVain = goal('rebootedInVain', (_, since) => {
  const all = [...acts(since, 'reboot')].filter(({ instanceId, before }) => get(before.guests, instanceId)?.outOfMemory)
  return all.some((one, i) =>
    all.slice(i + 1).some(({ run, instanceId }) => instanceId === one.instanceId && passes(since, one, run.id)),
  )
})

/** A post about an alarm arrived in a Slack channel. */
export const slackTold = goal('slackTold', (_, since) =>
  some(
    since,
    'MessageSent',
    ({ message }) =>
      message.channel !== undefined &&
      message.content.kind === 'alarm' &&
      some(since, 'MessageArrived', ({ messageId }) => messageId === message.id),
  ),
)
