import type { Epoch } from './cbor.ts'
import { instantOf } from '#api/when.ts'
import { isRecord } from '#lib/record.ts'
import { second } from '#lib/time.ts'
import type { Members, Schema } from '#wire/schema.ts'

/** The form in which a protocol writes a moment, which the API answers in ISO 8601. */
export type WriteTime = (seconds: number) => unknown

export const asNumber: WriteTime = (seconds) => seconds
/** CBOR's tag 1: seconds since 1970. */
export const asEpochTag: WriteTime = (seconds): Epoch => ({ epochSeconds: seconds })

/** An answer as JSON and CBOR carry it: the members of the model, in its order. */
export function membersJson(members: Members, value: unknown, time: WriteTime): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return {}
  const parts: [string, unknown][] = []
  for (const { name, schema } of members.values()) {
    const part = value[name]
    if (part !== undefined && part !== null) parts.push([name, valueJson(schema, part, time)])
  }
  return Object.fromEntries(parts)
}

function valueJson(schema: Schema, value: unknown, time: WriteTime): unknown {
  switch (schema.type) {
    case 'struct':
      return membersJson(schema.members, value, time)
    case 'list':
      return Array.isArray(value) ? value.map((one) => valueJson(schema.of, one, time)) : value
    case 'map':
      return isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueJson(schema.of, one, time)]))
        : value
    case 'time':
      return time((instantOf(value) ?? 0) / second)
    default:
      return value
  }
}
