import { convert, type ReadFile } from './convert.ts'
import { paramError } from './usage.ts'
import { CliError, type Dict, type Value } from './value.ts'
import type { Given } from './words.ts'

/** The options that say one value without `--metric-data` (customizations/putmetricdata.py), each with its reader. */
const readers: Readonly<Record<string, readonly [string, (word: string) => Value]>> = {
  'metric-name': ['MetricName', (word) => word],
  timestamp: ['Timestamp', (word) => word],
  unit: ['Unit', (word) => word],
  value: ['Value', (word) => number('value', word)],
  dimensions: ['Dimensions', (word) => pairsOf(word).map(([Name, Value]) => ({ Name, Value }))],
  'statistic-values': [
    'StatisticValues',
    (word) => Object.fromEntries(pairsOf(word).map(([name, value]) => [name, number('statistic-values', value)])),
  ],
  'storage-resolution': ['StorageResolution', (word) => convert('storage-resolution', { type: 'whole' }, [word], none)],
}

const none: ReadFile = () => undefined

const number = (option: string, word: string) => convert(option, { type: 'decimal' }, [word], none)

/** Pairs of `Name=Value`, between commas. */
const pairsOf = (word: string): readonly (readonly [string, string])[] =>
  word.split(',').map((pair) => {
    const [name = '', value, ...more] = pair.split('=')
    if (value === undefined) throw new CliError('not enough values to unpack (expected 2, got 1)')
    if (more.length > 0) throw new CliError('too many values to unpack (expected 2)')
    return [name, value]
  })

/** Puts the one value that these options say where `--metric-data` would have it. */
export function metricData({ options }: Given, params: Map<string, Value>): void {
  const said = [...options].filter(([{ name, member }]) => !member && Object.hasOwn(readers, name))
  if (said.length === 0) return
  const other = said.map(([{ name }]) => name).find((name) => name !== 'storage-resolution')
  if (params.has('MetricData') && other !== undefined)
    throw paramError(
      `The key "${other.replaceAll('-', '_')}" cannot be specified when one of the following keys are also specified: metric_data`,
    )
  const datum: Dict = Object.fromEntries(
    said.flatMap(([{ name }, [word = '']]) => {
      const reader = readers[name]
      return reader ? [[reader[0], reader[1](word)] as const] : []
    }),
  )
  params.set('MetricData', [datum])
}
