import { counted } from '#engine/world/bash/seq.ts'
import { tested, testedDouble } from '#engine/world/bash/tests.ts'
import { utf8 } from '#lib/bytes.ts'
import { base64 as base64Text, fromBase64 } from '../convert.ts'
import { byCodePoint } from '../value.ts'
import type { Ended } from '../host.ts'
import type { Session } from './session.ts'

/** The input of a small program of the shell. */
export interface Call {
  readonly session: Session
  readonly args: readonly string[]
  /** what was piped into it */
  readonly input: string | undefined
}

export type Tool = (call: Call) => Ended

const ok = (out: string): Ended => ({ out, err: '', exit: 0 })
const fails = (err: string, exit = 1): Ended => ({ out: '', err: `${err}\n`, exit })

/** Lines without the end of the last. */
const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** Letters of options, and the rest. `-n 5` and `-n5` are the same. */
interface Options {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly rest: readonly string[]
  readonly unknown?: string
}

function read(args: readonly string[], flags: string, valued = ''): Options {
  const [found, values, rest] = [new Set<string>(), new Map<string, string>(), [] as string[]]
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word === '--') return { flags: found, values, rest: [...rest, ...args.slice(at + 1)] }
    if (!/^-[^-\s]/.test(word)) {
      rest.push(word)
      continue
    }
    if (/^-\d+$/.test(word) && valued.includes('n')) {
      values.set('n', word.slice(1))
      continue
    }
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] ?? ''
      if (valued.includes(letter)) {
        values.set(letter, word.slice(i + 1) || (args[++at] ?? ''))
        break
      }
      if (!flags.includes(letter)) return { flags: found, values, rest, unknown: letter }
      found.add(letter)
    }
  }
  return { flags: found, values, rest }
}

/** The text to read: the files that are named, or what was piped in. */
function textIn(name: string, { session, input }: Call, paths: readonly string[]): string | Ended {
  if (paths.length === 0) return input ?? ''
  const texts: string[] = []
  for (const path of paths) {
    const text = session.read(path)
    if (text === undefined) return fails(`${name}: ${path}: No such file or directory`)
    texts.push(text)
  }
  return texts.join('')
}

const unknownOption = (name: string, letter: string) => fails(`${name}: invalid option -- '${letter}'`, 2)

/** A tool that makes other text of a text. */
const filter =
  (name: string, flags: string, valued: string, run: (text: string, options: Options) => string | Ended): Tool =>
  (call) => {
    const options = read(call.args, flags, valued)
    if (options.unknown !== undefined) return unknownOption(name, options.unknown)
    const text = textIn(name, call, options.rest)
    if (typeof text !== 'string') return text
    const ran = run(text, options)
    return typeof ran === 'string' ? ok(ran) : ran
  }

const count = (name: string, { values }: Options): number | Ended => {
  const said = values.get('n') ?? '10'
  return /^-?\d+$/.test(said) ? Number(said) : fails(`${name}: invalid number of lines: '${said}'`)
}

const head = filter('head', '', 'n', (text, options) => {
  const lines = count('head', options)
  return typeof lines === 'number' ? joined(linesOf(text).slice(0, lines)) : lines
})

const tail = filter('tail', '', 'n', (text, options) => {
  const lines = count('tail', options)
  if (typeof lines !== 'number') return lines
  const said = options.values.get('n') ?? ''
  return joined(said.startsWith('+') ? linesOf(text).slice(lines - 1) : lines === 0 ? [] : linesOf(text).slice(-lines))
})

const wc = filter('wc', 'lwcm', '', (text, { flags }) => {
  const numbers = {
    l: text.split('\n').length - 1,
    w: text.split(/\s+/).filter((word) => word !== '').length,
    c: utf8(text).length,
    m: [...text].length,
  }
  const wanted = (['l', 'w', 'm', 'c'] as const).filter((one) => (flags.size === 0 ? one !== 'm' : flags.has(one)))
  const [only, ...others] = wanted
  if (only && others.length === 0) return `${numbers[only]}\n`
  return `${wanted.map((one) => String(numbers[one]).padStart(7)).join(' ')}\n`
})

const sort = filter('sort', 'rnuf', 'kt', (text, { flags, values }) => {
  const nth = Number(/^\d+/.exec(values.get('k') ?? '')?.[0] ?? 0)
  const by = values.get('t')
  const keyOf = (line: string) => {
    const key = nth > 0 ? (line.split(by ?? /\s+/)[nth - 1] ?? '') : line
    return flags.has('f') ? key.toUpperCase() : key
  }
  const number = (line: string) => Number.parseFloat(keyOf(line)) || 0
  const lines = linesOf(text).toSorted((one, other) =>
    flags.has('n') ? number(one) - number(other) : byCodePoint(keyOf(one), keyOf(other)),
  )
  const ordered = flags.has('r') ? lines.toReversed() : lines
  return joined(flags.has('u') ? [...new Set(ordered)] : ordered)
})

const uniq = filter('uniq', 'cd', '', (text, { flags }) => {
  const runs: { line: string; count: number }[] = []
  for (const line of linesOf(text)) {
    const last = runs.at(-1)
    if (last?.line === line) last.count++
    else runs.push({ line, count: 1 })
  }
  const shown = flags.has('d') ? runs.filter((run) => run.count > 1) : runs
  return joined(shown.map((run) => (flags.has('c') ? `${String(run.count).padStart(7)} ${run.line}` : run.line)))
})

const cut = filter('cut', '', 'df', (text, { values }) => {
  const fields = (values.get('f') ?? '').split(',').map(Number)
  if (fields.some((field) => !(field >= 1))) return fails('cut: you must specify a list of fields: -f 1,2')
  const by = values.get('d') ?? '\t'
  return joined(linesOf(text).map((line) => fields.map((field) => line.split(by)[field - 1] ?? '').join(by)))
})

/** `grep` without context and colours. Basic patterns have their `\|`, `\+` and brackets the other way round. */
const grep: Tool = (call) => {
  const options = read(call.args, 'ivcnoEFwqh', 'em')
  if (options.unknown !== undefined) return unknownOption('grep', options.unknown)
  const { flags, values } = options
  const [first, ...rest] = options.rest
  const said = values.get('e') ?? first
  if (said === undefined) return fails('Usage: grep [OPTION]... PATTERNS [FILE]...', 2)
  const text = textIn('grep', call, values.has('e') ? options.rest : rest)
  if (typeof text !== 'string') return { ...text, exit: 2 }
  const pattern = patternOf(said, flags)
  if (!pattern) return fails(`grep: Invalid regular expression`, 2)
  const found = linesOf(text)
    .map((line, i) => ({ line, nth: i + 1 }))
    .filter(({ line }) => pattern.test(line) !== flags.has('v'))
    .slice(0, Number(values.get('m') ?? Infinity))
  const exit = found.length > 0 ? 0 : 1
  if (flags.has('q')) return { out: '', err: '', exit }
  if (flags.has('c')) return { out: `${found.length}\n`, err: '', exit }
  const every = new RegExp(pattern.source, `${pattern.flags}g`)
  const shown = found.flatMap(({ line, nth }) => {
    const parts = flags.has('o')
      ? [...line.matchAll(every)].map(([part]) => part).filter((part) => part !== '')
      : [line]
    return parts.map((part) => (flags.has('n') ? `${nth}:${part}` : part))
  })
  return { out: joined(shown), err: '', exit }
}

function patternOf(said: string, flags: ReadonlySet<string>): RegExp | undefined {
  const plain = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const turned = said.replace(
    /\\([|+?(){}])|([|+?(){}])/g,
    (_, escaped?: string, bare?: string) => escaped ?? `\\${bare}`,
  )
  const source = flags.has('F') ? plain : flags.has('E') ? said : turned
  try {
    return new RegExp(flags.has('w') ? `\\b(?:${source})\\b` : source, flags.has('i') ? 'iu' : 'u')
  } catch {
    return undefined
  }
}

const cat = filter('cat', 'n', '', (text, { flags }) =>
  flags.has('n') ? joined(linesOf(text).map((line, i) => `${String(i + 1).padStart(6)}\t${line}`)) : text,
)

const echo: Tool = ({ args }) => {
  const [first, ...rest] = args
  return first === '-n' ? ok(rest.join(' ')) : ok(`${args.join(' ')}\n`)
}

const ls: Tool = ({ session, args }) => {
  const options = read(args, 'la1')
  const isShown = (name: string) => options.flags.has('a') || !name.startsWith('.')
  const names = session
    .files()
    .filter(({ name }) => (options.rest.length === 0 ? isShown(name) : options.rest.includes(name)))
  const missing = options.rest.find((path) => session.read(path) === undefined)
  if (missing !== undefined) return fails(`ls: cannot access '${missing}': No such file or directory`, 2)
  if (!options.flags.has('l')) return ok(joined(names.map(({ name }) => name)))
  return ok(
    joined(names.map(({ name, mode, size }) => `${modeText(mode)} 1 you you ${String(size).padStart(6)} ${name}`)),
  )
}

/** `0644` as `ls -l` writes it. */
const modeText = (mode: number): string =>
  `-${[6, 3, 0].map((shift) => ['r', 'w', 'x'].map((sign, i) => ((mode >> (shift + 2 - i)) & 1 ? sign : '-')).join('')).join('')}`

const chmod: Tool = ({ session, args: [mode = '', ...paths] }) => {
  if (!/^0?[0-7]{3}$/.test(mode)) return fails(`chmod: invalid mode: '${mode}'`)
  for (const path of paths)
    if (!session.setMode(path, Number.parseInt(mode, 8)))
      return fails(`chmod: cannot access '${path}': No such file or directory`)
  return paths.length === 0 ? fails(`chmod: missing operand after '${mode}'`) : ok('')
}

const rm: Tool = ({ session, args }) => {
  const { rest, flags } = read(args, 'rf')
  for (const path of rest)
    if (!session.remove(path) && !flags.has('f')) return fails(`rm: cannot remove '${path}': No such file or directory`)
  return ok('')
}

/** `cp` and `mv`: one file to another name; there are no folders here. */
const copied =
  (name: 'cp' | 'mv'): Tool =>
  ({ session, args }) => {
    const [from, to, ...others] = args.filter((arg) => !arg.startsWith('-'))
    if (from === undefined || to === undefined) return fails(`${name}: missing file operand`)
    const text = session.read(from)
    if (text === undefined) return fails(`${name}: cannot stat '${from}': No such file or directory`)
    if (others.length > 0 || /\/$/.test(to) || to.replace(/^(~|\/home\/you|\.)\//, '').includes('/'))
      return fails(`${name}: the playground's shell has one folder and no other`)
    const mode = session.modeOf(from)
    session.write(to, text)
    if (mode !== undefined) session.setMode(to, mode)
    if (name === 'mv') session.remove(from)
    return ok('')
  }

const touch: Tool = ({ session, args }) => {
  for (const path of args) session.write(path, session.read(path) ?? '')
  return ok('')
}

const tee: Tool = ({ session, args, input = '' }) => {
  const { rest, flags } = read(args, 'a')
  for (const path of rest) session.write(path, flags.has('a') ? (session.read(path) ?? '') + input : input)
  return ok(input)
}

const environment: Tool = ({ session }) =>
  ok(
    joined(
      [...session.variables].flatMap(([name, value]) => (/^[A-Za-z_]\w*$/.test(name) ? [`${name}=${value}`] : [])),
    ),
  )

const exported: Tool = ({ session, args }) => {
  for (const word of args) {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) return fails(`bash: export: \`${word}': not a valid identifier`)
    if (value !== undefined) session.variables.set(name, value)
  }
  return args.length === 0 ? environment({ session, args, input: undefined }) : ok('')
}

/** The options of `set` that this shell has: to end at a failure, at a variable that nobody set, at any part of a pipe. */
const set: Tool = ({ session, args }) => {
  if (args.length === 0) return environment({ session, args, input: undefined })
  const letters = new Set(session.variables.get('-') ?? '')
  for (let at = 0; at < args.length; at++) {
    const [, sign, said = ''] = /^([-+])([eux]*o?)$/.exec(args[at] ?? '') ?? []
    if (sign === undefined)
      return fails(`bash: set: ${args[at] ?? ''}: the playground's shell has -e, -u, -x and -o pipefail`, 2)
    const names = said.endsWith('o') ? [...said.slice(0, -1), longOptions[args[++at] ?? ''] ?? '?'] : [...said]
    for (const name of names) {
      if (name === '?') return fails(`bash: set: ${args[at] ?? ''}: invalid option name`, 2)
      if (sign === '-') letters.add(name)
      else letters.delete(name)
    }
  }
  session.variables.set('-', [...letters].join(''))
  return ok('')
}

/** Names behind `-o`; pipefail has no letter of its own in bash either, and is kept under one. */
const longOptions: Readonly<Record<string, string>> = { errexit: 'e', nounset: 'u', xtrace: 'x', pipefail: 'P' }

const unset: Tool = ({ session, args }) => {
  for (const name of args) session.variables.delete(name)
  return ok('')
}

const history: Tool = ({ session }) =>
  ok(joined(session.history().map((line, i) => `${String(i + 1).padStart(5)}  ${line}`)))

/** characters of a line of `base64` */
const base64Wide = 76

/** `base64`, in which user data and console output come. */
const base64: Tool = (call) => {
  const options = read(
    call.args.map((word) => (word === '--decode' ? '-d' : word)),
    'd',
    'w',
  )
  if (options.unknown !== undefined) return unknownOption('base64', options.unknown)
  const text = textIn('base64', call, options.rest)
  if (typeof text !== 'string') return text
  if (options.flags.has('d')) {
    const plain = fromBase64(text.replaceAll(/\s/g, ''))
    return plain === undefined ? fails('base64: invalid input') : ok(plain)
  }
  const wide = Number(options.values.get('w') ?? base64Wide)
  if (!Number.isSafeInteger(wide) || wide < 0) return fails(`base64: invalid wrap size: '${options.values.get('w')}'`)
  const whole = base64Text(text)
  return ok(wide > 0 ? joined(whole.match(new RegExp(`.{1,${wide}}`, 'g')) ?? []) : whole)
}

/** `[ … ]`, `[[ … ]]` and `test`. */
const test =
  (end: string | undefined): Tool =>
  ({ session, args }) => {
    if (end !== undefined && args.at(-1) !== end) return fails(`bash: [: missing \`${end}'`, 2)
    const isFile = (path: string) => session.read(path) !== undefined
    const isFolder = (path: string) => /^(?:~|\.|\/home\/you|\/)\/?$/.test(path)
    const asked = end === undefined ? args : args.slice(0, -1)
    const answer = (end === ']]' ? testedDouble : tested)(asked, { isFile, isFolder })
    if (answer === undefined) return fails(`bash: the playground's shell does not know this test`, 2)
    if (typeof answer !== 'boolean') return fails(`bash: ${end === ']' ? '[' : 'test'}: ${answer.wrong}`, 2)
    return { out: '', err: '', exit: Number(!answer) }
  }

/** `seq`: counts. */
const seq: Tool = ({ args }) => {
  const found = counted(args)
  return 'wrong' in found ? fails(found.wrong) : ok(joined(found.lines))
}

/** The programs that the shell has besides `aws` and `ssh`. */
export const tools: Readonly<Record<string, Tool>> = {
  ':': () => ok(''),
  '[': test(']'),
  '[[': test(']]'),
  base64,
  cat,
  chmod,
  cp: copied('cp'),
  cut,
  date: ({ session }) => ok(`${session.now()}\n`),
  echo,
  env: environment,
  export: exported,
  false: () => ({ out: '', err: '', exit: 1 }),
  grep,
  head,
  history,
  jq: () => fails('jq: the playground leaves it out: `aws --query` takes JMESPath.', 127),
  ls,
  mv: copied('mv'),
  pwd: () => ok('/home/you\n'),
  rm,
  set,
  seq,
  sort,
  tail,
  tee,
  test: test(undefined),
  touch,
  true: () => ok(''),
  uniq,
  unset,
  wc,
  whoami: () => ok('you\n'),
}
