import type { Shape, Shapes } from '#api/model/modelled.ts'
import type { Members, Schema } from '#wire/schema.ts'
import { typeName } from './print/text.ts'
import { paramError } from './usage.ts'
import { Decimal, type Dict, isDict, isList, pythonString, type Value } from './value.ts'

/** The types of Python that each kind may be of, as a refusal names them. */
const validTypes: Readonly<Record<Schema['type'], readonly string[]>> = {
  text: ['str'],
  whole: ['int'],
  decimal: ['float', 'decimal.Decimal', 'int'],
  flag: ['bool'],
  time: ['datetime.datetime'],
  bytes: ['bytes', 'bytearray', 'str'],
  list: ['list', 'tuple'],
  map: ['dict'],
  struct: ['dict'],
}

/** Refuses a request whose members are missing, unknown, of another type or too small, before it is sent. */
export function validate(members: Members, params: Dict, limits: Shapes | undefined): void {
  const reports: string[] = []
  structure(reports, members, params, '', limits)
  if (reports.length > 0) throw paramError(`Parameter validation failed:\n${reports.join('\n')}`)
}

const named = (path: string) => (path === '' ? 'input' : path.replace(/^\./, ''))

function structure(reports: string[], members: Members, value: Dict, path: string, limits: Shapes | undefined): void {
  for (const { name, needed } of members.values())
    if (needed && !Object.hasOwn(value, name)) reports.push(`Missing required parameter in ${named(path)}: "${name}"`)
  const names = [...members.keys()]
  for (const name of Object.keys(value))
    if (!members.has(name))
      reports.push(`Unknown parameter in ${named(path)}: "${name}", must be one of: ${names.join(', ')}`)
  for (const [name, part] of Object.entries(value)) {
    const member = members.get(name)
    if (member) check(reports, member.schema, part, `${path}.${name}`, limits?.get(name))
  }
}

function check(reports: string[], schema: Schema, value: Value, path: string, limit: Shape | undefined): void {
  if (!isOf(schema, value)) {
    const valid = validTypes[schema.type].map((type) => `<class '${type}'>`)
    const types = schema.type === 'time' ? "<class 'datetime.datetime'>, timestamp-string" : valid.join(', ')
    reports.push(
      `Invalid type for parameter ${named(path)}, value: ${pythonString(value)}, type: <class '${typeName(value)}'>, valid types: ${types}`,
    )
    return
  }
  const least = limit?.least
  if (least !== undefined) {
    const size = typeof value === 'string' ? [...value].length : isList(value) ? value.length : undefined
    if (size !== undefined && size < least)
      reports.push(`Invalid length for parameter ${named(path)}, value: ${size}, valid min length: ${least}`)
    const number = typeof value === 'number' ? value : value instanceof Decimal ? value.decimal : undefined
    if (number !== undefined && number < least)
      reports.push(
        `Invalid range for parameter ${named(path)}, value: ${pythonString(value)}, valid min value: ${least}`,
      )
  }
  if (schema.type === 'list' && isList(value))
    for (const [i, item] of value.entries()) check(reports, schema.of, item, `${path}[${i}]`, limit?.of)
  if (schema.type === 'struct' && isDict(value)) structure(reports, schema.members, value, path, limit?.members)
  if (schema.type === 'map' && isDict(value))
    for (const [key, part] of Object.entries(value)) check(reports, schema.of, part, `${path}.${key}`, undefined)
}

function isOf(schema: Schema, value: Value): boolean {
  switch (schema.type) {
    case 'text':
    case 'bytes':
      return typeof value === 'string'
    case 'time':
      return typeof value === 'string' || typeof value === 'number' || value instanceof Decimal
    case 'whole':
      return typeof value === 'number'
    case 'decimal':
      return typeof value === 'number' || value instanceof Decimal
    case 'flag':
      return typeof value === 'boolean'
    case 'list':
      return isList(value)
    default:
      return isDict(value)
  }
}
