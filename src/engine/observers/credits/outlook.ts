import type { Instant } from '#lib/time.ts'
import { type Credits, standAt } from './credits.ts'
import { type Flow, isCharged, isSlowed, nextTurn } from './flow.ts'

/** The outlook of an instance's credits; `left` is milliseconds until then. */
export type Outlook =
  | { readonly kind: 'none' | 'slowed' | 'charged' | 'level' | 'full' }
  | { readonly kind: 'kept' | 'slows' | 'borrows' | 'owes' | 'repays' | 'fills'; readonly left: Instant }

const ahead = { baseline: 'slows', surplus: 'borrows', charge: 'owes' } as const

/** The outlook of an instance's credits if its work stays as it is. */
export function outlook(row: Credits, now: Instant): Outlook {
  const { net, launch } = standAt(row, now)
  const flow: Flow = { ...row.flow, net, launch }
  const { earn, spend, limit } = flow
  if (!flow.running) return net > 0 && row.due !== undefined ? { kind: 'kept', left: row.due - now } : { kind: 'none' }
  if (isSlowed(flow)) return { kind: 'slowed' }
  if (isCharged(flow)) return { kind: 'charged' }
  const turn = nextTurn(flow)
  if (turn) return { kind: ahead[turn.to], left: turn.after }
  if (net >= limit) return { kind: 'full' }
  const rate = launch > 0 ? earn : earn - spend
  if (rate === 0) return { kind: 'level' }
  return { kind: net < 0 ? 'repays' : 'fills', left: ((net < 0 ? 0 : limit) - net) / rate }
}
