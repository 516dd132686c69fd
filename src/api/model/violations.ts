import { shown } from '../plain.ts'
import type { Shape } from './modelled.ts'

/** A constraint of AWS's models that a value does not keep, in the words in which CloudWatch and SNS say it. */
export interface Violation {
  readonly path: string
  readonly value: unknown
  readonly constraint: string
  readonly shape: Shape
}

const sized = (what: string, { least, most }: Shape, size: number) => {
  if (most !== undefined && size > most) return `Member must have ${what} less than or equal to ${most}`
  return least !== undefined && size < least ? `Member must have ${what} greater than or equal to ${least}` : undefined
}

const numberIn = (value: unknown): number | undefined => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}

/** The first violation of AWS's models by a value; undefined for a value of another type, which its reader refuses. */
export function violation(path: string, value: unknown, shape: Shape, enums: boolean): Violation | undefined {
  const broken = (constraint: string | undefined) => constraint && { path, value, constraint, shape }
  switch (shape.type) {
    case 'text':
      return typeof value === 'string' ? broken(againstText(value, shape, enums)) || undefined : undefined
    case 'whole':
    case 'decimal': {
      const number = numberIn(value)
      return (number !== undefined && broken(sized('value', shape, number))) || undefined
    }
    case 'list':
      return (Array.isArray(value) && broken(sized('length', shape, value.length))) || undefined
    default:
      return undefined
  }
}

function againstText(value: string, shape: Shape, enums: boolean): string | undefined {
  const { pattern, values } = shape
  if (enums && values && !values.includes(value)) return `Member must satisfy enum value set: [${values.join(', ')}]`
  const long = sized('length', shape, value.length)
  if (long) return long
  return pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)
    ? `Member must satisfy regular expression pattern: ${pattern}`
    : undefined
}

/** `2 validation errors detected: …`, as CloudWatch and SNS say it (recorded: test_set_alarm_invalid_input). */
export function validationMessage(found: readonly Violation[]): string {
  const said = found.map(({ path, value, constraint }) => {
    const [first = '', ...rest] = path.split('.')
    const field = [first, ...rest].map((step) => step.slice(0, 1).toLowerCase() + step.slice(1)).join('.')
    return `Value '${shown(value)}' at '${field}' failed to satisfy constraint: ${constraint}`
  })
  return `${said.length} validation error${said.length > 1 ? 's' : ''} detected: ${said.join('; ')}`
}
