import { byCodePoint, Decimal, isDict, isList, pythonFloat, type Value } from '../value.ts'
import { jsonScalar } from './json.ts'

// YAML as the CLI's library writes it: YAML 1.2's words, block style, 80 columns.

const longest = 80

/** A value as YAML; one that is no structure and no list is written as JSON. */
export function printYaml(value: Value): string {
  if (isDict(value)) return Object.keys(value).length === 0 ? '' : `${node(value, 0, 0)}\n`
  return isList(value) ? `${node(value, 0, 0)}\n` : `${jsonScalar(value)}\n`
}

/** Text that goes on at a column; `indent` is that of the structure around. */
function node(value: Value, indent: number, column: number): string {
  if (isList(value)) {
    if (value.length === 0) return '[]'
    return value.map((item) => `- ${node(item, indent + 2, indent + 2)}`).join(newLine(indent))
  }
  if (!isDict(value)) return scalar(value, indent, column)
  const names = Object.keys(value).toSorted(byCodePoint)
  if (names.length === 0) return '{}'
  return names
    .map((name) => `${scalar(name, indent, indent)}:${member(value[name] ?? null, indent, name)}`)
    .join(newLine(indent))
}

function member(value: Value, indent: number, name: string): string {
  // a list stands below its name, no further in
  if (isList(value) && value.length > 0) return `${newLine(indent)}${node(value, indent, indent)}`
  if (isDict(value) && Object.keys(value).length > 0)
    return `${newLine(indent + 2)}${node(value, indent + 2, indent + 2)}`
  const at = indent + scalar(name, indent, indent).length + 1
  return ` ${scalar(value, indent + 2, at + 1)}`
}

const newLine = (indent: number) => `\n${' '.repeat(indent)}`

function scalar(value: Value, indent: number, column: number): string {
  if (typeof value === 'string') return text(value, indent, column)
  return value instanceof Decimal ? pythonFloat(value.decimal) : JSON.stringify(value)
}

/** Texts that YAML 1.2 would read as something else. */
const read =
  /^(?:true|True|TRUE|false|False|FALSE|~|null|Null|NULL||=|<<|[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?0b?[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+|\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/

const isBreak = (sign: string | undefined) => sign !== undefined && /[\n\u0085\u2028\u2029]/.test(sign)
const isBlankOrBreak = (sign: string | undefined) => sign === undefined || /[\0 \t\r\n\u0085\u2028\u2029]/.test(sign)

/** The way in which a text can be written: as it is, in single quotes, or only in double ones. */
function styleOf(value: string): 'plain' | 'single' | 'double' {
  const signs = [...value]
  let [plain, single] = [!/^(?:---|\.\.\.)/.test(value) && !read.test(value), true]
  let before: string | undefined
  for (const [i, sign] of signs.entries()) {
    const follows = isBlankOrBreak(signs[i + 1])
    const first = i === 0
    if (first && /[#,[\]{}&*!|>'"%@`]/.test(sign)) plain = false
    if ((sign === '?' || sign === '-') && first && follows) plain = false
    if (sign === ':' && follows) plain = false
    if (sign === '#' && isBlankOrBreak(before)) plain = false
    if (isBreak(sign)) plain = false
    // a sign that is not written as it is
    if (!/[\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(sign) || sign.length > 1) return 'double'
    if (sign === ' ' && isBreak(before)) [plain, single] = [false, false]
    if (isBreak(sign) && before === ' ') [plain, single] = [false, false]
    before = sign
  }
  if (/^[ \n\u0085\u2028\u2029]|[ \n\u0085\u2028\u2029]$/.test(value)) plain = false
  return plain ? 'plain' : single ? 'single' : 'double'
}

function text(value: string, indent: number, column: number): string {
  const style = styleOf(value)
  if (style === 'plain') return folded(value, indent, column, false)
  if (style === 'single') return `'${folded(value, indent, column + 1, true)}'`
  return `"${doubled(value, indent, column + 1)}"`
}

/** Broken at single blanks once a line is too long; in quotes, a quote is two and a line's end is one more. */
function folded(value: string, indent: number, from: number, quoted: boolean): string {
  const out: string[] = []
  let column = from
  const parts = value.match(/ +|[\n\u0085\u2028\u2029]+|[^ \n\u0085\u2028\u2029]+/g) ?? []
  const write = (part: string) => {
    out.push(part)
    column += part.length
  }
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    if (isBreak(part[0])) {
      out.push(part.startsWith('\n') ? '\n' : '', part, ' '.repeat(indent))
      column = indent
    } else if (part === ' ' && column > longest && i > 0 && !isLast) {
      out.push(newLine(indent))
      column = indent
    } else write(quoted ? part.replaceAll("'", "''") : part)
  }
  return out.join('')
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\u000b': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u00a0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
}

function escaped(sign: string): string | undefined {
  if (
    /^[\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/.test(sign) &&
    sign !== '"' &&
    sign !== '\\'
  )
    return undefined
  const short = escapes[sign]
  if (short !== undefined) return `\\${short}`
  const code = sign.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/** In double quotes, where a line's end is a backslash. */
function doubled(value: string, indent: number, from: number): string {
  const signs = [...value]
  const out: string[] = []
  let column = from
  let [start, end] = [0, 0]
  const write = (part: string) => {
    out.push(part)
    column += [...part].length
  }
  for (; end <= signs.length; end++) {
    const sign = signs[end]
    const short = sign === undefined ? undefined : escaped(sign)
    if (sign === undefined || short !== undefined) {
      if (start < end) {
        write(signs.slice(start, end).join(''))
        start = end
      }
      if (short !== undefined) {
        write(short)
        start = end + 1
      }
    }
    if (end > 0 && end < signs.length - 1 && (sign === ' ' || start >= end) && column + (end - start) > longest) {
      write(`${signs.slice(start, end).join('')}\\`)
      if (start < end) start = end
      out.push(newLine(indent))
      column = indent
      if (signs[start] === ' ') write('\\')
    }
  }
  return out.join('')
}
