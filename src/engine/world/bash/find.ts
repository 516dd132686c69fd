import { readFile } from '../guest/files.ts'
import { absolute } from './files.ts'
import { namesIn } from './ls.ts'
import { type Call, cannot, fails, instanceOf, type Session } from './session.ts'
import { isFolder } from './there.ts'

/** deeper than folders are made in each other */
const deepest = 30

/** The paths of a folder and of what is below it, each before what it holds. */
function below(session: Session, path: string, depth = 0): readonly string[] {
  if (depth > deepest || !isFolder(session, path)) return [path]
  const within = path === '/' ? '' : path
  return [path, ...namesIn(session, path).flatMap((name) => below(session, `${within}/${name}`, depth + 1))]
}

/** The paths that `find` finds, and the command that it is to run with each; a complaint where it does not know its words. */
export function find({ session, args }: Call) {
  const starts: string[] = []
  let at = 0
  while (at < args.length && !/^[-(!]/.test(args[at] ?? '')) starts.push(args[at++] ?? '')
  let kind: string | undefined
  let name: string | undefined
  let run: readonly string[] | undefined
  while (at < args.length) {
    const option = args[at++] ?? ''
    if (option === '-type') kind = args[at++]
    else if (option === '-name') name = args[at++]
    else if (option === '-exec') {
      const end = args.findIndex((arg, nth) => nth >= at && (arg === ';' || arg === '+'))
      if (end < 0) return fails("find: missing argument to `-exec'")
      run = args.slice(at, end)
      at = end + 1
    } else if (option !== '-print') return cannot(session, `\`find ${option}\``)
  }
  if (kind !== undefined && kind !== 'd' && kind !== 'f') return cannot(session, `\`find -type ${kind}\``)
  const paths: string[] = []
  for (const typed of starts.length === 0 ? ['.'] : starts) {
    const path = absolute(session, typed).replace(/(.)\/+$/, '$1')
    const isThere = isFolder(session, path) || readFile(session.tx.account, instanceOf(session), path) !== undefined
    if (!isThere) return fails(`find: ‘${typed}’: No such file or directory`)
    if (/^\/(?:|bin|boot|etc|lib|lib64|proc|run|sbin|sys|usr|var|var\/(?:cache|lib|log))$/.test(path))
      return cannot(session, `\`find ${typed}\` (of the OS's own files the page has few)`)
    paths.push(...below(session, path).map((one) => typed.replace(/\/$/, '') + one.slice(path.length)))
  }
  const found = paths.filter((path) => {
    const last = path.split('/').at(-1) ?? ''
    return (kind === undefined || isFolder(session, absolute(session, path)) === (kind === 'd')) && fits(last, name)
  })
  return { found, run }
}

/** A pattern of names: `*` is anything. */
function fits(name: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true
  const [first = '', ...parts] = pattern.split('*')
  const last = parts.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts) {
    const next = name.indexOf(part, at)
    if (next < 0 || next + part.length > name.length - last.length) return false
    at = next + part.length
  }
  return true
}
