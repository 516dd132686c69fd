import { iso } from '#lib/time.ts'
import { readFile } from '../guest/files.ts'
import { absolute, notThere, put } from './files.ts'
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

export function set({ session, args }: Call): Ran {
  if (args.some((arg) => /^-\w*e/.test(arg))) session.variables.set('-e', '1')
  if (args.some((arg) => /^\+\w*e/.test(arg))) session.variables.delete('-e')
  return done()
}

export const date = ({ session }: Call): Ran => done(iso(session.tx.at))

/**
 * A command that is taken and changes nothing here.
 */
export const passes = (): Ran => done()
