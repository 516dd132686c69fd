import type { Form } from './pieces.ts'
import { matches } from './patterns.ts'

/** A variable as it is wanted: its text, what it is set to by that, or what is wrong with it. */
export interface Made {
  readonly text: string
  readonly set?: string
  readonly wrong?: string
}

/** Makes of a variable what is said behind its name; `with` is the text behind that. */
export function made(name: string, value: string | undefined, { how }: Form, said: string): Made {
  const text = value ?? ''
  // with a colon, one that is empty is as good as none
  const isThere = how.startsWith(':') ? text !== '' : value !== undefined
  switch (how) {
    case 'length':
      return { text: String(text.length) }
    case ':-':
    case '-':
      return { text: isThere ? text : said }
    case ':=':
    case '=':
      return isThere ? { text } : { text: said, set: said }
    case ':+':
    case '+':
      return { text: isThere ? said : '' }
    case ':?':
    case '?':
      return isThere ? { text } : { text, wrong: `${name}: ${said === '' ? 'parameter null or not set' : said}` }
    case '#':
    case '##':
      return { text: text.slice(longOf(text, how === '##', (n) => matches(said, text.slice(0, n)))) }
    case '%':
    case '%%': {
      const cut = longOf(text, how === '%%', (n) => matches(said, text.slice(text.length - n)))
      return { text: text.slice(0, text.length - cut) }
    }
    case '/':
    case '//':
      return { text: replaced(text, said, how === '//') }
  }
}

/** The shortest or the longest beginning that fits; 0 where none does. */
function longOf(text: string, longest: boolean, fits: (length: number) => boolean): number {
  // longer ones are not looked at: nobody cuts names of so many signs
  const most = Math.min(text.length, 500)
  for (let nth = 0; nth <= most; nth++) {
    const length = longest ? most - nth : nth
    if (fits(length)) return length
  }
  return 0
}

/** `one/other`: plain words only, as patterns in them are rare. */
function replaced(text: string, said: string, all: boolean): string {
  const at = said.indexOf('/')
  const [from, to] = at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)]
  if (from === '') return text
  return all ? text.replaceAll(from, () => to) : text.replace(from, () => to)
}
