import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { type Instant, minute } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { type Stand, standAfter, unitsPerCredit } from '../credits/flow.ts'
import type { Run, Span } from './series.ts'

interface Source {
  readonly instanceId: InstanceId
  readonly metric: string
}

/** Metrics of T instances, each five minutes and never oftener. */
export const creditMetricNames = [
  'CPUCreditUsage',
  'CPUCreditBalance',
  'CPUSurplusCreditBalance',
  'CPUSurplusCreditsCharged',
] as const

type CreditMetric = (typeof creditMetricNames)[number]

/** Between two points. */
export const creditsEvery = 5 * minute

export const creditMetric = (metric: string): CreditMetric | undefined =>
  creditMetricNames.find((name) => name === metric)

/** A balance is read at the end of its five minutes, usage and charge are what the five minutes brought, in units. */
export const creditReadings: Readonly<Record<CreditMetric, (end: Stand, start: Stand) => number>> = {
  CPUCreditUsage: (end, start) => end.spent - start.spent,
  CPUCreditBalance: ({ net, launch }) => launch + Math.max(0, net),
  CPUSurplusCreditBalance: ({ net }) => Math.max(0, -net),
  CPUSurplusCreditsCharged: (end, start) => end.charged - start.charged,
}

/** The steps of an instance's credits that are under way somewhere in [from, to). */
function* flowsIn(account: Account, { instanceId }: Source, from: Instant, to: Instant) {
  const trail = get(account.credits, instanceId)?.trail ?? []
  for (
    let i = Math.max(
      0,
      trail.findLastIndex((step) => step.from <= from),
    );
    i < trail.length;
    i++
  ) {
    const step = trail[i]
    if (!step || step.from >= to) return
    if (step.value) yield { since: step.from, until: trail[i + 1]?.from ?? Infinity, flow: step.value }
  }
}

function pointAt(account: Account, source: Source, metric: CreditMetric, stamp: Instant): number | undefined {
  const read = creditReadings[metric]
  const sums = metric === 'CPUCreditUsage' || metric === 'CPUSurplusCreditsCharged'
  let units: number | undefined
  for (const { since, until, flow } of flowsIn(account, source, stamp, stamp + creditsEvery)) {
    const start = standAfter(flow, Math.max(stamp, since) - since)
    const part = read(standAfter(flow, Math.min(stamp + creditsEvery, until) - since), start)
    units = sums ? (units ?? 0) + part : part
  }
  return units === undefined ? undefined : units / unitsPerCredit
}

/** The points as published, in runs of equal ones. */
export function publishedCredits(account: Account, source: Source, { from, to }: Span): readonly Run[] {
  const metric = creditMetric(source.metric)
  const runs: Run[] = []
  for (let stamp = from; metric && stamp < to; stamp += creditsEvery) {
    const value = pointAt(account, source, metric, stamp)
    const last = runs.at(-1)
    if (last && last.value === value) runs[runs.length - 1] = { ...last, to: stamp + creditsEvery }
    else runs.push({ from: stamp, to: stamp + creditsEvery, value, every: creditsEvery })
  }
  return runs
}
