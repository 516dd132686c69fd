import { readFile } from '../guest/files.ts'
import { absolute } from './files.ts'
import { type Call, cannot, fails, instanceOf, type Ran } from './session.ts'
import { isFolder } from './there.ts'

/** The questions that can be asked of a path. */
interface Paths {
  readonly isFile: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
}

type Test = (value: string, paths: Paths) => boolean

const ofOne: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['-d', (path, { isFolder }) => isFolder(path)],
  ['-e', (path, { isFile, isFolder }) => isFile(path) || isFolder(path)],
  ['-f', (path, { isFile }) => isFile(path)],
  ['-n', (text) => text !== ''],
  ['-r', (path, { isFile }) => isFile(path)],
  ['-s', (path, { isFile }) => isFile(path)],
  ['-z', (text) => text === ''],
])

type Comparison = (one: string, other: string) => boolean
const numbers =
  (holds: (one: number, other: number) => boolean): Comparison =>
  (one, other) =>
    holds(Number(one), Number(other))

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

/** The outcome of a test: one question about a path, a text or two of them; undefined where this shell does not know it. */
export function tested([first, ...others]: readonly string[], paths: Paths): boolean | undefined {
  if (first === '!') {
    const answer = tested(others, paths)
    return answer === undefined ? undefined : !answer
  }
  const [two, three, ...more] = others
  if (more.length > 0) return undefined
  if (three !== undefined) return ofTwo.get(two ?? '')?.(first ?? '', three)
  return two === undefined ? (first ?? '') !== '' : ofOne.get(first ?? '')?.(two, paths)
}

/** `[ … ]`, `[[ … ]]` and `test`. */
export const test =
  (end: string | undefined) =>
  ({ session, args }: Call): Ran => {
    if (end !== undefined && args.at(-1) !== end) return fails(`bash: [: missing \`${end}'`, 2)
    const asked = end === undefined ? args : args.slice(0, -1)
    const { account } = session.tx
    const answer = tested(asked, {
      isFile: (path) => readFile(account, instanceOf(session), absolute(session, path)) !== undefined,
      isFolder: (path) => isFolder(session, absolute(session, path).replace(/(.)\/$/, '$1')),
    })
    return answer === undefined ? cannot(session, `\`[ ${asked.join(' ')} ]\``) : { status: Number(!answer) }
  }

/** `exit`, `break` and `continue`: they end what they stand in. */
export const leave =
  (left: 'exit' | 'break' | 'continue') =>
  ({ session, args: [said] }: Call): Ran => {
    session.flow.left = left
    return { status: left === 'exit' && said !== undefined ? Number(said) || 0 : 0 }
  }
