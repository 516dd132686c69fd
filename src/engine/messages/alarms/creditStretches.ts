import { get } from '#lib/table.ts'
import { type Instant, second } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { bends, type Flow, type Stand, standAfter, unitsPerCredit } from '../../observers/credits/flow.ts'
import type { Alarm } from './alarm.ts'
import { creditMetric, creditReadings, creditsEvery as every } from '../../observers/metrics/creditMetrics.ts'
import { floorTo } from '../../observers/metrics/series.ts'
import { watchedBy } from './watched.ts'
import { paceOf, reachOf } from './window.ts'

/** The moments at which a straight piece of the balance passes a value, in milliseconds from the flow's beginning. */
function passes(flow: Flow, read: (stand: Stand) => number, units: number): readonly Instant[] {
  const corners = [0, ...bends(flow)].filter((at) => Number.isFinite(at)).sort((a, b) => a - b)
  return corners.flatMap((corner, i) => {
    const next = corners[i + 1]
    if (next === undefined || next === corner) return []
    const [a, b] = [read(standAfter(flow, corner)), read(standAfter(flow, next))]
    return a < units === b < units ? [] : [corner + Math.floor(((units - a) * (next - corner)) / (b - a))]
  })
}

/**
 * The stretches of time in which an alarm on a credit metric may come to something new, in order: after now, after each
 * bend of the graph, and where it passes the threshold. In between, every evaluation sees what the one before saw.
 */
export function creditStretches(account: Account, alarm: Alarm, at: Instant): readonly (readonly [Instant, Instant])[] {
  const metric = creditMetric(alarm.metric)
  const row = get(account.credits, watchedBy(alarm))
  const points = alarm.statistic === 'Sum' ? Math.max(1, (alarm.period * second) / every) : 1
  const units = (alarm.threshold / points) * unitsPerCredit
  const flow = row?.flow.running ? row.flow : undefined
  const offsets =
    metric && flow ? [...bends(flow), ...passes(flow, (stand) => creditReadings[metric](stand, stand), units)] : []
  const before = alarm.period * second + 2 * every
  const after = reachOf(alarm) + before + 2 * paceOf(alarm)
  const moments = [at, ...offsets.map((ms) => (row?.since ?? at) + ms)].filter((moment) => moment >= at - after)
  return moments
    .filter((moment) => Number.isFinite(moment))
    .sort((a, b) => a - b)
    .map((moment) => [Math.max(at, floorTo(moment - before, every)), moment + after] as const)
}
