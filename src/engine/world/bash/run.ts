import { answerOf } from '../guest/decide.ts'
import { softwareOf } from '../guest/software.ts'
import { commands } from './commands.ts'
import { absolute, homeOf, put } from './files.ts'
import { find } from './find.ts'
import { denied } from './owners.ts'
import { runBlock } from './blocks.ts'
import { type Command, readScript, type Steps, type Word } from './script.ts'
import { type Call, cannot, fails, instanceOf, joined, newFlow, type Ran, type Session } from './session.ts'

/** Runs one step after the other, as far as each is wanted; the last one's status is the line's. */
export function runSteps(session: Session, steps: Steps): Ran {
  let out = ''
  let status = 0
  for (const { pipe, when, not } of steps) {
    if ((when === 'done' && status !== 0) || (when === 'failed' && status === 0)) continue
    const ran = runPipe(session, pipe)
    out = joined(out, ran.out ?? '')
    status = not ? Number(ran.status === 0) : ran.status
    session.variables.set('?', String(status))
    if (session.flow.left) break
  }
  return { out, status }
}

/** Runs the commands of a pipe: the output of one goes into the next, its complaints are seen at once. */
function runPipe(session: Session, pipe: readonly Command[]): Ran {
  let input: string | undefined
  let seen = ''
  let status = 0
  for (const [nth, command] of pipe.entries()) {
    const isLast = nth === pipe.length - 1
    const ran = runCommand(isLast ? session : { ...session, isCaptured: true }, command, input)
    seen = joined(seen, shown(session, isLast ? ran : { ...ran, out: '' }))
    input = ran.out ?? ''
    status = ran.status
    if (session.flow.left) break
  }
  return { out: seen, status }
}

/** The screen's part of a result, or of a captured one what goes on: its complaints then wait until something is seen. */
function shown({ flow, isCaptured }: Session, { out = '', err = '' }: Ran): string {
  if (isCaptured && err !== '') flow.heard.push(err)
  return isCaptured ? out : joined(flow.heard.splice(0).join('\n'), joined(out, err))
}

function runCommand(session: Session, command: Command, piped: string | undefined): Ran {
  const values = command.sets.map(([name, value]) => [name, textOf(session, value)] as const)
  const words = command.words.flatMap((word) => expanded(session, word))
  // a redirection is the shell's own: it is opened before the command runs, and sudo does not reach it
  for (const { path: word } of command.into) {
    const typed = home(session, word, textOf(session, word))
    const wrong = denied(session, absolute(session, typed), false)
    if (wrong !== undefined) return fails(`bash: ${typed}: ${wrong}`)
  }
  if (command.block) return into(session, command, runBlock(session, command.block, { runSteps, expanded }))
  if (words.length === 0) {
    for (const [name, value] of values) session.variables.set(name, value)
    return into(session, command, { status: 0 })
  }
  const input = command.input === undefined ? piped : textOf(session, command.input).replace(/\n$/, '')
  return into(session, command, runWords(session, words, input, command.background === true))
}

/** Commands that take names of files, for which the shell would put those that a pattern means. */
const takeFiles = new Set('cat chmod chown cp head ls mv rm tail wc'.split(' '))

function runWords(session: Session, words: readonly string[], input: string | undefined, background: boolean): Ran {
  const { verb, args, isRoot } = unwrapped(words, session.user)
  if (/^sudo( |$)/.test(verb) || (isRoot && verb.startsWith('-')))
    return cannot(session, `\`${words.join(' ')}\` (put sudo before each line instead)`)
  if ((verb === 'bash' || verb === 'sh') && args[0] === '-c') return runInside(session, args[1] ?? '', isRoot)
  // the first word of these two is whose or how
  const paths = verb === 'chown' || verb === 'chmod' ? args.slice(1) : args
  if (takeFiles.has(verb) && paths.some((arg) => /[*?]/.test(arg)))
    return cannot(session, `a pattern of names (${words.join(' ')})`)
  const call = { session, args, input, isRoot, background }
  if (verb === 'find') return runFind(call)
  const known = commands.get(verb)
  return known ? known(call) : unknown(session, verb, args)
}

/** `find`: says what it has found, or runs a command with each. */
function runFind(call: Call): Ran {
  const found = find(call)
  if ('status' in found) return found
  const { run } = found
  if (!run) return { out: found.found.join('\n'), status: 0 }
  let out = ''
  for (const path of found.found.slice(0, mostFound)) {
    const words = run.map((word) => word.replaceAll('{}', path))
    const ran = runWords(call.session, call.isRoot ? ['sudo', ...words] : words, undefined, false)
    out = joined(out, joined(ran.out ?? '', ran.err ?? ''))
  }
  return { out, status: 0 }
}

/** with how many files a command is run at most */
const mostFound = 200

/** The answer to a name that is no command here: that of the older, smaller shell, or else the complaint. */
function unknown(session: Session, verb: string, args: readonly string[]): Ran {
  const { tx, cause } = session
  const instance = instanceOf(session)
  const answer = answerOf({ tx, instance, cause }, [verb, ...args])
  if (answer) return answer
  // a program that was installed is there, and is not run here
  const { packages = [] } = softwareOf(tx.account, instance) ?? {}
  const isThere = packages.some((name) => name === verb || name.startsWith(`${verb}-`) || name.startsWith(`${verb}.`))
  return session.isScript || isThere ? cannot(session, `\`${verb}\``) : fails(`bash: ${verb}: command not found`, 127)
}

/** The words of a command without `sudo`, `nohup` and what else stands before it. */
function unwrapped(words: readonly string[], user: string) {
  let isRoot = user === 'root'
  let rest = words
  for (;;) {
    const [first, second] = rest
    if (first === 'sudo') {
      isRoot = true
      const flags = /^-[EnHis]+$/.test(second ?? '') ? 2 : 1
      if (rest.length <= flags) return { verb: flags === 1 ? 'sudo' : `sudo ${second}`, args: [], isRoot }
      rest = rest.slice(flags)
    } else if (first === 'nohup' || first === 'exec' || first === 'time') rest = rest.slice(1)
    else return { verb: first ?? '', args: rest.slice(1), isRoot }
  }
}

/** A word's text: one word where it was quoted, as many as there are in it where a variable was not. */
function expanded(session: Session, word: Word): readonly string[] {
  const isOpen = word.some((piece) => piece.kind !== 'text' && !piece.quoted)
  const text = textOf(session, word)
  if (isOpen && word.length === 1) return text.split(/\s+/).filter((part) => part !== '')
  return [home(session, word, text)]
}

/** `~` at the beginning is where one's own files are. */
const home = ({ user }: Session, [first]: Word, text: string): string =>
  first?.kind === 'text' && /^~(\/|$)/.test(text) ? text.replace('~', homeOf(user)) : text

function textOf(session: Session, word: Word): string {
  return word
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'variable')
        return session.variables.get(piece.name) || known(session, piece.name) || (piece.or ?? '')
      const variables = new Map(session.variables)
      const inside: Session = { ...session, variables, isCaptured: true, flow: newFlow(session) }
      return (runLine(inside, piece.line).out ?? '').replace(/\n+$/, '')
    })
    .join('')
}

const known = ({ user }: Session, name: string): string =>
  new Map([
    ['USER', user],
    ['HOME', homeOf(user)],
    ['SHELL', '/bin/bash'],
  ]).get(name) ?? ''

/** `bash -c LINE`: a shell of its own, in the same folder, as root where sudo stands before it. */
function runInside(session: Session, line: string, isRoot: boolean): Ran {
  const at = absolute(session, '').replace(/(.)\/$/, '$1')
  const user = isRoot ? 'root' : session.user
  return runLine({ ...session, user, variables: new Map([['PWD', at]]), flow: newFlow(session) }, line)
}

/** Puts the output of a command where it was sent, if not to the screen. */
function into(session: Session, { into: ways }: Command, ran: Ran): Ran {
  let { out = '', err = '', status } = ran
  for (const { path: word, append, of } of ways) {
    const path = absolute(session, home(session, word, textOf(session, word)))
    const text = of === 'out' ? out : of === 'err' ? err : joined(out, err)
    if (of !== 'err') out = ''
    if (of !== 'out') err = ''
    if (path === '/dev/null') continue
    const refused = put(session, path, text, append)
    if (refused !== undefined) {
      err = joined(err, `bash: ${refused}`)
      status = 1
    }
  }
  return { out, err, status }
}

/** Runs one line as somebody types it. */
export function runLine(session: Session, line: string): Ran {
  const [read, ...others] = readScript(line)
  if (!read) return { out: '', status: 0 }
  if (others.length > 0) {
    let last: Ran = { status: 0 }
    for (const one of [read, ...others]) {
      const ran = one.steps ? runSteps(session, one.steps) : cannot(session, one.wrong ?? one.source)
      last = { out: joined(last.out ?? '', shown(session, ran)), status: ran.status }
      if (session.flow.left) break
    }
    return last
  }
  if (!read.steps) {
    const wrong = cannot(session, read.wrong ?? read.source)
    return { out: shown(session, wrong), status: wrong.status }
  }
  return runSteps(session, read.steps)
}
