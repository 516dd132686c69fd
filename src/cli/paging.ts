import { base64, fromBase64 } from './convert.ts'
import { JsonError, readJson } from './readJson.ts'
import { pagesByHand, wordsOf } from './request.ts'
import type { CliOperation } from './services.ts'
import { CliError, type Dict, isDict, isList, type Value } from './value.ts'
import type { Given } from './words.ts'

/** An answer, or a page of one: the lists that all pages together make up. */
export interface Page {
  readonly value: Dict
  readonly lists: readonly string[]
  /** told in pages by the CLI itself, which puts them together */
  readonly paged?: true
  /** where to go on, when it was cut off */
  readonly resume?: string | undefined
}

/** more pages than an account has */
const mostPages = 1000

/** Asks page after page, as the CLI does for whoever does not page by hand. */
export async function collect(
  command: CliOperation,
  params: Dict,
  given: Given,
  ask: (params: Dict) => Promise<Dict>,
): Promise<readonly Page[]> {
  const { pages } = command.operation
  const number = (name: string) => numberOf(name, wordsOf(given, name)?.[0])
  const [size, most] = [number('page-size'), number('max-items')]
  if (!pages || given.globals.has('no-paginate') || pagesByHand(command, params))
    return [{ value: await ask(params), lists: [] }]
  const { token, next, limit, lists } = pages
  const start = startOf(wordsOf(given, 'starting-token')?.[0], token)
  const found: Page[] = []
  let going: Value = start.token
  for (let nth = 0; nth < mostPages; nth++) {
    const asked = {
      ...params,
      ...(typeof going === 'string' ? { [token]: going } : {}),
      ...(size !== undefined && limit !== undefined ? { [limit]: size } : {}),
    }
    const { [next]: following, ...value } = await ask(asked)
    found.push({ value, lists, paged: true })
    if (typeof following !== 'string' || following === '') break
    going = following
  }
  return cut(found, lists[0] ?? '', start.skip, most, token)
}

function numberOf(option: string, said: string | undefined): number | undefined {
  if (said === undefined) return undefined
  if (!/^[-+]?\d+$/.test(said.trim())) throw new CliError(`invalid literal for int() with base 10: '${said}'`)
  const number = Number(said)
  if (option === 'max-items' && number < 0) throw new CliError(`max-items must not be negative: ${said}`)
  return number
}

interface Start {
  readonly token: Value
  readonly skip: number
}

/** The contents of a token of the CLI's own: the service's token, and how many of its page were told already. */
function startOf(said: string | undefined, token: string): Start {
  if (said === undefined) return { token: null, skip: 0 }
  const read = tokenIn(fromBase64(said) ?? '')
  if (!read) return { token: said, skip: 0 }
  const skip = read['boto_truncate_amount']
  return { token: read[token] ?? null, skip: typeof skip === 'number' ? skip : 0 }
}

function tokenIn(text: string): Dict | undefined {
  try {
    const read = readJson(text)
    return isDict(read) ? read : undefined
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}

const itemsIn = ({ value }: Page, list: string): readonly Value[] => {
  const items = value[list]
  return isList(items) ? items : []
}

/** Passes over what was told, and cuts off what is too much. */
function cut(
  pages: readonly Page[],
  list: string,
  skip: number,
  most: number | undefined,
  token: string,
): readonly Page[] {
  if (skip === 0 && most === undefined) return pages
  let [passed, left] = [skip, most ?? Infinity]
  const kept: Page[] = []
  for (const page of pages) {
    const items = itemsIn(page, list)
    const from = Math.min(passed, items.length)
    passed -= from
    const some = items.slice(from, from + left)
    left -= some.length
    const value = { ...page.value, [list]: some }
    const isCut = from + some.length < items.length || (left === 0 && page !== pages.at(-1))
    const amount = skip + (most ?? 0)
    const resume = isCut ? base64(`{"${token}": null, "boto_truncate_amount": ${amount}}`) : undefined
    kept.push({ ...page, value, resume })
    if (isCut) break
  }
  return kept
}
