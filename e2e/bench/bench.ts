import { billTotal } from '#engine/observers/bill/total.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History, record } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { historyAt, historyUpTo } from '#engine/history/past.ts'
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

/** The shortest of several times. */
function best<T>(rounds: number, work: () => T): Timed<T> {
  let found = timed(work)
  for (let round = 1; round < rounds; round++) {
    const next = timed(work)
    if (next.ms < found.ms) found = next
  }
  return found
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

/** What grew faster than it may; each a sentence. Only ratios within one run are held: a slower machine is slower in both. */
const broken: string[] = []
function hold(what: string, ratio: number, most: number): void {
  if (!(ratio <= most)) broken.push(`${what}: ${ratio.toFixed(2)}, and at most ${most} is held`)
}

const line = (what: string, result: string, goal = '') => console.log(`${what.padEnd(52)} ${result.padEnd(30)} ${goal}`)
const ms = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`

/** How fast events are applied: a whole log is read again into a new account, once as a page does and then while it is warm. */
function replay(history: History): void {
  const events = [...eventsFrom(history.log, 0)]
  const again = () => record(beginHistory(history.beginning), events)
  const rate = (took: number) => `${Math.round(events.length / (took / 1000))} a second`
  const { ms: first } = timed(again)
  const { ms: warm } = best(8, again)
  line(`${events.length} events replayed`, `${rate(first)}, warm ${rate(warm)}`, 'goal: 40000')
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
  hold('a quiet month costs as much as a quiet hour', (medians[2] ?? NaN) / (medians[0] ?? NaN), 1.5)
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
    // a short one again and again, so that one hiccup of the machine does not count
    const { ms: took, result } = best(Math.max(1, Math.min(5, 3_000 / size)), () => troubledDays(crowd(size), 7))
    line(`${size} instances launched, 7 days with faults`, `${ms(took)}, ${result.log.size} events`)
    return took
  })
  costs.slice(1).forEach((cost, nth) => {
    const exponent = Math.log10(cost / (costs[nth] ?? NaN)) / Math.log10((sizes[nth + 1] ?? NaN) / (sizes[nth] ?? NaN))
    line(`  from ${sizes[nth]} to ${sizes[nth + 1]}`, `grows with exponent ${exponent.toFixed(2)}`, 'goal: near 1')
    hold(`the exponent of the cost from ${sizes[nth]} to ${sizes[nth + 1]} instances`, exponent, 1.5)
  })
}

/** Looking back must cost the same however long the log is. */
function past(history: History): void {
  const logs = [historyUpTo(history, Math.floor(history.log.size / 10)), history]
  const times = logs.map((): number[] => [])
  const looks = 2000
  // the first looks only make the way warm: what is compiled meanwhile is not counted to either log
  for (let round = -looks / 4; round < looks; round++)
    logs.forEach((one, nth) => {
      const from = one.beginning.startedAt
      const at = from + Math.floor(((one.now - from) * ((Math.abs(round) * 7919) % looks)) / looks)
      const { ms: took } = timed(() => historyAt(one, at))
      if (round >= 0) times[nth]?.push(took)
    })
  const [short = NaN, long = NaN] = times.map((all, nth) => {
    const median = quantile(all, 0.5)
    line(
      `any moment of ${logs[nth]?.log.size} events`,
      `median ${ms(median)}, p99 ${ms(quantile(all, 0.99))}`,
      'goal: p99 under 5 ms',
    )
    return median
  })
  hold('a moment of a long log costs as much as one of a tenth of it', long / short, 4)
}

function longHistory(): History {
  let history = watched(200)
  while (history.log.size < 20_000) history = troubledDays(history, 7)
  return history
}

/**
 * Measures, and answers what grew faster than it may. The machine gets warm first: what is measured is compiled code. The
 * biggest heap comes last: nobody who looks back has one of 10,000 instances, or nine accounts read again, to clean up
 * behind him.
 */
export function bench(): readonly string[] {
  troubledDays(watched(200), 14)
  const long = longHistory()
  past(long)
  replay(long)
  quiet(crowd(200))
  month()
  growth()
  return broken
}
