import { functionNamed, kept } from '#engine/world/bash/functions.ts'
import { matches } from '#engine/world/bash/patterns.ts'
import type { Word } from '#engine/world/bash/pieces.ts'
import { readBy } from '#engine/world/bash/readBy.ts'
import { readScript } from '#engine/world/bash/script.ts'
import type { Block, Command, Line, Steps } from '#engine/world/bash/steps.ts'
import type { Ended, Host as AwsHost } from '../host.ts'
import { runAws } from '../run.ts'
import type { Session } from './session.ts'
import { forget } from './knownHosts.ts'
import { type Remote, runInGuest, shellWithin } from './remote.ts'
import { connectorOf } from './connectors.ts'
import type { KeysHandedOut, Question } from './ssh.ts'
import { curl } from './curl.ts'
import { shellCalls } from './calls.ts'
import { shellHelp } from './shellHelp.ts'
import { tools } from './tools.ts'
import { notHere } from './notHere.ts'
import { shellReader } from './reader.ts'
import { shellWords } from './words.ts'

/** The things that a terminal needs of the page. */
export type ShellHost = Omit<AwsHost, 'readFile' | 'writeFile' | 'variable'> & {
  /** where somebody is there to answer */
  readonly question?: Question
}

/** A line of what a terminal shows. */
export interface Shown {
  readonly text: string
  readonly isError: boolean
}

export interface LineRan {
  readonly shown: readonly Shown[]
  readonly exit: number
  /** everything before is to be forgotten */
  readonly cleared?: true
}

/** A terminal: a line is typed, and something is shown. */
export interface Shell {
  readonly run: (line: string) => Promise<LineRan>
  readonly prompt: () => string
  readonly session: Session
  /** where it is logged in */
  readonly remote: () => Remote | undefined
}

/** the permission of a file's owner to write it */
const ownerWrites = 0o200

/** rounds that all loops of a typed line may make */
const mostRounds = 1000

/** deeper than anybody nests `$(…)` */
const deepest = 8

/** A shell over a session. Commands ask the account by the same door as clicks. `keys` are those of which it knows from elsewhere. */
export function createShell(host: ShellHost, session: Session, keys: KeysHandedOut = new Map()): Shell {
  let remote: Remote | undefined
  let shown: Shown[] = []
  let cleared = false
  /** `set -e` ended the rest */
  let ended = false
  /** what has left its loop, or the line */
  let left: 'break' | 'continue' | 'exit' | 'return' | undefined
  /** how many lines are read of what is said: then a loop ends */
  let readsAtMost = Infinity
  let rounds = 0
  /** how the last `$(…)` ended */
  let substituted = 0

  const isSet = (option: string) => session.variables.get('-')?.includes(option) === true

  const show = (text: string, isError: boolean) => {
    if (text !== '') shown.push({ text, isError })
  }

  const awsHost: AwsHost = {
    ...host,
    async ask(request) {
      const answer = await host.ask(request)
      if (request.action === 'CreateKeyPair' && answer.ok)
        keys.set(String(answer.response['KeyMaterial']).trim(), String(answer.response['KeyName']))
      return answer
    },
    readFile: session.read,
    writeFile: session.write,
    variable: (name) => session.variables.get(name),
  }

  const { textOf, patternOf, counted, wordsOf, allWordsOf } = shellWords(session, {
    outputOf: (line, depth) => outputOf(line, depth),
    /** the rest of the line is not run, as in bash */
    complain(wrong) {
      show(`bash: ${wrong}\n`, true)
      ended = true
    },
  })
  const { keepLocals, call } = shellCalls(session)
  const reader = shellReader(session)

  async function runCommand(command: Command, piped: string | undefined, depth: number): Promise<Ended> {
    substituted = 0
    const words = await allWordsOf(command.words, depth)
    const sets: (readonly [string, string])[] = []
    for (const [name, value] of command.sets) sets.push([name, await textOf(value, depth)])
    const input = command.input === undefined ? piped : await textOf(command.input, depth)
    if (ended) return { out: '', err: '', exit: 1 }
    // bash opens the files first: where one may not be written, the command is not run at all
    for (const { path: word } of command.into) {
      const path = await textOf(word, depth)
      if (((session.modeOf(path) ?? ownerWrites) & ownerWrites) === 0)
        return { out: '', err: `bash: ${path}: Permission denied\n`, exit: 1 }
    }
    if (command.block) {
      const { block } = command
      return into(command, await reader.during(input, () => runBlock(block, depth)), depth)
    }
    const [verb, ...args] = words
    if (verb === undefined) {
      for (const [name, value] of sets) session.variables.set(name, value)
      // a variable that is set to what a command printed ends as that command
      return into(command, { out: '', err: '', exit: command.sets.length > 0 ? substituted : 0 }, depth)
    }
    // set for this command only
    const before = sets.map(([name]) => [name, session.variables.get(name)] as const)
    for (const [name, value] of sets) session.variables.set(name, value)
    const body = functionNamed(session, verb)
    const ran = body ? await runFunction(body, args, depth) : await verbRan(verb, args, input, depth)
    for (const [name, value] of before)
      if (value === undefined) session.variables.delete(name)
      else session.variables.set(name, value)
    return into(command, ran, depth)
  }

  async function verbRan(
    verb: string,
    args: readonly string[],
    input: string | undefined,
    depth: number,
  ): Promise<Ended> {
    const connect = connectorOf(verb, args)
    if (connect) {
      const connected = await connect(args, awsHost, session, keys, host.question)
      if (connected.remote && depth === 0) remote = connected.remote
      return connected
    }
    if (verb === 'aws') return runAws(args, awsHost)
    if (verb === 'curl') return curl(args, awsHost)
    if (verb === 'ssh-keygen') return forget(session, args)
    if (verb === 'read') return reader.read(args, input)
    if (verb === 'local') return { out: '', err: keepLocals(args), exit: 0 }
    if (verb === 'return') {
      left = verb
      return { out: '', err: '', exit: Number(args[0] ?? session.variables.get('?') ?? 0) || 0 }
    }
    if (verb === 'break' || verb === 'continue' || verb === 'exit') {
      left = verb
      return { out: '', err: '', exit: verb === 'exit' ? Number(args[0] ?? 0) || 0 : 0 }
    }
    if (verb === 'sleep') return sleep(args[0] ?? '')
    if (verb === 'clear') {
      cleared = true
      shown = []
      return { out: '', err: '', exit: 0 }
    }
    if (verb === 'help') return { out: shellHelp, err: '', exit: 0 }
    const tool = Object.hasOwn(tools, verb) ? tools[verb] : undefined
    if (tool) return tool({ session, args, input })
    // what any computer has and this shell has not is not said to be missing
    const err = notHere.has(verb)
      ? `bash: the playground's shell does not have ${verb}\n`
      : `bash: ${verb}: command not found\n`
    return { out: '', err, exit: 127 }
  }

  function tooMany(): Ended {
    show(`bash: the playground's shell ends a loop after ${mostRounds} rounds\n`, true)
    return { out: '', err: '', exit: 130 }
  }

  async function runFunction(body: Steps, args: readonly string[], depth: number): Promise<Ended> {
    let out = ''
    const print = (text: string) => {
      out += text
    }
    if (++rounds > mostRounds) return tooMany()
    const ran = await call(args, () => runSteps(body, depth, print))
    if (left === 'return') left = undefined
    return { out, ...ran }
  }

  async function sleep(said: string): Promise<Ended> {
    const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(said) ?? []
    if (number === undefined) return { out: '', err: `sleep: invalid time interval '${said}'\n`, exit: 1 }
    const seconds = Number(number) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit || 's'] ?? 1)
    host.advance(Math.min(seconds, 30 * 86_400) * 1000)
    return { out: '', err: '', exit: (await host.breathe()) ? 0 : 130 }
  }

  async function into(command: Command, ran: Ended, depth: number): Promise<Ended> {
    let { out, err } = ran
    for (const { path: word, append, of } of command.into) {
      const path = await textOf(word, depth)
      const text = of === 'out' ? out : of === 'err' ? err : out + err
      if (of !== 'err') out = ''
      if (of !== 'out') err = ''
      if (path === '/dev/null') continue
      if (path.replace(/^(~|\/home\/you)\//, '').includes('/'))
        return { out, err: `${err}bash: ${path}: No such file or directory\n`, exit: 1 }
      session.write(path, append ? (session.read(path) ?? '') + text : text)
    }
    return { ...ran, out, err }
  }

  async function runPipe(pipe: readonly Command[], depth: number): Promise<Ended> {
    let input: string | undefined
    let exit = 0
    let failed = 0
    for (const [nth, command] of pipe.entries()) {
      const before = readsAtMost
      readsAtMost = readBy(pipe[nth + 1])
      const ran = await runCommand(command, input, depth)
      readsAtMost = before
      show(ran.err, true)
      exit = ran.exit
      input = ran.out
      if (exit !== 0) failed = exit
      if (nth === pipe.length - 1) return isSet('P') ? { ...ran, exit: failed } : ran
      // an interrupted command ends what waits for it too
      if (exit === 130) break
    }
    return { out: '', err: '', exit }
  }

  async function runSteps(steps: Steps, depth: number, print: (out: string) => void, isTest = false): Promise<number> {
    let exit = 0
    for (const [nth, { pipe, when, not }] of steps.entries()) {
      if ((when === 'done' && exit !== 0) || (when === 'failed' && exit === 0)) continue
      const ran = await runPipe(pipe, depth)
      print(ran.out)
      exit = not && ran.exit !== 130 ? Number(ran.exit === 0) : ran.exit
      session.variables.set('?', String(exit))
      // where a test, && or || looks at how it ended, a failure ends nothing
      const isLooked = isTest || not === true || (steps[nth + 1]?.when ?? 'always') !== 'always'
      if (exit !== 0 && isSet('e') && !isLooked) ended = true
      if (exit === 130 || ended || left) break
    }
    return exit
  }

  async function runBlock(block: Block, depth: number): Promise<Ended> {
    let out = ''
    const run = (steps: Steps, isTest = false) =>
      runSteps(
        steps,
        depth,
        (text) => {
          out += text
        },
        isTest,
      )
    const at = (exit: number): Ended => ({ out, err: '', exit })
    if (block.kind === 'group') {
      const before = [...session.variables]
      const exit = await run(block.body)
      if (!block.apart) return at(exit)
      session.variables.clear()
      for (const [name, value] of before) session.variables.set(name, value)
      if (left === 'exit') left = undefined
      return at(exit)
    }
    if (block.kind === 'function') {
      kept(session, block)
      return at(0)
    }
    if (block.kind === 'sum') return at(Number(((await counted(block.said, depth)) ?? 0) === 0))
    if (block.kind === 'case') {
      const text = await textOf(block.word, depth)
      for (const { patterns, body } of block.arms)
        for (const word of patterns) if (matches(await patternOf(word, depth), text)) return at(await run(body))
      return at(0)
    }
    if (block.kind === 'if') {
      const tested = await run(block.test, true)
      if (tested === 130 || left || ended) return at(tested)
      return at(await run(tested === 0 ? block.body : block.otherwise))
    }
    const values: string[] = []
    if (block.kind === 'for') for (const word of block.values) values.push(...(await wordsOf(word, depth)))
    let exit = 0
    const [first = [], test = [], next = []] = block.kind === 'count' ? block.parts : []
    if (block.kind === 'count') await counted(first, depth)
    for (let nth = 0; ; nth++) {
      // who reads has gone: so is what writes
      if (out.split('\n').length > readsAtMost) return at(exit)
      if (block.kind === 'count') {
        if (nth > 0) await counted(next, depth)
        if (ended || (await isOver(test, depth))) return at(exit)
      } else if (block.kind === 'for') {
        const value = values.shift()
        if (value === undefined) return at(exit)
        session.variables.set(block.name, value)
      } else {
        const tested = await run(block.test, true)
        if (tested === 130 || left || ended) return at(tested)
        if ((tested === 0) !== (block.kind === 'while')) return at(exit)
      }
      if (++rounds > mostRounds) {
        tooMany()
        return at(130)
      }
      exit = await run(block.body)
      if (exit === 130 || ended || left === 'exit' || left === 'return') return at(exit)
      const isBroken = left === 'break'
      left = undefined
      if (isBroken) return at(exit)
      if (!(await host.breathe())) return at(130)
    }
  }

  async function isOver(test: Word, depth: number): Promise<boolean> {
    const isEmpty = test.every((piece) => piece.kind === 'text' && piece.text.trim() === '')
    return !isEmpty && ((await counted(test, depth)) ?? 0) === 0
  }

  async function runLines(lines: readonly Line[], depth: number, print: (out: string) => void): Promise<number> {
    let exit = 0
    for (const { steps, wrong, error } of lines) {
      if (steps) exit = await runSteps(steps, depth, print)
      else {
        show(`bash: ${error ?? `the playground's shell does not understand ${wrong ?? 'this'}`}\n`, true)
        exit = 2
      }
      if (exit === 130 || ended || left) break
    }
    return exit
  }

  async function outputOf(line: string, depth: number): Promise<string> {
    if (depth > deepest) return ''
    const out: string[] = []
    substituted = await runLines(readScript(line), depth, (text) => out.push(text))
    return out.join('')
  }

  async function runRemote(there: Remote, line: string): Promise<number> {
    if (/^\s*(exit|logout)\s*$/.test(line)) {
      remote = there.before
      // a session leaves the folder to whoever logs in next
      if (remote ?? there.user === 'ssm-user')
        await runInGuest(awsHost, remote ?? { ...there, user: undefined }, `cd ${there.folder ?? ''}`.trim())
      show(there.goodbye, false)
      return 0
    }
    if (line.trim() === '') return 0
    if (line.trim() === 'clear') {
      cleared = true
      return 0
    }
    const other = await shellWithin(awsHost, there, line)
    if (other) {
      remote = other
      return 0
    }
    const ran = await runInGuest(awsHost, there, line)
    if (ran.lost) remote = undefined
    show(ran.out, false)
    show(ran.err, true)
    return ran.exit
  }

  return {
    session,
    remote: () => remote,
    prompt: () => remote?.prompt ?? '$ ',
    async run(line) {
      shown = []
      cleared = false
      ended = false
      left = undefined
      rounds = 0
      session.remember(line)
      const exit = remote
        ? await runRemote(remote, line)
        : await runLines(readScript(line), 0, (out) => show(out, false))
      return { shown, exit, ...(cleared ? { cleared: true as const } : {}) }
    },
  }
}
