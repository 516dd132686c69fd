import type { Command } from '#engine/command.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, noteAndDecide, type History } from '#engine/history/history.ts'
import { plainWish } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { day, minute } from '#lib/time.ts'

const region = 'us-east-1'

/** The history after a request that has to work. */
function told(history: History, command: Command): History {
  const asked = noteAndDecide(history, { action: command.kind, params: {}, command })
  if (asked.refusal) throw new Error(`${command.kind}: ${asked.refusal.code} ${asked.refusal.message}`)
  return asked.history
}

/** An account with this many running instances, 25 of them asked for at a time, each with its checks passed. */
export function crowd(size: number): History {
  let history = beginHistory({ seed: 'bench', region, startedAt: Date.UTC(2026, 10, 2) })
  for (let launched = 0; launched < size; launched += 25)
    history = told(history, {
      kind: 'RunInstances',
      wish: { ...plainWish(region), type: 'm7i.large', count: Math.min(25, size - launched) },
    })
  return advance(history, history.now + 10 * minute)
}

/** The same with an alarm on the status checks of each. */
export function watched(size: number): History {
  const start = crowd(size)
  return list(start.account.instances).reduce(
    (history, { id }) =>
      told(history, {
        kind: 'PutMetricAlarm',
        settings: {
          name: `checks of ${id}`,
          metric: 'StatusCheckFailed',
          instanceId: id,
          statistic: 'Maximum',
          period: 60,
          evaluationPeriods: 2,
          threshold: 1,
          operator: 'GreaterThanOrEqualToThreshold',
          treatMissing: 'missing',
          actionsEnabled: true,
          okActions: [],
          alarmActions: [],
          insufficientDataActions: [],
        },
      }),
    start,
  )
}

/** Lets days pass; on each, a seventh of the instances lose their network set-up and have it mended half an hour later. */
export function troubledDays(start: History, days: number): History {
  const ids = list(start.account.instances).map(({ id }) => id)
  const each = (history: History, today: number, kind: 'InjectFault' | 'ClearFault') =>
    ids
      .filter((_, nth) => nth % 7 === today % 7)
      .reduce((now, instanceId) => told(now, { kind, fault: 'NetworkMisconfigured', instanceId }), history)
  let history = start
  for (let today = 0; today < days; today++) {
    const end = history.now + day
    history = advance(each(history, today, 'InjectFault'), history.now + 30 * minute)
    history = advance(each(history, today, 'ClearFault'), end)
  }
  return history
}
