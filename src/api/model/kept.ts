import type { Account } from '#engine/account.ts'
import { isRecord } from '#lib/record.ts'
import { get } from '#lib/table.ts'

/** A thing as AWS answers it, with what a request said of it and nothing here depends on. */
export function withKept<T extends object>(account: Account, id: string, thing: T): T {
  const kept = get(account.kept, id)
  return kept ? (laid(thing, kept.members) as T) : thing
}

function laid(under: unknown, over: unknown): unknown {
  if (!isRecord(over)) return over
  if (Array.isArray(under)) return under.map((item, i) => (Object.hasOwn(over, i) ? laid(item, over[i]) : item))
  const own = isRecord(under) ? under : {}
  return { ...own, ...Object.fromEntries(Object.entries(over).map(([name, part]) => [name, laid(own[name], part)])) }
}
