import { ExpressionError } from '../jmespath/lexer.ts'
import { type Node, parseExpression } from '../jmespath/parser.ts'
import { search } from '../jmespath/run.ts'
import type { Page } from '../paging.ts'
import { paramError } from '../usage.ts'
import { type Dict, isList, type Value } from '../value.ts'
import { printJson } from './json.ts'
import { inColour, printTable } from './table.ts'
import { printText } from './text.ts'
import { printYaml } from './yaml.ts'

export interface Format {
  readonly output: string
  readonly query: Node | undefined
  readonly columns: number
  readonly color: boolean
}

/** The query that somebody gave; one that does not parse ends the command before anything is asked. */
export function queryOf(said: string | undefined): Node | undefined {
  if (said === undefined) return undefined
  try {
    return parseExpression(said)
  } catch (error) {
    if (error instanceof ExpressionError) throw paramError(`Bad value for --query ${said}: ${error.message}`)
    throw error
  }
}

/** Prints an answer as `--output` and `--query` want it. */
export function print(operation: string, pages: readonly Page[], format: Format): string {
  const found = (value: Value): Value => (format.query ? search(format.query, value) : value)
  switch (format.output) {
    case 'off':
      return ''
    case 'text':
      return pages.map((page, nth) => textPage(page, nth, found)).join('')
    case 'yaml-stream':
      return pages
        .map(({ value }) => found(value))
        .map((value) => (isEmpty(value) ? '' : printYaml([value])))
        .join('')
    case 'yaml':
      return printYaml(found(whole(pages)))
    case 'table':
      return printTable(operation, found(whole(pages)), format.columns, format.color ? inColour : undefined)
    default:
      return printJson(found(whole(pages)))
  }
}

const isEmpty = (value: Value) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A page as text: what belongs to no list stands on the first one only, and what was cut off is named after it. */
function textPage({ value, lists, paged, resume }: Page, nth: number, found: (value: Value) => Value): string {
  const own = paged && nth > 0 ? Object.fromEntries(lists.map((name) => [name, value[name] ?? null])) : value
  const more = resume === undefined ? '' : printText(found({ NextToken: { NextToken: resume } }))
  return printText(found(own)) + more
}

/** All pages as one answer. */
function whole(pages: readonly Page[]): Dict {
  const [first] = pages
  if (!first?.paged) return first?.value ?? {}
  const together = new Map<string, Value>()
  for (const name of first.lists) {
    const parts = pages.flatMap(({ value }) => (value[name] === undefined ? [] : [value[name] ?? null]))
    if (parts.length > 0)
      together.set(
        name,
        parts.flatMap((part) => (isList(part) ? part : [part])),
      )
  }
  for (const [name, value] of Object.entries(first.value)) if (!together.has(name)) together.set(name, value)
  const resume = pages.at(-1)?.resume
  if (resume !== undefined) together.set('NextToken', resume)
  return Object.fromEntries(together)
}
