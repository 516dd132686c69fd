import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import { type Members, text, whole } from './params.ts'

/** The way in which a Describe or a List is told in pages. */
export interface Pages {
  /** the list in the answer */
  readonly list: string
  /** the member that says how many at once, and the most of them where nobody says */
  readonly size?: 'MaxResults' | 'MaxRecords' | undefined
  readonly most?: number
  readonly least?: number
  /** the member with which pages do not go, and AWS's own name for it */
  readonly without?: readonly [member: string, named: string]
}

/** EC2's usual bounds (API DescribeInstances and others). */
export const ec2Pages = (list: string, without?: Pages['without']): Pages => ({
  list,
  size: 'MaxResults',
  least: 5,
  most: 1000,
  ...(without && { without }),
})

export const pageParams = ({ size }: Pages): Members => ({
  NextToken: text({ least: 0, most: 4096 }),
  ...(size && { [size]: whole(-(2 ** 31), 2 ** 31) }),
})

/** The refusal of the pages that a request asks for; undefined where they can be told, or where none were asked for. */
export function whyNotPages(pages: Pages, asked: object): Refusal | undefined {
  const { size, token } = askedOf(pages, asked)
  const { least = 1, most, without: [member, named] = [] } = pages
  if (size !== undefined && (size < least || (pages.size === 'MaxResults' && most !== undefined && size > most)))
    return refuse.maxResults(size, least, most)
  if (size !== undefined && member !== undefined && named !== undefined && hasItems(asked, member))
    return refuse.idsAndPages(named)
  return token === undefined || /^\d{1,15}$/.test(token) ? undefined : refuse.badPage()
}

const hasItems = (asked: object, member: string) => {
  const value: unknown = new Map(Object.entries(asked)).get(member)
  return Array.isArray(value) && value.length > 0
}

function askedOf({ size }: Pages, asked: object) {
  const said = new Map<string, unknown>(Object.entries(asked))
  const [most, token] = [said.get(size ?? ''), said.get('NextToken')]
  return {
    size: typeof most === 'number' ? most : undefined,
    token: typeof token === 'string' && token !== '' ? token : undefined,
  }
}

/** The page of an answer that was asked for, with the token for the next. Tokens are opaque in AWS too; ours count. */
export function pageOf(pages: Pages, asked: object, answer: object | Refusal): object | Refusal {
  if (isRefusal(answer) || !isRecord(answer)) return answer
  const all = answer[pages.list]
  if (!Array.isArray(all)) return answer
  const { size = pages.size ? all.length : pages.most, token = '0' } = askedOf(pages, asked)
  const start = Number(token)
  const end = start + (size ?? all.length)
  if (start === 0 && end >= all.length) return answer
  return { ...answer, [pages.list]: all.slice(start, end), ...(end < all.length && { NextToken: String(end) }) }
}
