import { findDevice } from '../guest/disks.ts'
import { readFile } from '../guest/files.ts'
import { disksOf } from './disks/look.ts'
import { absolute } from './files.ts'
import { matches } from './patterns.ts'
import { type Call, cannot, fails, instanceOf, type Ran } from './session.ts'
import { isFolder } from './there.ts'

/** The questions that can be asked of a path. */
interface Paths {
  readonly isFile: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
  /** a disk in /dev; where there are none, nothing is one */
  readonly isDisk?: (path: string) => boolean
}

type Test = (value: string, paths: Paths) => boolean

const ofOne: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['-b', (path, { isDisk }) => isDisk?.(path) === true],
  ['-d', (path, { isFolder }) => isFolder(path)],
  ['-e', (path, { isFile, isFolder, isDisk }) => isFile(path) || isFolder(path) || isDisk?.(path) === true],
  ['-f', (path, { isFile }) => isFile(path)],
  ['-n', (text) => text !== ''],
  ['-r', (path, { isFile }) => isFile(path)],
  ['-s', (path, { isFile }) => isFile(path)],
  ['-z', (text) => text === ''],
])

/** A complaint of bash, where a test is none. */
interface Complaint {
  readonly wrong: string
}

type Outcome = boolean | Complaint | undefined

type Comparison = (one: string, other: string) => Outcome
const numbers =
  (holds: (one: number, other: number) => boolean): Comparison =>
  (one, other) => {
    const odd = [one, other].find((text) => !/^\s*[-+]?\d+\s*$/.test(text))
    return odd === undefined ? holds(Number(one), Number(other)) : { wrong: `${odd}: integer expression expected` }
  }

const ofTwo: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['=', (one, other) => one === other],
  ['==', (one, other) => one === other],
  ['!=', (one, other) => one !== other],
  ['-eq', numbers((one, other) => one === other)],
  ['-ne', numbers((one, other) => one !== other)],
  ['-lt', numbers((one, other) => one < other)],
  ['-le', numbers((one, other) => one <= other)],
  ['-gt', numbers((one, other) => one > other)],
  ['-ge', numbers((one, other) => one >= other)],
])

const inverted = (outcome: Outcome): Outcome => (typeof outcome === 'boolean' ? !outcome : outcome)

/**
 * The outcome of a test: one question about a path, a text or two of them, several with `-a` and `-o`; undefined where this
 * shell does not know it.
 */
export function tested(words: readonly string[], paths: Paths): Outcome {
  const [first = '', two = '', three = '', ...more] = words
  switch (words.length) {
    case 0:
      return false
    case 1:
      return first !== ''
    case 2:
      if (first === '!') return two === ''
      if (/^-[a-zA-Z]$/.test(first)) return ofOne.get(first)?.(two, paths)
      return { wrong: `${first}: unary operator expected` }
    case 3: {
      const compared = ofTwo.get(two)?.(first, three)
      if (compared !== undefined) return compared
      if (first === '!') return inverted(tested([two, three], paths))
      if (two === '-a') return first !== '' && three !== ''
      if (two === '-o') return first !== '' || three !== ''
      return /^(?:-[a-z]{2}|[<>])$/.test(two) ? undefined : { wrong: `${two}: binary operator expected` }
    }
  }
  if (first === '!' && more.length === 1) return inverted(tested([two, three, ...more], paths))
  for (const [sign, isOver] of [
    ['-o', true],
    ['-a', false],
  ] as const) {
    const at = words.indexOf(sign)
    if (at <= 0) continue
    const one = tested(words.slice(0, at), paths)
    return one === isOver || typeof one !== 'boolean' ? one : tested(words.slice(at + 1), paths)
  }
  return { wrong: 'too many arguments' }
}

/** The same in `[[ … ]]`, where a comparison is with a pattern, and `&&` and `||` may stand within. */
export function testedDouble(words: readonly string[], paths: Paths): Outcome {
  for (const [sign, isOver] of [
    ['||', true],
    ['&&', false],
  ] as const) {
    const at = words.indexOf(sign)
    if (at < 0) continue
    const one = testedDouble(words.slice(0, at), paths)
    return one === isOver || typeof one !== 'boolean' ? one : testedDouble(words.slice(at + 1), paths)
  }
  const [first = '', two = '', three = ''] = words
  if (first === '!') return inverted(testedDouble(words.slice(1), paths))
  if (words.length !== 3) return words.length > 3 ? undefined : tested(words, paths)
  if (two === '==' || two === '=') return matches(three, first)
  if (two === '!=') return !matches(three, first)
  return two === '=~' ? undefined : tested(words, paths)
}

/** `[ … ]`, `[[ … ]]` and `test`. */
export const test =
  (end: string | undefined) =>
  ({ session, args }: Call): Ran => {
    if (end !== undefined && args.at(-1) !== end) return fails(`bash: [: missing \`${end}'`, 2)
    const asked = end === undefined ? args : args.slice(0, -1)
    const { account } = session.tx
    const paths: Paths = {
      isFile: (path) => readFile(account, instanceOf(session), absolute(session, path)) !== undefined,
      isFolder: (path) => isFolder(session, absolute(session, path).replace(/(.)\/$/, '$1')),
      isDisk: (path) => path.startsWith('/dev/') && findDevice(disksOf(session), path) !== undefined,
    }
    const answer = end === ']]' ? testedDouble(asked, paths) : tested(asked, paths)
    if (answer === undefined) return cannot(session, `\`[ ${asked.join(' ')} ]\``)
    const name = end === undefined ? 'test' : end === ']' ? '[' : '[['
    return typeof answer === 'boolean' ? { status: Number(!answer) } : fails(`bash: ${name}: ${answer.wrong}`, 2)
  }

/** `exit`, `break`, `continue` and `return`: they end what they stand in. */
export const leave =
  (left: 'exit' | 'break' | 'continue' | 'return') =>
  ({ session, args: [said] }: Call): Ran => {
    if (left === 'return' && !session.locals)
      return fails("bash: return: can only `return' from a function or sourced script")
    session.flow.left = left
    const isEnd = left === 'exit' || left === 'return'
    // without a number it is how the newest command ended
    return { status: isEnd ? Number(said ?? session.variables.get('?') ?? 0) || 0 : 0 }
  }
