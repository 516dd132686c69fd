import { describe, expect, it } from 'vitest'
import { isRecord } from '#lib/record.ts'
import { parseExpression } from './jmespath/parser.ts'
import { search } from './jmespath/run.ts'
import formats from './oracle/format.json'
import queries from './oracle/jmespath.json'
import shorthands from './oracle/shorthand.json'
import tables from './oracle/table-random.json'
import yamls from './oracle/yaml.json'
import { printJson } from './print/json.ts'
import { printTable } from './print/table.ts'
import { printText } from './print/text.ts'
import { printYaml } from './print/yaml.ts'
import { readShorthand } from './shorthand.ts'
import { Decimal, type Value } from './value.ts'

// What the real CLI (2.36.7) printed for the same input: facts/aws-cli-golden.

/** A double stands as `{ "$double": "80.0" }`, because JSON's reader here would forget its point. */
function read(value: unknown): Value {
  if (Array.isArray(value)) return value.map(read)
  if (!isRecord(value)) return value as Value
  if (typeof value['$double'] === 'string') return new Decimal(Number(value['$double']))
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, read(part)]))
}

interface Case {
  readonly name: string
  readonly is: string | undefined
  readonly printed: () => string
}

const data = new Map<string, Value>(Object.entries(formats.data).map(([name, value]) => [name, read(value)]))
const message = (run: () => unknown): string => {
  try {
    return JSON.stringify(run())
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function print(format: string, operation: string, value: Value, width: number | undefined): string {
  if (format === 'json') return printJson(value)
  if (format === 'yaml') return printYaml(value)
  return format === 'text' ? printText(value) : printTable(operation, value, width)
}

const withoutType = (error: string | undefined) => error?.replace(/^\w+: /, '')

const oracles: Readonly<Record<string, readonly Case[]>> = {
  'json, yaml, text and tables': formats.cases.map((one) => ({
    name: `${one.format} ${one.query}`,
    is: 'error' in one ? withoutType(one.error) : one.output,
    printed() {
      const value = data.get(one.data) ?? null
      const failure = message(() => {
        const found = one.query === null ? value : search(parseExpression(one.query), value)
        return print(one.format, one.operation, found, 'width' in one ? one.width : undefined)
      })
      return 'error' in one ? failure : JSON.parse(failure)
    },
  })),
  'tables of anything': tables.map((one, nth) => ({
    name: `table ${nth}`,
    is: one.output,
    printed: () => printTable(/\|\s*(T+)\s*\|/.exec(one.output)?.[1] ?? '', read(one.data)),
  })),
  yaml: yamls.map((one) => ({
    name: JSON.stringify(one.value),
    is: one.yaml,
    printed: () => printYaml(read(one.value)),
  })),
  shorthand: shorthands.map((one) => ({
    name: one.input,
    is: 'error' in one ? one.error : JSON.stringify(one.value),
    printed: () => message(() => readShorthand(one.input, () => '')),
  })),
  queries: queries.map((one) => ({
    name: one.query,
    is: 'error' in one ? one.error : JSON.stringify(read(one.value)),
    printed: () => message(() => search(parseExpression(one.query), data.get('instances') ?? null)),
  })),
}

describe('what the CLI prints is what the real one prints', () => {
  it.each(Object.entries(oracles))('%s', (name, cases) => {
    const different = cases.filter((one) => one.printed() !== one.is)
    console.log(`${name}: ${cases.length - different.length} of ${cases.length} are equal to the real CLI's.`)
    for (const one of different.slice(0, Number(process.env['SHOW'] ?? 3))) expect(one.printed(), one.name).toBe(one.is)
    expect(different.map((one) => one.name)).toEqual([])
  })
})
