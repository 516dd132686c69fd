import { readFile } from '../guest/files.ts'
import { absolute, notThere } from './files.ts'
import { type Call, cannot, done, instanceOf, type Ran } from './session.ts'

type Item = { readonly text: string } | { readonly field: string } | 'gap'

interface Program {
  readonly chosen: (row: string, nth: number) => boolean
  /** undefined: the whole line */
  readonly items: readonly Item[] | undefined
}

/** `awk '{print $2}'`: lines that are chosen by their number or a plain word, and parts of them. */
export function awk({ session, args, input = '' }: Call): Ran {
  let by: string | undefined
  const rest: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg.startsWith('-F') && rest.length === 0) by = arg.slice(2) || (args[++at] ?? '')
    else rest.push(arg)
  }
  const [said = '', ...files] = rest
  const program = programOf(said)
  const isPlain = by === undefined || !/[.*+?^${}()|[\]\\]/.test(by) || by.length === 1
  if (!program || files.length > 1 || !isPlain) return cannot(session, `\`awk ${args.join(' ')}\``)
  const [typed] = files
  const text = typed === undefined ? input : readFile(session.tx.account, instanceOf(session), absolute(session, typed))
  if (text === undefined) return notThere(session, 'awk', typed ?? '')
  const rows = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const shown = rows.flatMap((row, nth) => (program.chosen(row, nth + 1) ? [line(row, nth + 1, program, by)] : []))
  return done(shown.join('\n'))
}

function line(row: string, nth: number, { items }: Program, by: string | undefined): string {
  if (!items) return row
  const parts = by === undefined || by === ' ' ? row.split(/\s+/).filter((part) => part !== '') : row.split(by)
  const fieldOf = (field: string): string => {
    if (field === '0') return row
    const number = field === 'NF' ? parts.length : Number(field)
    return parts[number - 1] ?? ''
  }
  return items
    .map((item) => {
      if (item === 'gap') return ' '
      if ('text' in item) return item.text
      return item.field === 'NR' ? String(nth) : item.field === '#' ? String(parts.length) : fieldOf(item.field)
    })
    .join('')
}

const whole = /^\s*(?:(NR)\s*(==|!=|>=|<=|>|<)\s*(\d+)|\/([^/]*)\/)?\s*(?:\{\s*print\b\s*([^{}]*?)\s*;?\s*\})?\s*$/

function programOf(said: string): Program | undefined {
  const found = whole.exec(said)
  if (!found || said.trim() === '') return undefined
  const [, byNumber, sign = '', number = '', word, printed] = found
  if (word !== undefined && /[[\]().*+?^$|\\]/.test(word)) return undefined
  const items = printed === undefined || printed === '' ? undefined : itemsOf(printed)
  if (items === null) return undefined
  const chosen = (row: string, nth: number) => {
    if (byNumber !== undefined) return compared(sign, nth, Number(number))
    return word === undefined || row.includes(word)
  }
  return { chosen, items }
}

function compared(sign: string, one: number, other: number): boolean {
  if (sign === '==') return one === other
  if (sign === '!=') return one !== other
  if (sign === '>') return one > other
  if (sign === '<') return one < other
  return sign === '>=' ? one >= other : one <= other
}

/** The items that are printed: `$1, "text" $NF`; null for anything else. */
function itemsOf(printed: string): readonly Item[] | null {
  const items: Item[] = []
  let rest = printed.trim()
  while (rest !== '') {
    const [token, field, text, name] = /^(?:\$(\d+|NF)|"([^"\\]*)"|(NR|NF)\b|,)\s*/.exec(rest) ?? []
    if (token === undefined) return null
    if (field !== undefined) items.push({ field })
    else if (text !== undefined) items.push({ text })
    else if (name !== undefined) items.push({ field: name === 'NF' ? '#' : 'NR' })
    else items.push('gap')
    rest = rest.slice(token.length)
  }
  return items
}
