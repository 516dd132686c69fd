import { billTotal } from '#engine/observers/bill/total.ts'
import { advance, beginHistory, type History, record } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { historyAt } from '#engine/history/past.ts'
import { day, hour } from '#lib/time.ts'
import { crowd, troubledDays, watched } from './crowd.ts'

interface Timed<T> {
  readonly ms: number
  readonly result: T
}

function timed<T>(work: () => T): Timed<T> {
  const from = performance.now()
  const result = work()
  return { ms: performance.now() - from, result }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

const line = (what: string, result: string, goal = '') => console.log(`${what.padEnd(52)} ${result.padEnd(30)} ${goal}`)
const ms = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`

/** How fast events are applied: a whole log is read again into a new account. */
function replay(history: History): void {
  const events = [...eventsFrom(history.log, 0)]
  const { ms: took } = timed(() => record(beginHistory(history.beginning), events))
  line(`${events.length} events replayed`, `${Math.round(events.length / (took / 1000))} events a second`)
}

/** A quiet account must cost the same however long it is quiet: time that passes, and the bill that is read at its end. */
function quiet(start: History): void {
  const history = advance(start, start.now + 2 * day)
  const spans = [hour, day, 30 * day]
  const rounds = 400
  // one after the other in every round, so that whatever else the machine does meets all three alike
  const times = spans.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    spans.forEach((span, nth) => {
      const { ms: took } = timed(() => billTotal(advance(history, history.now + span).account, history.now + span))
      times[nth]?.push(took)
    })
  const medians = times.map((all) => quantile(all, 0.5))
  const names = ['1 hour', '1 day', '30 days']
  medians.forEach((median, nth) =>
    line(
      `200 quiet instances for ${names[nth] ?? ''}, bill read`,
      `${ms(median)}, × ${(median / (medians[0] ?? NaN)).toFixed(2)} of an hour`,
      nth === 2 ? 'goal: under 1 ms, × 1' : '',
    ),
  )
}

function month(): void {
  const start = watched(1000)
  const { ms: took, result } = timed(() => troubledDays(start, 30))
  const events = result.log.size - start.log.size
  line('1,000 instances, 30 days, weekly faults, an alarm each', `${ms(took)}, ${events} events`, 'goal: under 2 s')
}

/** How the cost grows with the number of instances: 1 is linear, 2 would be quadratic. */
function growth(): void {
  const sizes = [100, 1_000, 10_000]
  const costs = sizes.map((size) => {
    const { ms: took, result } = timed(() => troubledDays(crowd(size), 7))
    line(`${size} instances launched, 7 days with faults`, `${ms(took)}, ${result.log.size} events`)
    return took
  })
  costs.slice(1).forEach((cost, nth) => {
    const exponent = Math.log10(cost / (costs[nth] ?? NaN)) / Math.log10((sizes[nth + 1] ?? NaN) / (sizes[nth] ?? NaN))
    line(`  from ${sizes[nth]} to ${sizes[nth + 1]}`, `grows with exponent ${exponent.toFixed(2)}`, 'goal: near 1')
  })
}

function past(history: History): void {
  const from = history.beginning.startedAt
  const span = history.now - from
  const moments = Array.from({ length: 2000 }, (_, nth) => from + Math.floor((span * ((nth * 7919) % 2000)) / 2000))
  const times = moments.map((at) => timed(() => historyAt(history, at)).ms)
  line(
    `any moment of ${history.log.size} events`,
    `median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`,
    'goal: p99 under 5 ms',
  )
}

function longHistory(): History {
  let history = watched(200)
  while (history.log.size < 20_000) history = troubledDays(history, 7)
  return history
}

/** The machine gets warm first: what is measured is compiled code. The biggest heap comes first, and is let go. */
export function bench(): void {
  troubledDays(watched(200), 14)
  growth()
  const long = longHistory()
  replay(long)
  past(long)
  quiet(crowd(200))
  month()
}
