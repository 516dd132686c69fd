import { base64Of, bytesOf, textOf, utf8 } from '#lib/bytes.ts'
import type { Members, Schema } from '#wire/schema.ts'
import { isTopFlag } from './options.ts'
import { JsonError, readJson } from './readJson.ts'
import { readShorthand, ShorthandError } from './shorthand.ts'
import { paramError } from './usage.ts'
import { CliError, Decimal, isDict, isList, pythonText, type Value } from './value.ts'

/** The files that `file://` and `fileb://` name. */
export type ReadFile = (path: string) => string | undefined

/** Makes what was given to an option the value of its member. */
export function convert(option: string, schema: Schema, given: readonly string[], read: ReadFile): Value {
  const words = given.map((word) => loaded(option, word, schema, read))
  const [first = ''] = words
  const load = (reference: string) => loaded(option, reference, { type: 'text' }, read)
  if (schema.type === 'struct' || schema.type === 'map') return structured(option, schema, first, load)
  if (schema.type !== 'list') return scalar(schema, first)
  if (words.length === 1 && first.trim().startsWith('[')) return fromJson(option, first)
  const { of } = schema
  if (of.type !== 'struct' && of.type !== 'map' && of.type !== 'list') return words.map((word) => scalar(of, word))
  if (/^[[{]/.test(first.trim())) return words.map((word) => fromJson(option, word))
  return words.map((word) => shaped(of, shorthand(option, word, load)))
}

function structured(option: string, schema: Schema, word: string, load: (reference: string) => string): Value {
  if (/^[[{]/.test(word.trim())) return fromJson(option, word)
  if (schema.type === 'struct' && schema.members.size === 1 && !word.includes('=')) {
    const value = schema.members.get('Value')
    if (value?.schema.type === 'text' || value?.schema.type === 'bytes') return { Value: word }
    if (isTopFlag(schema)) return { Value: /^true$/i.test(word) ? true : /^false$/i.test(word) ? false : word }
  }
  return shaped(schema, shorthand(option, word, load))
}

function shorthand(option: string, word: string, load: (reference: string) => string): Value {
  try {
    return readShorthand(word, load)
  } catch (error) {
    if (error instanceof ShorthandError) throw paramError(`Error parsing parameter '--${option}': ${error.message}`)
    throw error
  }
}

export function fromJson(option: string, word: string): Value {
  try {
    return readJson(word)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    throw paramError(`Error parsing parameter '--${option}': Invalid JSON: ${error.message}\nJSON received: ${word}`)
  }
}

/** `file://` is a text, `fileb://` are bytes, which are base64 where bytes are wanted. */
function loaded(option: string, word: string, schema: Schema, read: ReadFile): string {
  const [, bytes, path] = /^file(b?):\/\/(.*)$/s.exec(word) ?? []
  if (path === undefined) return word
  const text = read(path)
  if (text === undefined)
    throw paramError(
      `Error parsing parameter '--${option}': Unable to load paramfile ${word}: [Errno 2] No such file or directory: ${pythonText(path)}`,
    )
  return bytes && schema.type === 'bytes' ? base64(text) : text
}

/** A text's UTF-8 as base64. */
export const base64 = (text: string): string => base64Of(utf8(text))

/** The text that base64 stands for; undefined where it is none. */
export function fromBase64(text: string): string | undefined {
  const bytes = bytesOf(text)
  return bytes && textOf(bytes)
}

function scalar(schema: Schema, word: string): Value {
  if (schema.type === 'whole') return whole(word)
  if (schema.type === 'decimal') return decimal(word)
  if (schema.type === 'flag') return word.toLowerCase() !== 'false' && word !== ''
  return word
}

function whole(word: string): number {
  const said = word.trim().replaceAll('_', '')
  if (!/^[-+]?\d+$/.test(said)) throw new CliError(`invalid literal for int() with base 10: ${pythonText(word)}`)
  return Number(said)
}

function decimal(word: string): Decimal {
  const said = word.trim()
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(said) && !/^[-+]?(inf(inity)?|nan)$/i.test(said))
    throw new CliError(`could not convert string to float: ${pythonText(word)}`)
  return new Decimal(Number(said))
}

/** A value of shorthand, whose scalars are all texts, as its member wants it. */
function shaped(schema: Schema, value: Value): Value {
  switch (schema.type) {
    case 'struct':
      return isDict(value) ? shapedMembers(schema.members, value) : value
    case 'list':
      // `Values=running` for a list of one
      return isList(value) ? value.map((item) => shaped(schema.of, item)) : [value]
    case 'map':
      return isDict(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shaped(schema.of, part)]))
        : value
    case 'whole':
      return typeof value === 'string' ? whole(value) : value
    case 'decimal':
      return typeof value === 'string' ? decimal(value) : value
    case 'flag':
      return typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value
    default:
      return value
  }
}

const shapedMembers = (members: Members, value: { readonly [name: string]: Value }): Value =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const member = members.get(name)
      return [name, member ? shaped(member.schema, part) : part]
    }),
  )
