import { globalChoices, globals, type Option, type Takes } from './options.ts'
import { invalidChoice, unknownOptions, usageError } from './usage.ts'
import type { Value } from './value.ts'

/** The words of a command, told apart. */
export interface Parsed {
  readonly globals: ReadonlyMap<string, string>
  /** what stands before any option: service, operation, and what follows them */
  readonly positionals: readonly string[]
}

/** A word that is an option, and no negative number or text with blanks. */
const isOption = (word: string | undefined): word is string =>
  word !== undefined && /^-./.test(word) && !/^-\d*\.?\d+$/.test(word) && !word.includes(' ')

interface Said {
  readonly name: string
  readonly value: string | undefined
}

function saidIn(word: string): Said {
  const at = word.indexOf('=')
  const name = (at < 0 ? word : word.slice(0, at)).replace(/^--/, '')
  return { name, value: at < 0 ? undefined : word.slice(at + 1) }
}

/** Service and operation: the first words that are neither options nor what follows one of the CLI's own. */
export function commandIn(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!isOption(word)) {
      found.push(word)
      continue
    }
    const { name, value } = saidIn(word)
    if (found.length < 2 && value === undefined && takesOf(name) === 'one') at++
    if (found.length >= 2) break
  }
  return found
}

const takesOf = (name: string): Takes | undefined => (Object.hasOwn(globals, name) ? globals[name] : undefined)

export interface Given {
  readonly globals: ReadonlyMap<string, string>
  /** the words that were given to each option */
  readonly options: ReadonlyMap<Option, readonly string[]>
  /** a whole request that was given as YAML, read */
  readonly input?: Value | undefined
}

/** Reads the words of an operation; `skip` of them, the positional ones, are known already. */
export function readWords(words: readonly string[], options: readonly Option[], skip: number): Given {
  const readGlobals = new Map<string, string>()
  const read = new Map<Option, readonly string[]>()
  const unknown: string[] = []
  let positionals = skip
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!isOption(word)) {
      if (positionals-- <= 0) unknown.push(word)
      continue
    }
    const { name, value } = saidIn(word)
    const found = word.startsWith('--') ? findOption(name, options) : undefined
    if (!found) {
      unknown.push(word)
      continue
    }
    const takes = 'option' in found ? found.option.takes : takesOf(found.global)
    const shown = `--${'option' in found ? found.option.name : found.global}`
    const given: string[] = value === undefined ? [] : [value]
    if (takes === 'none' && value !== undefined)
      throw usageError(`argument ${shown}: ignored explicit argument '${value}'`)
    if (value === undefined) {
      const most = takes === 'many' ? Infinity : takes === 'none' ? 0 : 1
      while (given.length < most && at + 1 < words.length && !isOption(words[at + 1])) given.push(words[++at] ?? '')
      if (takes === 'one' && given.length === 0) throw usageError(`argument ${shown}: expected one argument`)
    }
    if ('option' in found) read.set(found.option, given)
    else readGlobals.set(found.global, checked(found.global, given[0] ?? ''))
  }
  if (unknown.length > 0) throw unknownOptions(unknown)
  return { globals: readGlobals, options: read }
}

function checked(name: string, value: string): string {
  const choices = globalChoices[name]
  if (choices && !choices.includes(value)) throw invalidChoice(`--${name}`, value, choices)
  return value
}

type Found = { readonly option: Option } | { readonly global: string }

/** An option by its name, or by a beginning that no other has. */
function findOption(name: string, options: readonly Option[]): Found | undefined {
  const exact = options.find((option) => option.name === name)
  if (exact) return { option: exact }
  if (takesOf(name)) return { global: name }
  const begun: readonly (readonly [string, Found])[] = [
    ...options.filter((option) => option.name.startsWith(name)).map((option) => [option.name, { option }] as const),
    ...Object.keys(globals)
      .filter((global) => global.startsWith(name))
      .map((global) => [global, { global }] as const),
  ]
  if (begun.length > 1)
    throw usageError(`ambiguous option: --${name} could match ${begun.map(([one]) => `--${one}`).join(', ')}`)
  return begun[0]?.[1]
}
