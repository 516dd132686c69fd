import type { Account } from '#engine/account.ts'
import { type Coming, nextComing } from '#engine/questions/coming.ts'
import { eventOf, type Log } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'
import type { Playground } from '#store/live/playground.ts'
import type { Asked } from './deedSaid.ts'

/** The next thing that comes: of itself, or in the past what somebody did then, or that it is now again. */
export type NextUp =
  | { readonly kind: 'coming'; readonly at: Instant; readonly coming: Coming }
  | { readonly kind: 'asked'; readonly at: Instant; readonly request: Asked }
  | { readonly kind: 'now'; readonly at: Instant }

interface Shown {
  readonly account: Account
  readonly log: Log
  readonly ahead: Playground['ahead']
}

/** The next thing that a step leads to; undefined where nothing is waiting. */
export function nextUp({ account, log, ahead }: Shown): NextUp | undefined {
  const coming = nextComing(account)
  if (!ahead) return coming && { kind: 'coming', ...coming }
  const happened = eventOf(ahead.log, log.size)
  if (!happened) return { kind: 'now', at: ahead.now }
  const { at } = happened
  if (happened.kind === 'Asked') return { kind: 'asked', at, request: happened }
  return coming ? { kind: 'coming', at, coming: coming.coming } : { kind: 'now', at }
}
