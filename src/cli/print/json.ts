import { Decimal, isDict, isList, pythonFloat, type Value } from '../value.ts'

/** JSON as the CLI prints it: four blanks a level, no sign escaped that need not be, doubles with their point. */
export function printJson(value: Value): string {
  return isDict(value) && Object.keys(value).length === 0 ? '' : `${indented(value, '\n')}\n`
}

function indented(value: Value, newLine: string): string {
  const next = `${newLine}    `
  if (isList(value)) {
    if (value.length === 0) return '[]'
    return `[${next}${value.map((item) => indented(item, next)).join(`,${next}`)}${newLine}]`
  }
  if (isDict(value)) {
    const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${indented(part, next)}`)
    return parts.length === 0 ? '{}' : `{${next}${parts.join(`,${next}`)}${newLine}}`
  }
  return jsonScalar(value)
}

export const jsonScalar = (value: Value): string =>
  value instanceof Decimal ? pythonFloat(value.decimal) : JSON.stringify(value)

/** In one line, as `to_string` of JMESPath writes it. */
export function compactJson(value: Value): string {
  if (isList(value)) return `[${value.map(compactJson).join(',')}]`
  if (!isDict(value)) return asciiJson(jsonScalar(value))
  return `{${Object.entries(value)
    .map(([name, part]) => `${asciiJson(JSON.stringify(name))}:${compactJson(part)}`)
    .join(',')}}`
}

const asciiJson = (text: string): string =>
  text.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
