import type { KeepWish, TokenUse } from '#engine/world/kept/kept.ts'
import { refuse, type Refusal } from '#facts/errors.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import type { Event } from '#engine/event.ts'
import { get } from '#lib/table.ts'
import type { Done } from '../action.ts'
import { shown } from '../plain.ts'

/** The token with which a request is sent a second time without being done a second time. */
export function tokenIn({
  action,
  params = {},
}: {
  readonly action: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
}): Omit<TokenUse, 'request'> | undefined {
  const { ClientToken: token, ...rest } = params
  if (typeof token !== 'string' || token === '') return undefined
  const sorted = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { id: `${action}/${token}`, asked: JSON.stringify(sorted) }
}

/** The refusal of a token that is none: "up to 64 ASCII characters" (API reference, Ensuring idempotency). */
export function whyNotToken({ ClientToken: token }: Readonly<Record<string, unknown>>): Refusal | undefined {
  return typeof token !== 'string' || /^[\u0020-\u007E]{0,64}$/.test(token)
    ? undefined
    : refuse.badValue(shown(token), 'clientToken')
}

/** The request that was sent with this token before, and what it brought about; undefined where there was none. */
export function earlierUse(history: History, id: string): { readonly asked: string; readonly done: Done } | undefined {
  const { asked, request, until } = get(history.account.kept, id)?.members ?? {}
  if (typeof asked !== 'string' || typeof request !== 'number' || typeof until !== 'number') return undefined
  const events: Event[] = []
  for (const event of eventsFrom(history.log, request + 1)) {
    if (event.id >= until) break
    events.push(event)
  }
  return { asked, done: { before: history.account, after: history.account, events, now: history.now } }
}

/** The wish to keep members of a request that was done; undefined where there is nothing to keep. */
export function keepWish(
  ids: readonly string[],
  members: Readonly<Record<string, unknown>>,
  token: TokenUse | undefined,
): KeepWish | undefined {
  if (token === undefined && (ids.length === 0 || Object.keys(members).length === 0)) return undefined
  return { ids, members: ids.length === 0 ? {} : members, token }
}
