import { isRecord } from '#lib/record.ts'

/** A number that AWS's models call a double: the CLI prints it with its point, `80.0`. */
export class Decimal {
  readonly decimal: number
  constructor(decimal: number) {
    this.decimal = decimal
  }
}

/** A value of an answer, as the CLI has it. */
export type Value = null | boolean | number | Decimal | string | readonly Value[] | { readonly [name: string]: Value }
export type Dict = { readonly [name: string]: Value }

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
export const isDict = (value: Value | undefined): value is Dict => isRecord(value) && !(value instanceof Decimal)
export const isScalar = (value: Value | undefined): boolean => !isList(value) && !isDict(value)

/** A failure of the CLI itself, with the code with which it ends. */
export class CliError extends Error {
  readonly exit: number
  constructor(message: string, exit = 255) {
    super(message)
    this.exit = exit
  }
}

/** By code points, as Python sorts texts. */
export function byCodePoint(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const by = (a[i]?.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? 0)
    if (by !== 0) return by
  }
  return a.length - b.length
}

/** A double as Python writes it: `80.0`, `1e-05`, `1e+16`. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [digits = '', power = '0'] = value.toExponential().split('e')
  const exponent = Number(power)
  if (exponent >= 16 || exponent < -4) {
    const size = String(Math.abs(exponent)).padStart(2, '0')
    return `${digits}e${exponent < 0 ? '-' : '+'}${size}`
  }
  const plain = value.toFixed(Math.max(0, (digits.split('.')[1] ?? '').length - exponent))
  return plain.includes('.') ? plain : `${plain}.0`
}

const pythonEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** what `str.isprintable` of Python says no to: controls, what is not assigned, and every space but the plain one */
const unprintable = /(?! )[\p{C}\p{Z}]/u

function pythonCode(code: number): string {
  const [mark, digits] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8]
  return `\\${mark}${code.toString(16).padStart(Number(digits), '0')}`
}

/** A text as Python's `repr` shows it. */
export function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const inner = [...text]
    .map((sign) => {
      if (sign === quote) return `\\${sign}`
      return pythonEscapes[sign] ?? (unprintable.test(sign) ? pythonCode(sign.codePointAt(0) ?? 0) : sign)
    })
    .join('')
  return `${quote}${inner}${quote}`
}

/** A value as Python's `repr` shows it. */
export function repr(value: Value): string {
  if (typeof value === 'string') return pythonText(value)
  if (isList(value)) return `[${value.map(repr).join(', ')}]`
  if (isDict(value))
    return `{${Object.entries(value)
      .map(([name, part]) => `${pythonText(name)}: ${repr(part)}`)
      .join(', ')}}`
  return pythonString(value)
}

/** A value as Python's `str` shows it. */
export function pythonString(value: Value): string {
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return value instanceof Decimal ? pythonFloat(value.decimal) : repr(value)
}

/** True where Python would take it for nothing: `if not value`. */
export function isNothing(value: Value): boolean {
  if (isList(value)) return value.length === 0
  if (isDict(value)) return Object.keys(value).length === 0
  if (value instanceof Decimal) return value.decimal === 0
  return value === null || value === false || value === 0 || value === ''
}
