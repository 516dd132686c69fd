import { isRecord } from '#lib/record.ts'
import type { Members, Schema } from '#wire/schema.ts'
import { fromBase64 } from './convert.ts'
import { Decimal, type Dict, type Value } from './value.ts'

/** An answer as the CLI has it: members in the model's order, doubles as such, times with their offset. */
export function answerOf(members: Members, response: Readonly<Record<string, unknown>>): Dict {
  const parts: [string, Value][] = []
  for (const { name, schema } of members.values()) {
    const part = response[name]
    if (part !== undefined && part !== null) parts.push([name, valueOf(schema, part)])
  }
  return Object.fromEntries(parts)
}

function valueOf(schema: Schema, value: unknown): Value {
  switch (schema.type) {
    case 'struct':
      return isRecord(value) ? answerOf(schema.members, value) : null
    case 'list':
      return Array.isArray(value) ? value.map((item) => valueOf(schema.of, item)) : []
    case 'map':
      return isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueOf(schema.of, part)]))
        : null
    case 'time':
      return moment(String(value))
    case 'decimal':
      return new Decimal(Number(value))
    case 'whole':
      return Number(value)
    case 'flag':
      return value === true || value === 'true'
    default:
      return String(value)
  }
}

/** `2026-11-22T10:24:46+00:00`, with microseconds where they are not zero. */
const moment = (iso: string): string =>
  iso.replace(/(?:\.(\d{3}))?Z$/, (_, ms: string | undefined) =>
    ms === undefined || ms === '000' ? '+00:00' : `.${ms}000+00:00`,
  )

/** The text of a launch's or an attribute's script is not what the CLI shows: it stays base64. GetConsoleOutput's is shown. */
export function shownOf(operation: string, answer: Dict): Dict {
  const output = answer['Output']
  if (operation !== 'GetConsoleOutput' || typeof output !== 'string') return answer
  return { ...answer, Output: fromBase64(output) ?? output }
}
