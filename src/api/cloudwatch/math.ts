import { type Refusal, isRefusal } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import { type Instant, second } from '#lib/time.ts'
import { leftOut } from '../model/left.ts'
import { readTerm, type Term } from './mathParts.ts'

/** A series of a request for metric data: its values by their moments, oldest first. */
export interface Series {
  readonly label: string
  /** seconds */
  readonly period: number
  readonly values: ReadonlyMap<Instant, number>
}

type Value = number | Series | readonly Series[]

/** The surroundings of an expression: what its names stand for, and all metrics of the request. */
export interface Request {
  readonly id: string
  readonly seriesOf: (name: string) => readonly Series[] | Refusal | undefined
  readonly metrics: () => readonly Series[]
  readonly from: Instant
  readonly to: Instant
}

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  AND: (a, b) => Number(a !== 0 && b !== 0),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  OR: (a, b) => Number(a !== 0 || b !== 0),
  '||': (a, b) => Number(a !== 0 || b !== 0),
}

const folds: Readonly<Record<string, (values: readonly number[]) => number>> = {
  AVG: (values) => values.reduce((sum, one) => sum + one, 0) / values.length,
  SUM: (values) => values.reduce((sum, one) => sum + one, 0),
  MIN: (values) => values.reduce((least, one) => Math.min(least, one)),
  MAX: (values) => values.reduce((most, one) => Math.max(most, one)),
  DATAPOINT_COUNT: (values) => values.length,
}

const singles: Readonly<Record<string, (value: number) => number>> = {
  ABS: Math.abs,
  CEIL: Math.ceil,
  FLOOR: Math.floor,
}

const isSeries = (value: Value): value is Series => typeof value === 'object' && 'values' in value && 'label' in value
const isList = (value: Value): value is readonly Series[] => Array.isArray(value)

/** A series with what a function makes of each of its points; a division by nothing leaves no point. */
const mapped = (series: Series, how: (value: number, at: Instant) => number | undefined): Series => ({
  ...series,
  values: new Map(
    [...series.values].flatMap(([at, value]): [Instant, number][] => {
      const made = how(value, at)
      return made === undefined || !Number.isFinite(made) ? [] : [[at, made]]
    }),
  ),
})

/** Lists are taken item by item, series where both have a point. */
function combined(a: Value, b: Value, how: (a: number, b: number) => number): Value {
  if (isList(a)) return a.flatMap((one) => combined(one, b, how) as Series)
  if (isList(b)) return b.flatMap((one) => combined(a, one, how) as Series)
  if (isSeries(a))
    return mapped(a, (value, at) => {
      const other = isSeries(b) ? b.values.get(at) : b
      return other === undefined ? undefined : how(value, other)
    })
  return isSeries(b) ? mapped(b, (value) => how(a, value)) : how(a, b)
}

/** Of one series a number, of several a series: what each moment's points come to. */
function folded(value: Value, fold: (values: readonly number[]) => number): Value | undefined {
  if (isSeries(value)) return value.values.size === 0 ? undefined : fold([...value.values.values()])
  if (!isList(value)) return fold([value])
  const moments = [...new Set(value.flatMap(({ values }) => [...values.keys()]))].toSorted((a, b) => a - b)
  const at = (moment: Instant) => value.flatMap(({ values }) => values.get(moment) ?? [])
  const [first] = value
  return {
    label: '',
    period: first?.period ?? 60,
    values: new Map(moments.map((moment) => [moment, fold(at(moment))])),
  }
}

/** The differences between each point and the one before it. */
function steps({ values, ...series }: Series, perSecond: boolean): Series {
  const points = [...values]
  return {
    ...series,
    values: new Map(
      points.slice(1).map(([at, value], i): [Instant, number] => {
        const [before = at, old = value] = points[i] ?? []
        return [at, perSecond ? (value - old) / ((at - before) / second) : value - old]
      }),
    ),
  }
}

/** The most points that one answer of GetMetricData holds (API GetMetricData). */
const mostPoints = 100_800

/** A series with a value for each period of the request; `repeat` takes the one before. */
function filled(series: Series, { from, to }: Request, missing: number | 'repeat'): Series {
  const every = series.period * second
  const values = new Map<Instant, number>()
  let last: number | undefined
  for (let at = Math.floor(from / every) * every; at < to; at += every) {
    last = series.values.get(at) ?? (missing === 'repeat' ? last : missing)
    if (last !== undefined) values.set(at, last)
  }
  return { ...series, values }
}

/** The series that an expression comes to, or why there are none. Functions that are not here are left out by name. */
export function evaluate(expression: string, request: Request): readonly Series[] | Refusal {
  if (/^\s*SELECT\b/i.test(expression)) return left()
  const term = readTerm(expression)
  if (typeof term === 'string') return refuseMetric.expression(request.id, term)
  const value = valueOf(term, request)
  if (isRefusal(value)) return value
  if (isSeries(value)) return [value]
  return isList(value) ? value : refuseMetric.expression(request.id, 'The result is a number, not a time series')
}

const left = () => leftOut({ kind: 'value', action: 'GetMetricData', name: 'MetricDataQueries[].Expression' })

function valueOf(term: Term, request: Request): Value | Refusal {
  switch (term.kind) {
    case 'number':
      return term.value
    case 'text':
      return refuseMetric.expression(request.id, `Unexpected "${term.value}"`)
    case 'name': {
      const found = request.seriesOf(term.name)
      if (!found) return refuseMetric.expression(request.id, `There is no '${term.name}' in the request`)
      return isRefusal(found) || found.length !== 1 ? found : (found[0] ?? found)
    }
    case 'list': {
      const items = valuesOf(term.items, request)
      return isRefusal(items) ? items : items.flatMap((one) => (typeof one === 'number' ? [] : one))
    }
    case 'binary': {
      const both = valuesOf([term.left, term.right], request)
      if (isRefusal(both)) return both
      const [a = 0, b = 0] = both
      return combined(a, b, operators[term.operator] ?? (() => NaN))
    }
    case 'call':
      return called(term, request)
  }
}

function valuesOf(terms: readonly Term[], request: Request): readonly Value[] | Refusal {
  const values: Value[] = []
  for (const one of terms) {
    const value = valueOf(one, request)
    if (isRefusal(value)) return value
    values.push(value)
  }
  return values
}

function called({ name, args }: Extract<Term, { kind: 'call' }>, request: Request): Value | Refusal {
  const [first, how] = args
  if (name === 'METRICS' && args.length === 0) return request.metrics()
  if (name === 'FILL' && how?.kind === 'name' && how.name !== 'REPEAT') return left()
  const read = valuesOf(name === 'FILL' && how?.kind === 'name' ? args.slice(0, 1) : args, request)
  if (isRefusal(read)) return read
  const [value, ...others] = read
  if (value === undefined || !first) return refuseMetric.expression(request.id, `${name} takes something`)
  const each = (how: (series: Series) => Series): Value | Refusal => {
    if (isList(value)) return value.map(how)
    return isSeries(value) ? how(value) : refuseMetric.expression(request.id, `${name} takes a time series`)
  }
  const fold = Object.hasOwn(folds, name) ? folds[name] : undefined
  if (fold) return folded(value, fold) ?? refuseMetric.expression(request.id, `${name} finds no data`)
  const single = Object.hasOwn(singles, name) ? singles[name] : undefined
  if (single) return typeof value === 'number' ? single(value) : each((series) => mapped(series, single))
  switch (name) {
    case 'DIFF':
      return each((series) => steps(series, false))
    case 'RATE':
      return each((series) => steps(series, true))
    case 'RUNNING_SUM':
      return each((series) => {
        let sum = 0
        return mapped(series, (one) => (sum += one))
      })
    case 'PERIOD':
      return isSeries(value) ? value.period : refuseMetric.expression(request.id, 'PERIOD takes a time series')
    case 'FILL': {
      const [missing = 'repeat'] = others
      if (typeof missing === 'object') return left()
      const fits = (series: Series) => (request.to - request.from) / (series.period * second) <= mostPoints
      if ([value].flat().some((one) => typeof one === 'object' && !fits(one)))
        return refuseMetric.expression(request.id, `It has more than ${mostPoints} points`)
      return each((series) => filled(series, request, missing))
    }
    case 'IF': {
      const [yes = 1, no] = others
      if (no === undefined) return combined(value, yes, (is, one) => (is === 0 ? NaN : one))
      const chosen = combined(value, yes, (is, one) => (is === 0 ? 0 : one))
      const other = combined(value, no, (is, one) => (is === 0 ? one : 0))
      return combined(chosen, other, (a, b) => a + b)
    }
    default:
      return left()
  }
}
