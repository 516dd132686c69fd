import { answerOf } from '../guest/decide.ts'
import { softwareOf } from '../guest/software.ts'
import { commands } from './commands.ts'
import { expanded, home, patternOf, textOf } from './expand.ts'
import { absolute, put } from './files.ts'
import { find } from './find.ts'
import { denied } from './owners.ts'
import { runBlock } from './blocks.ts'
import { readBy } from './readBy.ts'
import { define, functionNamed, runFunction } from './functions.ts'
import type { Word } from './pieces.ts'
import { readScript } from './script.ts'
import type { Command, Line, Steps } from './steps.ts'
import { type Call, cannot, fails, instanceOf, joined, newFlow, type Ran, type Session } from './session.ts'

/** Runs one step after the other, as far as each is wanted; the last one's status is the line's. */
export function runSteps(session: Session, steps: Steps): Ran {
  let out = ''
  let status = 0
  for (const [nth, { pipe, when, not }] of steps.entries()) {
    if ((when === 'done' && status !== 0) || (when === 'failed' && status === 0)) continue
    // where a test, && or || looks at how it ended, a failure ends nothing
    const isTested = session.isTested === true || not === true || (steps[nth + 1]?.when ?? 'always') !== 'always'
    const before = session.notRun.length
    const ran = runPipe(isTested ? { ...session, isTested } : session, pipe)
    out = joined(out, ran.out ?? '')
    status = not ? Number(ran.status === 0) : ran.status
    session.variables.set('?', String(status))
    // what the playground cannot run might have succeeded
    const isFailed = status !== 0 && session.notRun.length === before
    if (isFailed && session.isScript && session.variables.has('-e') && !isTested) session.flow.left ??= 'exit'
    if (session.flow.left) break
  }
  return { out, status }
}

/** Runs the commands of a pipe: the output of one goes into the next, its complaints are seen at once. */
function runPipe(session: Session, pipe: readonly Command[]): Ran {
  let input: string | undefined
  let seen = ''
  let status = 0
  let failed = 0
  for (const [nth, command] of pipe.entries()) {
    const isLast = nth === pipe.length - 1
    const lines = readBy(pipe[nth + 1])
    const readsAtMost = lines === Infinity ? undefined : lines
    // what stands before a pipe is a shell of its own
    const before = () => ({ ...session, isCaptured: true, readsAtMost, variables: new Map(session.variables) })
    const ran = runCommand(isLast ? session : before(), command, input)
    seen = joined(seen, shown(session, isLast ? ran : { ...ran, out: '' }))
    input = ran.out ?? ''
    status = ran.status
    if (status !== 0) failed = status
    if (session.flow.left) break
  }
  return { out: seen, status: session.variables.has('-o pipefail') ? failed : status }
}

/** The screen's part of a result, or of a captured one what goes on: its complaints then wait until something is seen. */
function shown({ flow, isCaptured }: Session, { out = '', err = '' }: Ran): string {
  if (isCaptured && err !== '') flow.heard.push(err)
  return isCaptured ? out : joined(flow.heard.splice(0).join('\n'), joined(out, err))
}

function runCommand(session: Session, command: Command, piped: string | undefined): Ran {
  const { flow } = session
  flow.substituted = undefined
  const values = command.sets.map(([name, value]) => {
    // each is seen by the next
    const text = home(session, value, textOf(session, value, runLine))
    if (command.words.length === 0) session.variables.set(name, text)
    return [name, text] as const
  })
  const words = wordsOf(session, command.words)
  const { wrong, unknown: left } = flow
  flow.wrong = undefined
  flow.unknown = undefined
  if (left !== undefined) return cannot(session, left)
  if (wrong !== undefined) return fails(`bash: ${wrong}`)
  // a redirection is the shell's own: it is opened before the command runs, and sudo does not reach it
  for (const { path: word } of command.into) {
    const typed = home(session, word, textOf(session, word, runLine))
    const no = denied(session, absolute(session, typed), false)
    if (no !== undefined) return fails(`bash: ${typed}: ${no}`)
  }
  if (command.block) {
    if (command.block.kind === 'function') return define(session, command.block)
    const shell = { runSteps, runLine }
    return into(session, command, runBlock(session, command.block, shell))
  }
  // a variable that is set to what a command printed ends as that command
  if (words.length === 0) return into(session, command, { status: flow.substituted ?? 0 })
  const input = command.input === undefined ? piped : textOf(session, command.input, runLine).replace(/\n$/, '')
  const called = functionNamed(session, words[0] ?? '')
  if (called) return into(session, command, runFunction(session, called, words.slice(1), runSteps))
  // set for this command only
  const before = values.map(([name]) => [name, session.variables.get(name)] as const)
  for (const [name, value] of values) session.variables.set(name, value)
  const ran = runWords(session, words, input, command.background === true)
  for (const [name, value] of before)
    if (value === undefined) session.variables.delete(name)
    else session.variables.set(name, value)
  return into(session, command, ran)
}

/** The words of a command. In `[[ … ]]` none is split, and only what stands behind a comparison is a pattern. */
function wordsOf(session: Session, words: readonly Word[]): readonly string[] {
  const [first, ...others] = words
  if (!first || first.length !== 1 || first[0]?.kind !== 'text' || first[0].text !== '[[')
    return words.flatMap((word) => expanded(session, word, runLine))
  const texts = others.map((word, nth) => {
    const before = nth > 0 ? textOf(session, others[nth - 1] ?? [], runLine) : ''
    return /^(?:==?|!=)$/.test(before) ? patternOf(session, word, runLine) : textOf(session, word, runLine)
  })
  return ['[[', ...texts]
}

function runWords(session: Session, words: readonly string[], input: string | undefined, background: boolean): Ran {
  const { verb, args, isRoot } = unwrapped(words, session.user)
  if (/^sudo( |$)/.test(verb) || (isRoot && verb.startsWith('-')))
    return cannot(session, `\`${words.join(' ')}\` (put sudo before each line instead)`)
  if ((verb === 'bash' || verb === 'sh') && args[0] === '-c') return runInside(session, args[1] ?? '', isRoot)
  // the first word of these two is whose or how
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

/** `bash -c LINE`: a shell of its own, in the same folder, as root where sudo stands before it. */
function runInside(session: Session, line: string, isRoot: boolean): Ran {
  const at = absolute(session, '').replace(/(.)\/$/, '$1')
  const user = isRoot ? 'root' : session.user
  const flow = newFlow(session)
  const ran = runLine({ ...session, user, variables: new Map([['PWD', at]]), flow }, line)
  session.flow.rounds = flow.rounds
  return ran
}

/** Puts the output of a command where it was sent, if not to the screen. */
function into(session: Session, { into: ways }: Command, ran: Ran): Ran {
  let { out = '', err = '', status } = ran
  for (const { path: word, append, of } of ways) {
    const path = absolute(session, home(session, word, textOf(session, word, runLine)))
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
  let last: Ran = { status: 0 }
  for (const one of readScript(line)) {
    const ran = runRead(session, one)
    last = { out: joined(last.out ?? '', one.steps ? (ran.out ?? '') : shown(session, ran)), status: ran.status }
    if (session.flow.left) break
  }
  return last
}

/** Runs a line that was read, or says what is wrong with it. */
export function runRead(session: Session, { steps, error, wrong, source }: Line): Ran {
  if (steps) return runSteps(session, steps)
  return error === undefined ? cannot(session, wrong ?? source) : fails(`bash: ${error}`, 2)
}
