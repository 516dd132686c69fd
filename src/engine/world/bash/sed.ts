import { readFile } from '../guest/files.ts'
import { absolute, notThere, put } from './files.ts'
import { denied } from './owners.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran } from './session.ts'

/** `s/one/other/g` of plain words: what is sought, what takes its place, and whether all of a line's are replaced. */
function substitution(
  script: string,
): { readonly from: string; readonly to: string; readonly all: boolean } | undefined {
  const [, by = ''] = /^s([^\w\s\\])/.exec(script) ?? []
  if (by === '') return undefined
  const parts: string[] = ['']
  for (let at = 2; at < script.length; at++) {
    const sign = script[at] ?? ''
    const next = script[at + 1] ?? ''
    if (sign === by) parts.push('')
    else if (sign === '\\' && /[^\w\s]/.test(next)) {
      // a sign with a backslash before it is meant as it is
      parts.push((parts.pop() ?? '') + next)
      at++
    } else if (parts.length === 1 ? /[[\]*^$\\.]/.test(sign) : parts.length === 2 && /[&\\]/.test(sign))
      return undefined
    else parts.push((parts.pop() ?? '') + sign)
  }
  const [from = '', to = '', flags = '', ...more] = parts
  if (parts.length < 3 || more.length > 0 || from === '' || !/^g?$/.test(flags)) return undefined
  return { from, to, all: flags === 'g' }
}

/** `sed 's/one/other/' FILE`, and with `-i` in the file itself, as far as plain words go. */
export function sed({ session, args, input = '', isRoot }: Call): Ran {
  const options = args.filter((arg) => arg.startsWith('-'))
  const [script = '', ...files] = args.filter((arg) => !arg.startsWith('-'))
  const isInside = options.includes('-i')
  const found = substitution(script)
  if (!found || options.some((option) => option !== '-i' && option !== '-e'))
    return cannot(session, `\`sed ${args.join(' ')}\` (only s/word/other/ of plain words)`)
  const { from, to, all } = found
  // a pattern in which a full stop is not escaped stands for any sign
  const changed = (text: string) =>
    text
      .split('\n')
      .map((row) => (all ? row.replaceAll(from, () => to) : row.replace(from, () => to)))
      .join('\n')
  if (files.length === 0) return isInside ? fails('sed: no input files') : done(changed(input))
  const texts: string[] = []
  for (const typed of files) {
    const path = absolute(session, typed)
    const text = readFile(session.tx.account, instanceOf(session), path)
    if (text === undefined) return notThere(session, 'sed', typed)
    if (!isInside) {
      texts.push(changed(text))
      continue
    }
    const wrong = denied(session, path, isRoot)
    if (wrong !== undefined) return fails(`sed: couldn't open temporary file: ${wrong}`, 4)
    const refused = changed(text) === text ? undefined : put(session, path, changed(text), false)
    if (refused !== undefined) return fails(`sed: ${refused}`, 4)
  }
  return done(texts.join('\n'))
}
