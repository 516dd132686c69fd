import type { Knowledge } from '#facts/aws/known.ts'
import { findAction } from '#api/handlerOf.ts'
import { registry } from '#api/registry.ts'
import { type WaiterName, waiters } from '#api/waiters.ts'
import type { History } from '#engine/history/history.ts'
import { making } from '../plan/making.ts'
import type { Line, Plan, Why } from '../plan/plan.ts'
import { type Rehearsal, rehearsal } from '../plan/rehearsal.ts'
import { textOfValue, valueAt } from '../read/query.ts'
import { type NotRead, notRead } from '../read/tree.ts'
import { readCommand } from './command.ts'
import { ownAnswer, piped } from './ownAnswer.ts'
import { mostLines, type Statement, statementsOf, type Word } from './words.ts'

interface Running {
  readonly tried: Rehearsal
  readonly variables: Map<string, string>
  /** the files that the script writes */
  readonly files: Map<string, string>
  readonly lines: Line[]
  /** how many loops and conditions are open: what is in them is not run, for nobody here says how often */
  blocks: number
  /** of all loops */
  rounds: number
  /** commands within commands */
  depth: number
}

/** The plan of what the AWS CLI's lines in a script would make, one after the other; what is no such line is told and passed over. */
export function planScript(text: string, before: History, knowledge: Knowledge): Plan | NotRead {
  const statements = statementsOf(text)
  if (statements.length > mostLines) return notRead({ kind: 'large', most: mostLines, unit: 'lines' })
  const running: Running = {
    tried: rehearsal(before, knowledge),
    variables: new Map(),
    files: new Map(),
    lines: [],
    blocks: 0,
    rounds: 0,
    depth: 0,
  }
  runAll(statements, running)
  const { tried, lines } = running
  return { what: 'commands', lines, acts: tried.acts(), parameters: [], before, after: tried.history() }
}

function runAll(statements: readonly Statement[], running: Running): void {
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement) continue
    const loop = loopAt(statements, at, running)
    if (!loop) {
      run(statement, running)
      continue
    }
    for (const value of loop.values) {
      running.rounds++
      if (running.rounds > mostLines || running.lines.length > mostLines) break
      running.variables.set(loop.name, value)
      runAll(loop.body, running)
    }
    at = loop.end
  }
}

/** rounds of a loop, which a plan tells one by one */
const mostRounds = 100

/** The loop over known words that begins here: its body is planned as often as it is run. */
function loopAt(statements: readonly Statement[], at: number, running: Running) {
  const words = statements[at]?.words ?? []
  const [keyword, name, within, ...list] = words.map(plainText)
  if (keyword !== 'for' || within !== 'in' || name === undefined || running.blocks > 0) return undefined
  const asked = words.slice(3)
  if (asked.some((word) => missingIn(word, running) !== undefined || word.some(({ kind }) => kind === 'command')))
    return undefined
  const values = asked.flatMap((word) => fieldsOf(word, running, statements[at]?.line ?? 0))
  // braces that count are another matter than words
  if (list.some((text) => /[{*?]/.test(text)) || values.length > mostRounds) return undefined
  let depth = 0
  const end = statements.findIndex(({ text }, nth) => {
    if (nth < at) return false
    // `do` may stand before the first command of what is repeated
    if (/^(?:do\s+)?(?:for|while|until|if|case)\b/.test(text)) depth++
    return /^(?:done|fi|esac)\b/.test(text) && --depth === 0
  })
  if (end < 0 || !/^done$/.test(statements[end]?.text ?? '')) return undefined
  const [first, ...others] = statements.slice(at + 1, end)
  if (!first || plainText(first.words[0] ?? []) !== 'do') return undefined
  const begun = { ...first, text: first.text.replace(/^do\s*/, ''), words: first.words.slice(1) }
  return { name, values, end, body: [...(begun.words.length > 0 ? [begun] : []), ...others] }
}

/** Notes a file that a line writes: a document, or what `echo` says. */
function wrote({ words, document }: Statement, running: Running, line: number): boolean {
  const texts = words.map(plainText)
  const [command = ''] = texts
  const at = texts.findIndex((text) => /^>>?/.test(text))
  const target = at < 0 ? words[texts.indexOf('tee') + 1] : (texts[at] ?? '').length > 2 ? words[at] : words[at + 1]
  if (!target || !['cat', 'tee', 'echo', 'printf'].includes(command) || (at < 0 && command !== 'tee')) return false
  const name = (wordText(target, running, line) ?? '').replace(/^>>?/, '')
  const said = document
    ? filled(document, running)
    : command === 'echo'
      ? `${words
          .slice(1, at)
          .map((word) => wordText(word, running, line) ?? '')
          .join(' ')}\n`
      : undefined
  if (said === undefined || name === '') return false
  const isMore = (texts[at] ?? '').startsWith('>>')
  running.files.set(name, (isMore ? (running.files.get(name) ?? '') : '') + said)
  return true
}

/** A document with the variables that are known; what it would run stays as it is. */
const filled = ({ text, isQuoted }: NonNullable<Statement['document']>, { variables }: Running): string =>
  isQuoted
    ? text
    : text.replaceAll(
        /(?<!\\)\$(?:(\w+)|\{(\w+)\})/g,
        (whole, bare?: string, braced?: string) => variables.get(bare ?? braced ?? '') ?? whole,
      )

/** Lines that set a shell up and mean nothing here. */
const idle = new Set(['set', 'echo', 'printf', 'sleep', 'export', 'cd', 'chmod', 'true', ':', 'exit'])

function run(statement: Statement, running: Running): void {
  const { line, text, words } = statement
  const tells = (part: Pick<Line, 'fate' | 'why'>) =>
    void running.lines.push({ name: String(line), type: shortOf(text), parts: [], ...part })
  const [keyword = ''] = text.split(/\s/)
  if (/^(for|while|until|if|case)$/.test(keyword)) running.blocks++
  const isWithin = running.blocks > 0
  if (/^(done|fi|esac)$/.test(keyword)) running.blocks--
  if (isWithin || words.some((word) => plainText(word) === '|')) return tells({ fate: 'left', why: { kind: 'shell' } })
  if (wrote(statement, running, line)) return
  const [first, ...rest] = first1(words)
  const assigned = first && assignment(first)
  if (assigned) {
    const value = wordText(assigned.value, running, line)
    if (value !== undefined) running.variables.set(assigned.name, value)
    return
  }
  const texts: string[] = []
  for (const word of [...(first ? [first] : []), ...rest]) {
    // where the answer goes is of no account here
    if (/^\d?>/.test(plainText(word))) break
    const missing = missingIn(word, running)
    if (missing !== undefined) return tells({ fate: 'left', why: { kind: 'needs', name: missing } })
    texts.push(...fieldsOf(word, running, line))
  }
  const [command = '', ...options] = texts
  if (command !== 'aws') return idle.has(command) ? undefined : tells({ fate: 'left', why: { kind: 'shell' } })
  runAws(options, running, line, text)
}

/** `export NAME=value` is an assignment too. */
const first1 = (words: readonly Word[]): readonly Word[] => {
  const [first, ...rest] = words
  const isExport = first?.length && first.every(({ kind }) => kind === 'text') && plainText(first) === 'export'
  return isExport ? rest : words
}

const plainText = (word: Word) => word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')

/** the most of a line that a plan repeats */
const longest = 160

const shortOf = (text: string) => {
  const joined = text.replaceAll(/\s*\\\n\s*/g, ' ')
  return joined.length > longest ? `${joined.slice(0, longest)}…` : joined
}

function assignment(word: Word): { readonly name: string; readonly value: Word } | undefined {
  let head = ''
  for (const [at, piece] of word.entries()) {
    if (piece.kind !== 'text') return undefined
    head += piece.text
    const [whole, name = ''] = /^(\w+)=/.exec(head) ?? []
    if (whole !== undefined)
      return { name, value: [{ kind: 'text', text: head.slice(whole.length) }, ...word.slice(at + 1)] }
    if (!/^\w+$/.test(head)) return undefined
  }
  return undefined
}

const missingIn = (word: Word, { variables }: Running): string | undefined =>
  word
    .map((piece) => (piece.kind === 'variable' && !variables.has(piece.name) ? `$${piece.name}` : undefined))
    .find(Boolean)

/** A word's text; what it runs is run. Undefined where that prints nothing that is known. */
function wordText(word: Word, running: Running, line: number): string | undefined {
  let text = ''
  for (const piece of word) {
    const part =
      piece.kind === 'text'
        ? piece.text
        : piece.kind === 'variable'
          ? running.variables.get(piece.name)
          : printed(piece.text, running, line)
    if (part === undefined) return undefined
    text += part
  }
  return text
}

/** A word that is one variable only is split at its blanks, as a shell does without quotes. */
function fieldsOf(word: Word, running: Running, line: number): readonly string[] {
  const text = wordText(word, running, line) ?? ''
  const [only, ...more] = word
  return only?.kind === 'variable' && more.length === 0 ? text.split(/\s+/).filter((part) => part !== '') : [text]
}

/** people write one within another, hardly ever two */
const mostDepth = 4

/** The output of a command within `$(…)`. */
function printed(text: string, running: Running, line: number): string | undefined {
  const [statement] = statementsOf(text)
  const missing = statement?.words.map((word) => missingIn(word, running)).find((one) => one !== undefined)
  if (missing !== undefined) {
    const why = { kind: 'needs', name: missing } as const
    running.lines.push({ name: String(line), type: shortOf(text), fate: 'left', why, parts: [] })
    return undefined
  }
  running.depth++
  const words =
    running.depth > mostDepth ? [] : (statement?.words.flatMap((word) => fieldsOf(word, running, line)) ?? [])
  running.depth--
  const [asked = [], ...filters] = partedAt('|', words)
  const said =
    ownAnswer(asked, running.tried.history()) ??
    (asked[0] === 'aws' ? runAws(asked.slice(1), running, line, text) : undefined)
  const left = filters.reduce<string | undefined>(
    (known, filter) => (known === undefined ? known : piped(known, filter)),
    said,
  )
  // what an own command prints, or what one behind a pipe makes of it, is not known
  if (left === undefined && (asked[0] !== 'aws' || said !== undefined))
    running.lines.push({ name: String(line), type: shortOf(text), fate: 'left', why: { kind: 'shell' }, parts: [] })
  return left
}

const partedAt = (sign: string, words: readonly string[]): readonly (readonly string[])[] => {
  const parts: string[][] = [[]]
  for (const word of words)
    if (word === sign) parts.push([])
    else parts.at(-1)?.push(word)
  return parts
}

/** Runs one line; answers what it prints, where it asks for one text. */
function runAws(words: readonly string[], running: Running, line: number, text: string): string | undefined {
  const { tried, lines } = running
  const tells = (fate: Line['fate'], why?: Why): undefined => {
    lines.push({ name: String(line), type: shortOf(text), fate, why, parts: [] })
  }
  const command = readCommand(words, running.files)
  if (command.kind === 'refused')
    return tells('refused', { kind: 'refusal', code: 'ParamValidation', message: command.message })
  if (command.kind === 'strange') return tells('left', { kind: 'option', name: command.word.slice(0, 60) })
  if (command.kind === 'file') return tells('left', { kind: 'file', name: command.name.slice(0, 120) })
  if (command.kind === 'wait') {
    const known = Object.keys(waiters).find((name): name is WaiterName => name === command.name)
    if (!known) return tells('left', { kind: 'option', name: command.name.slice(0, 60) })
    return tried.wait(known, command.params) ? tells('looks') : tells('refused', { kind: 'waited' })
  }
  const { request, query } = command
  const action = findAction(registry, request.action)
  if (action?.kind === 'read' && query !== undefined) {
    const value = tried.find(request.action, request.params ?? {}, query)
    tells('looks')
    return value ?? textOfValue(valueAt(tried.look(request.action, request.params ?? {}), query))
  }
  const own = making(tried)
  const answer = own.asks(request.action, request.params ?? {})
  const told = own.line(String(line), shortOf(text), undefined)
  lines.push(told.fate === 'done' && action?.kind === 'read' ? { ...told, fate: 'looks' } : told)
  return answer && query !== undefined ? textOfValue(valueAt(answer, query)) : undefined
}
