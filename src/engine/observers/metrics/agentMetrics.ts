import { get } from '#lib/table.ts'
import { type Trail, valueAt } from '#lib/trail.ts'
import { exhaustedAt, memoryAt } from '../../world/guest/load.ts'
import type { MemoryOf } from './feed.ts'
import { gauge, type Metric, type Reading } from './metric.ts'
import { type Run, type Span, series } from './series.ts'

/**
 * The metrics that the CloudWatch agent publishes each minute. Its wizard's set-up adds them up by InstanceId, which is
 * the one dimension here; `disk_used_percent` is told of the root file system alone.
 */
export const agentMetrics: readonly (readonly [string, Metric])[] = [
  [
    'mem_used_percent',
    {
      unit: 'Percent',
      namespace: 'CWAgent',
      every: 'minute',
      read(account, id) {
        const trail = get(account.feeds, id)?.memory ?? []
        return trail.length > 0 ? memory(trail) : undefined
      },
    },
  ],
  [
    'disk_used_percent',
    {
      unit: 'Percent',
      namespace: 'CWAgent',
      every: 'minute',
      read: (account, id) => gauge(get(account.feeds, id)?.used),
    },
  ],
]

/** Memory in use rises between its steps: a point of each minute is its value at the end of that minute. */
function memory(trail: Trail<MemoryOf>): Reading {
  const last = trail.at(-1)
  return {
    last: last?.from,
    runs(span) {
      const mixed = (stamp: number) => valueAt(trail, stamp + span.every - 1)
      return series({ trail, whole: (value) => value, mixed }, span).flatMap((run) => rising(run, span))
    },
    reaches(percent) {
      const now = last?.value
      if (!now) return undefined
      const needed = Math.ceil((percent * now.total) / 100)
      return now.memory.most < needed ? undefined : exhaustedAt({ ...now.memory, most: needed }, needed)
    },
  }
}

/** Points of one memory: one each minute while it rises, a run of equal ones from then on. */
function rising({ from, to, value: of }: Run<MemoryOf>, { every }: Span): readonly Run[] {
  if (!of) return [{ from, to, value: undefined, every }]
  const { most, perMinute } = of.memory
  const mib = (stamp: number) => memoryAt(of.memory, stamp + every - 1)
  const percent = (stamp: number) => (mib(stamp) * 100) / of.total
  const runs: Run[] = []
  let stamp = from
  for (; stamp < to && perMinute > 0 && mib(stamp) < most; stamp += every)
    runs.push({ from: stamp, to: stamp + every, value: percent(stamp), every })
  return stamp < to ? [...runs, { from: stamp, to, value: percent(stamp), every }] : runs
}
