import { readFile } from '../guest/files.ts'
import { absolute, notThere, put } from './files.ts'
import { local } from './functions.ts'
import { denied } from './owners.ts'
import { type Call, cannot, done, fails, instanceOf, type Ran } from './session.ts'

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }
const unescaped = (text: string) => text.replaceAll(/\\([nt\\])/g, (_, sign: string) => escapes[sign] ?? sign)

export function echo({ args }: Call): Ran {
  const [first = ''] = args
  const isOption = /^-[neE]+$/.test(first)
  const text = (isOption ? args.slice(1) : args).join(' ')
  return done(isOption && first.includes('e') ? unescaped(text) : text)
}

/** `%s` and `%d` are replaced in turn; the form is used up as often as there are values. */
export function printf({ args: [form = '', ...values] }: Call): Ran {
  let rest = values
  let out = ''
  do {
    out += unescaped(form).replaceAll(/%[sd]/g, () => {
      const [value = '', ...others] = rest
      rest = others
      return value
    })
  } while (rest.length > 0 && /%[sd]/.test(form))
  return done(out)
}

export function cat({ session, args, input }: Call): Ran {
  const files = args.filter((arg) => !arg.startsWith('-'))
  if (files.length === 0) return done(input)
  const { tx } = session
  const read = files.map((path) => readFile(tx.account, instanceOf(session), absolute(session, path)))
  const out = files.flatMap((path, nth) => read[nth] ?? (path === '-' ? (input ?? '') : [])).join('\n')
  const missing = files.filter((path, nth) => path !== '-' && read[nth] === undefined)
  if (missing.length === 0) return done(out)
  return { out, err: missing.map((path) => notThere(session, 'cat', path).err ?? '').join('\n'), status: 1 }
}

/** Writes what comes in to files, and passes it on. */
export function tee({ session, args, input = '', isRoot }: Call): Ran {
  const append = args.includes('-a') || args.includes('--append')
  for (const path of args.filter((arg) => !arg.startsWith('-'))) {
    const wrong = denied(session, absolute(session, path), isRoot)
    if (wrong !== undefined) return { out: input, err: `tee: ${path}: ${wrong}`, status: 1 }
    const refused = put(session, absolute(session, path), input, append)
    if (refused !== undefined) return fails(`tee: ${refused}`)
  }
  return done(input)
}

export function touch({ session, args, isRoot }: Call): Ran {
  for (const asked of args.filter((arg) => !arg.startsWith('-'))) {
    const path = absolute(session, asked)
    const wrong = denied(session, path, isRoot)
    if (wrong !== undefined) return fails(`touch: cannot touch '${asked}': ${wrong}`)
    if (readFile(session.tx.account, instanceOf(session), path) !== undefined) continue
    const refused = put(session, path, '', false)
    if (refused !== undefined) return fails(`touch: ${refused}`)
  }
  return done()
}

export function grep({ session, args, input }: Call): Ran {
  const options = args.filter((arg) => arg.startsWith('-')).join('')
  const [wanted = '', ...files] = args.filter((arg) => !arg.startsWith('-'))
  const text =
    files.length === 0
      ? (input ?? '')
      : files.map((path) => readFile(session.tx.account, instanceOf(session), absolute(session, path)) ?? '').join('\n')
  if (/[[\]().*+?^$|\\]/.test(wanted)) return cannot(session, `\`grep ${wanted}\``)
  const fold = (row: string) => (options.includes('i') ? row.toLowerCase() : row)
  const found = text.split('\n').filter((row) => fold(row).includes(fold(wanted)) !== options.includes('v'))
  if (options.includes('c')) return { out: String(found.length), status: found.length > 0 ? 0 : 1 }
  return { out: options.includes('q') ? '' : found.join('\n'), status: found.length > 0 ? 0 : 1 }
}

export const pwd = ({ session }: Call): Ran => done(absolute(session, '').replace(/(.)\/$/, '$1'))

/** `export NAME=value` and the like. */
export function exported({ session, args }: Call): Ran {
  for (const arg of args) {
    const at = arg.indexOf('=')
    if (at > 0) session.variables.set(arg.slice(0, at), arg.slice(at + 1))
  }
  return done()
}

/** `local NAME=value` in a function. */
export function locally({ session, args }: Call): Ran {
  if (!session.locals) return fails('bash: local: can only be used in a function')
  for (const arg of args) {
    const [name = '', ...rest] = arg.split('=')
    local(session, name)
    session.variables.set(name, rest.join('='))
  }
  return done()
}

/** `shift`: the words behind a function move up. */
export function shift({ session: { variables }, args: [said = '1'] }: Call): Ran {
  const count = Number(variables.get('#') ?? 0)
  const by = Number(said)
  if (!(by >= 0 && by <= count)) return { status: 1 }
  for (let nth = 1; nth <= count; nth++) {
    const next = variables.get(String(nth + by))
    if (next === undefined || nth + by > count) variables.delete(String(nth))
    else variables.set(String(nth), next)
  }
  variables.set('#', String(count - by))
  return done()
}

/** The options of `set` that this shell keeps: `-e`, `-u`, `-o pipefail`; `-x` shows nothing here. */
export function set({ session: { variables }, args }: Call): Ran {
  for (const [nth, arg] of args.entries()) {
    const [, sign, letters = ''] = /^([-+])(\w+)$/.exec(arg) ?? []
    const names = [...letters].map((letter) => (letter === 'o' ? (long[args[nth + 1] ?? ''] ?? '') : `-${letter}`))
    for (const name of names)
      if (sign === '-' && kept.has(name)) variables.set(name, '1')
      else if (sign === '+') variables.delete(name)
  }
  return done()
}

const kept = new Set(['-e', '-u', '-o pipefail'])
const long: Readonly<Record<string, string>> = { errexit: '-e', nounset: '-u', pipefail: '-o pipefail' }

/** `yes`: says so until nobody reads any more. */
export function yes({ session, args }: Call): Ran {
  const { readsAtMost } = session
  if (readsAtMost === undefined) return cannot(session, '`yes` (it never returns)')
  return done(Array.from({ length: Math.min(readsAtMost, 1000) }, () => args.join(' ') || 'y').join('\n'))
}

/**
 * A command that is taken and changes nothing here.
 */
export const passes = (): Ran => done()
