import { readFile } from '../guest/files.ts'
import { absolute, notThere } from './files.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran } from './session.ts'

/** The text that a tool reads: of the file that is named, or what was piped in. */
function textFor({ session, input = '' }: Call, name: string, files: readonly string[]): string | Ran {
  if (files.length > 1) return cannot(session, `\`${name}\` of several files`)
  const [typed] = files
  if (typed === undefined) return input
  return readFile(session.tx.account, instanceOf(session), absolute(session, typed)) ?? notThere(session, name, typed)
}

/** `head` and `tail`: so many lines of the beginning or the end. */
export const ends =
  (name: 'head' | 'tail') =>
  (call: Call): Ran => {
    const { session, args } = call
    if (args.some((arg) => /^-(?:[fF]|-follow)/.test(arg)))
      return cannot(session, `\`${name} -f\` (it would never return; leave the -f out)`)
    let lines = 10
    const files: string[] = []
    for (let at = 0; at < args.length; at++) {
      const arg = args[at] ?? ''
      const [, said] = /^-(?:n|-lines=?)?(\d*)$/.exec(arg) ?? []
      if (said === undefined) {
        if (arg.startsWith('-')) return fails(`${name}: invalid option '${arg}'`)
        files.push(arg)
      } else lines = Number(said === '' ? args[++at] : said)
    }
    if (!Number.isInteger(lines)) return fails(`${name}: invalid number of lines`)
    const text = textFor(call, name, files)
    if (typeof text !== 'string') return text
    const rows = text.replace(/\n$/, '').split('\n')
    const chosen = name === 'head' ? rows.slice(0, lines) : lines === 0 ? [] : rows.slice(-lines)
    return done(chosen.join('\n'))
  }

/** `wc -l`, `-w` and `-c`: counts lines, words, characters. A file here has no newline at its end, a real one has. */
export function wc(call: Call): Ran {
  const options = call.args
    .filter((arg) => arg.startsWith('-'))
    .join('')
    .replaceAll('-', '')
  const files = call.args.filter((arg) => !arg.startsWith('-'))
  const text = textFor(call, 'wc', files)
  if (typeof text !== 'string') return text
  const counts: Readonly<Record<string, number>> = {
    l: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
    w: text.split(/\s+/).filter((word) => word !== '').length,
    c: text === '' ? 0 : text.replace(/\n$/, '').length + 1,
  }
  const wanted = [...(options === '' ? 'lwc' : options)]
  const unknown = wanted.find((letter) => !Object.hasOwn(counts, letter))
  if (unknown !== undefined) return cannot(call.session, `\`wc -${unknown}\``)
  return done([...wanted.map((letter) => String(counts[letter])), ...files].join(' '))
}

/** `cut -d X -f N`: the parts of each line that are asked for. */
export function cut(call: Call): Ran {
  let by = '\t'
  let fields: readonly number[] = []
  const files: string[] = []
  for (let at = 0; at < call.args.length; at++) {
    const arg = call.args[at] ?? ''
    const value = () => arg.slice(2) || (call.args[++at] ?? '')
    if (arg.startsWith('-d')) by = value()
    else if (arg.startsWith('-f')) fields = value().split(',').map(Number)
    else if (arg.startsWith('-')) return cannot(call.session, `\`cut ${arg}\``)
    else files.push(arg)
  }
  if (fields.length === 0 || by.length !== 1)
    return fails('cut: you must specify a list of bytes, characters, or fields')
  if (!fields.every((field) => field >= 1)) return cannot(call.session, '`cut` of a range of fields')
  const text = textFor(call, 'cut', files)
  if (typeof text !== 'string') return text
  return done(
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((row) => {
        const parts = row.split(by)
        return parts.length === 1 ? row : fields.flatMap((field) => parts[field - 1] ?? []).join(by)
      })
      .join('\n'),
  )
}
